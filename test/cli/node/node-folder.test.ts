import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Folder } from '../../../src/cli/io.ts';
import { isArtifactPath } from '../../../src/model/manifest/artifact.ts';
import { node } from '../../support/world.ts';

type Disk = { readonly root: string; readonly outside: string; readonly folder: Folder };

/** `out/`, which is emitted into, and `outside/` beside it. */
const disk = async (): Promise<Disk> => {
  const directory = mkdtempSync(join(tmpdir(), 'scale-folder-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const outside = join(directory, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'theirs.yaml'), 'theirs');
  const root = join(directory, 'out');
  return { root, outside, folder: await node.openFolder(root) };
};

const textOf = (read: ReturnType<Folder['readFile']>): string =>
  read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : read.kind;

describe('a folder of the disk', () => {
  it.skipIf(!existsSync('/proc/self'))(
    'that its file system refuses is an answer, and no endless search (skipped without /proc)',
    async () => {
      const folder = await node.openFolder('/proc/no-such-process');
      expect(folder.writeFile('a/b.yaml', 'x')).toEqual({ kind: 'failed', reason: 'ENOENT' });
      expect(node.writeFile('/proc/no-such-process/a.md', 'x').kind).toBe('failed');
    },
  );

  it('is made when something is written into it', async () => {
    const { root, folder } = await disk();
    expect(folder.readFile('a/b.yaml', 100)).toEqual({ kind: 'missing' });
    expect(folder.listFolders()).toEqual([]);
    expect(folder.writeFile('a/b.yaml', 'x')).toEqual({ kind: 'written' });
    expect(readFileSync(join(root, 'a/b.yaml'), 'utf8')).toBe('x');
    expect(readdirSync(join(root, 'a'))).toEqual(['b.yaml']);
    expect(folder.listFolders()).toEqual(['a']);
    expect(folder.appendFile('log', '1')).toEqual({ kind: 'written' });
    expect(folder.appendFile('log', '2')).toEqual({ kind: 'written' });
    expect(textOf(folder.readFile('log', 100))).toBe('12');
  });

  it('loses the folders that a removal leaves empty, but not those that hold something', async () => {
    const { root, folder } = await disk();
    folder.writeFile('a/b/c/d.yaml', 'x');
    folder.writeFile('a/e.yaml', 'x');
    expect(folder.removeFile('a/b/c/d.yaml')).toEqual({ kind: 'written' });
    expect(readdirSync(join(root, 'a'))).toEqual(['e.yaml']);
    folder.removeFile('a/e.yaml');
    expect(readdirSync(root)).toEqual([]);
  });

  it('follows no link to a folder', async () => {
    const { root, outside, folder } = await disk();
    mkdirSync(root);
    symlinkSync(outside, join(root, 'compose'));
    for (const path of ['compose/theirs.yaml', 'compose/deep/new.yaml']) {
      expect(folder.readFile(path, 100)).toEqual({ kind: 'link' });
      const failed = { kind: 'failed', reason: 'ELOOP' };
      expect(folder.writeFile(path, 'x')).toEqual(failed);
      expect(folder.appendFile(path, 'x')).toEqual(failed);
      expect(folder.removeFile(path)).toEqual(failed);
      folder.sweepFile(path);
    }
    expect(folder.listFolders()).toEqual([]);
    expect(readdirSync(outside)).toEqual(['theirs.yaml']);
    expect(readFileSync(join(outside, 'theirs.yaml'), 'utf8')).toBe('theirs');
  });

  it('replaces a link to a file rather than writing through it', async () => {
    const { root, outside, folder } = await disk();
    mkdirSync(root);
    symlinkSync(join(outside, 'theirs.yaml'), join(root, 'a.yaml'));
    symlinkSync(join(outside, 'theirs.yaml'), join(root, 'b.yaml.scale-tmp'));
    expect(folder.readFile('a.yaml', 100)).toEqual({ kind: 'link' });
    expect(folder.appendFile('a.yaml', 'x')).toEqual({ kind: 'failed', reason: 'ELOOP' });
    expect(folder.writeFile('a.yaml', 'x')).toEqual({ kind: 'written' });
    expect(folder.writeFile('b.yaml', 'x')).toEqual({ kind: 'written' });
    expect(readFileSync(join(outside, 'theirs.yaml'), 'utf8')).toBe('theirs');
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('x');
    expect(readdirSync(root).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('may itself be named by a link', async () => {
    const { root, outside } = await disk();
    symlinkSync(outside, root);
    const folder = await node.openFolder(root);
    expect(folder.writeFile('a.yaml', 'x')).toEqual({ kind: 'written' });
    expect(existsSync(join(outside, 'a.yaml'))).toBe(true);
  });

  it('tells why it cannot be written', async () => {
    const { root, folder } = await disk();
    folder.writeFile('file', 'x');
    expect(folder.writeFile('file/a.yaml', 'x')).toMatchObject({ kind: 'failed' });
    expect(folder.readFile('file/a.yaml', 100)).toEqual({ kind: 'failed', reason: 'ENOTDIR' });
    mkdirSync(join(root, 'folder/below'), { recursive: true });
    expect(folder.writeFile('folder', 'x')).toMatchObject({ kind: 'failed' });
    expect(folder.readFile('folder', 100)).toEqual({ kind: 'directory' });
    expect(readdirSync(root).sort()).toEqual(['file', 'folder']);
  });

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)('tells that it is read-only', async () => {
    const { root, folder } = await disk();
    mkdirSync(root);
    chmodSync(root, 0o555);
    expect(folder.writeFile('a.yaml', 'x')).toEqual({ kind: 'failed', reason: 'EACCES' });
    chmodSync(root, 0o755);
  });

  it('sweeps only what a write of that file left behind', async () => {
    const { root, folder } = await disk();
    mkdirSync(root);
    writeFileSync(join(root, 'a.yaml.scale-tmp'), 'half');
    writeFileSync(join(root, 'b.yaml.scale-tmp'), 'half');
    folder.sweepFile('a.yaml');
    expect(readdirSync(root)).toEqual(['b.yaml.scale-tmp']);
  });

  it('takes no path that leads out of it', async () => {
    const { folder } = await disk();
    const out = ['', '.', '..', '../x', 'a/../../x', '/x', 'a//b', 'a/', 'C:/x', 'a\\..\\x', 'a\0'];
    for (const path of [...out, 'a\n', `${'x'.repeat(300)}`]) {
      expect(isArtifactPath(path), path).toBe(false);
      expect(() => folder.writeFile(path, 'x'), path).toThrow('leads out of its folder');
      expect(() => folder.removeFile(path), path).toThrow('leads out of its folder');
    }
  });
});
