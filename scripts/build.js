// Bundles src/ into dist/: one small entry, the rest in chunks that load when they are needed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tells one build from another: what an older one remembered is not read by a newer one. */
const sourceHash = () => {
  const hash = createHash('sha256');
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(name).update(readFileSync(`src/${name}`));
  return hash.digest('hex').slice(0, 16);
};

/** commander can start subcommands that are files; ours are not, and child_process costs 10 ms. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const { outputFiles } = await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunk-[hash]',
  legalComments: 'linked',
  define: { VERSION: JSON.stringify(version), BUILD: JSON.stringify(sourceHash()) },
  // commander is CommonJS and asks for node:* by `require`.
  banner: { js: 'const require=process.getBuiltinModule;' },
  plugins: [withoutChildProcess],
  logLevel: 'warning',
});

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { path, contents } of outputFiles) writeFileSync(path, contents);
