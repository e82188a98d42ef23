#!/usr/bin/env node
// Loads the built bundle; whatever fails before or beneath it is a bug and never exit code 1.
const crash = (message) => {
  process.stderr.write(`${message}\n`);
  // Last of all, as what still runs may set another code.
  process.once('exit', () => {
    process.exitCode = 70;
  });
};

process.on('uncaughtException', ({ message }) => crash(`scale has a bug: ${message}`));

import('../dist/main.js')
  .then(({ main }) => main())
  .catch((error) => {
    crash(
      `scale could not start: ${error?.message ?? error}\n` +
        'In a checkout, `npm ci` builds it. Otherwise this is a bug: please report it.',
    );
  });
