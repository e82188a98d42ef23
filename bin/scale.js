#!/usr/bin/env node
// Loads the built bundle; whatever fails before or beneath it is a bug and never exit code 1.
import('../dist/main.js')
  .then(({ main }) => main())
  .catch((error) => {
    process.stderr.write(`scale could not start: ${error?.message ?? error}\n`);
    process.stderr.write(
      'In a checkout, `npm ci` builds it. Otherwise this is a bug: please report it.\n',
    );
    process.exitCode = 70;
  });
