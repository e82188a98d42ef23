// Bundles src/ into dist/: one small entry, the rest in chunks that load when they are needed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tells one build from another: what an older one remembered is not read by a newer one. */
const sourceHash = () => {
  const hash = createHash('sha256');
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(name).update(readFileSync(`src/${name}`));
  return hash.digest('hex').slice(0, 16);
};

/**
 * Node's own modules without `import`: that would read every export of each, and so load what lies
 * behind them (streams, promises, ciphers). commander can start subcommands that are files; ours are
 * not, and child_process costs 10 ms.
 */
const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? {
            errors: [
              { text: `${path} has no named exports here: import it in a file that loads late` },
            ],
          }
        : { path, namespace: 'builtin' },
    );
    // chalk is told whether there are colours: to guess it would load terminals, sockets and streams.
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'unasked' }));
    onLoad({ filter: /.*/, namespace: 'unasked' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }));
    onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, ({ path }) => ({
      contents: withStart(path, withBuiltins(path, readFileSync(path, 'utf8'))),
      loader: 'ts',
    }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const module = `process.getBuiltinModule('${path}')`;
      return { contents: `module.exports = ${path === 'node:child_process' ? '{}' : module}` };
    });
  },
};

/** In our own files where they are imported: as modules each would be a file that every start reads. */
const withBuiltins = (path, text) =>
  /[\\/]src[\\/]cli[\\/](?:node[\\/])?[\w-]+\.ts$/.test(path)
    ? text.replace(NAMED_IMPORT, takenFromNode)
    : text;

const NAMED_IMPORT = /^import \{([^}]*)\} from '(node:[^']+)';/gm;

/** `import { a, b as c } from 'node:fs'` as `const { a, b: c } = process.getBuiltinModule('node:fs')`. */
const takenFromNode = (_, names, module) => {
  const values = names.split(',').filter((name) => !/^\s*type /.test(name));
  return `const {${values.join(',').replaceAll(' as ', ': ')}} = process.getBuiltinModule('${module}');`;
};

/**
 * What loads late imports what every start has read by then: so all of that is one chunk. esbuild makes a
 * chunk for each set of entries that share it, which would be twenty files before the command is known.
 */
const withStart = (path, text) =>
  LATE.has(path) ? `${text}\nimport ${JSON.stringify(resolve('src/cli/run.ts'))};` : text;

const LATE = new Set(
  readdirSync('src', { recursive: true }).flatMap((name) =>
    name.endsWith('.ts')
      ? [...readFileSync(`src/${name}`, 'utf8').matchAll(/import\('(\.[^']+)'\)/g)].map(
          ([, path]) => resolve('src', dirname(name), path),
        )
      : [],
  ),
);

const { outputFiles, metafile } = await build({
  entryPoints: [
    'src/cli/main.ts',
    'src/cli/simulate/simulate-worker.ts',
    'src/cli/portfolio/portfolio-worker.ts',
  ],
  outdir: 'dist',
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // All in one folder, wherever the sources are: entries and chunks import each other by it.
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  legalComments: 'linked',
  define: { VERSION: JSON.stringify(version), BUILD: JSON.stringify(sourceHash()) },
  // The same code as ES modules: smaller, and quicker to start than its CommonJS for Node.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // Not in the bundle: it is native, and may be missing.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  plugins: [builtins],
  logLevel: 'warning',
});

/** The program of a report's page, which the report carries inline. */
const page = await build({
  entryPoints: ['src/page/main.ts'],
  write: false,
  metafile: true,
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  outfile: 'dist/page.js',
  legalComments: 'none',
  logLevel: 'warning',
});

/** The packages in the bundle, with the texts that their licences ask to be passed on. */
const licences = (inputs) => {
  const packages = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const texts = [...new Set(packages)].sort().flatMap((folder) => {
    if (folder === undefined) return [];
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
    return `${name} ${version} (${license})\n\n${text.join('\n\n')}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
};

/** Files are replaced whole, the entry last and stale ones after it: a `scale` may be running. */
const write = (name, contents) => {
  writeFileSync(`dist/${name}.tmp`, contents);
  renameSync(`dist/${name}.tmp`, `dist/${name}`);
};

const LAST = 'main.js';
const files = new Map(
  [...outputFiles, ...page.outputFiles].map(({ path, contents }) => [basename(path), contents]),
);
const bundled = [
  ...Object.values(metafile.outputs),
  ...Object.values(page.metafile.outputs),
].flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0));
files.set('third-party-licenses.txt', licences(bundled));
mkdirSync('dist', { recursive: true });
for (const [name, contents] of files) if (name !== LAST) write(name, contents);
write(LAST, files.get(LAST));
for (const name of readdirSync('dist')) if (!files.has(name)) rmSync(`dist/${name}`);
