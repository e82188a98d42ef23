import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME } from '../support/bundle.ts';
import { runProcess } from './process.ts';

// What is published: packed, installed elsewhere without a network, and run there.

type Packed = { readonly filename: string; readonly files: readonly { readonly path: string }[] };

let directory: string;
let packed: Packed;

const npm = (args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = runProcess('npm', args, {
    cwd,
    env: { npm_config_cache: join(directory, 'npm-cache') },
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
};

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'scale-pack-'));
  // The bundle is fresh already, and building it again would disturb the tests beside this one.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', directory];
  [packed] = JSON.parse(npm(pack, HOME));
  writeFileSync(join(directory, 'package.json'), '{"name": "elsewhere", "private": true}\n');
  const install = ['install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'];
  npm([...install, `./${packed.filename}`], directory);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const installed = (args: readonly string[]) =>
  runProcess(join(directory, 'node_modules/.bin/scale'), args, { cwd: directory });

describe('the package', () => {
  it('holds what runs and what is read, and nothing of the workshop', () => {
    const paths = packed.files.map(({ path }) => path);
    const strange = paths.filter(
      (path) =>
        !/^((bin|dist|profiles|schema|templates)\/|(package\.json|[A-Z]+(\.md)?)$)/.test(path),
    );
    expect(strange).toEqual([]);
    expect(paths.filter((path) => /\.ts$|test/.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(['bin/scale.js', 'dist/main.js', 'LICENSE', 'package.json']),
    );
    expect(paths).toContain('dist/third-party-licenses.txt');
  });

  it('holds each folder that the code reads from its home', () => {
    const sources = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(HOME, 'src', path), 'utf8'));
    const folders = sources.flatMap((text) =>
      [...text.matchAll(/packagePath\('([^']+)'/g)].map(([, folder = '']) => folder),
    );
    expect(folders.length).toBeGreaterThan(0);
    const { files } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'));
    expect(files).toEqual(expect.arrayContaining(folders));
  });

  it('brings no other package', () => {
    const there = readdirSync(join(directory, 'node_modules'));
    expect(there.filter((name) => !name.startsWith('.'))).toEqual(['scale']);
  });

  it('plans a bundled profile', () => {
    const { status, stdout, stderr } = installed(['plan', 'checkin']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Stay in Optimised monolith');
  });

  it('runs by npx', () => {
    const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'));
    const npx = ['exec', '--offline', '--', 'scale', '--version'];
    expect(npm(npx, directory)).toBe(`scale ${version}\n`);
  });

  it('plans a profile of one’s own, and has the schema for its editor', () => {
    const own = readFileSync(join(HOME, 'profiles/checkin.yaml'), 'utf8');
    writeFileSync(join(directory, 'scale.yaml'), own);
    expect(installed(['plan']).status).toBe(0);
    const { status, stdout } = installed(['schema']);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(HOME, 'schema/profile.json'), 'utf8'));
  });

  it('says which profiles it brings when asked for another', () => {
    const { status, stderr } = installed(['plan', 'chekin']);
    expect(status).toBe(2);
    expect(stderr).toContain('checkin');
  });
});
