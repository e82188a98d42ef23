import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WriteMode, writeScope } from '../../../src/cli/emission/write-scope.ts';
import type { Artifact } from '../../../src/model/manifest/artifact.ts';
import { node } from '../../support/world.ts';
import { Killed, type MemoryFolder, memoryFolder } from './memory-folder.ts';

const LOCK = 'compose/.scale-lock.json';
const JOURNAL = 'compose/.scale-journal';
const WRITE: WriteMode = { write: true, force: false, diff: false };

type Files = Readonly<Record<string, string>>;

const artifactsOf = (files: Files): readonly Artifact[] =>
  Object.entries(files).map(([path, content]) => ({ path: `compose/${path}`, content }));

const emit = (
  folder: MemoryFolder,
  files: Files,
  mode = WRITE,
  mayRemove: (path: string) => boolean = () => true,
) =>
  writeScope(
    node.sha256,
    { folder, out: 'deploy', home: 'compose', mayRemove },
    artifactsOf(files),
    mode,
  );

const actionsOf = ({ files }: ReturnType<typeof emit>) =>
  Object.fromEntries(
    files.map(({ path, action, reason }) => [
      path.slice('compose/'.length),
      reason === undefined ? action : `${action}: ${reason}`,
    ]),
  );

const contents = (folder: MemoryFolder) =>
  Object.fromEntries([...folder.files].filter(([path]) => path !== LOCK).sort());

const FIRST = { 'a.yaml': 'a 1\n', 'b/c.yaml': 'c 1\n', 'd.yaml': 'd 1\n' };
const SECOND = { 'a.yaml': 'a 2\n', 'b/c.yaml': 'c 1\n', 'e.yaml': 'e 2\n' };
const THIRD = { 'a.yaml': 'a 3\n', 'b/c.yaml': 'c 3\n', 'd.yaml': 'd 3\n', 'e.yaml': 'e 3\n' };
const AFTER_SECOND = {
  'compose/a.yaml': 'a 2\n',
  'compose/b/c.yaml': 'c 1\n',
  'compose/e.yaml': 'e 2\n',
};

describe('an emission', () => {
  it('writes files, then the lock with their hashes, and leaves no journal', () => {
    const folder = memoryFolder();
    expect(actionsOf(emit(folder, FIRST))).toEqual({
      'a.yaml': 'created',
      'b/c.yaml': 'created',
      'd.yaml': 'created',
    });
    const lock = JSON.parse(folder.files.get(LOCK) ?? '');
    expect(lock).toMatchObject({ version: 1 });
    // sha256sum of "a 1\n"
    expect(lock.files['a.yaml']).toBe(
      '6a03830a1811a4a0f43d6bf891c9461728aa0f1b49f389fcdc8b36e67e6560c2',
    );
    expect([...folder.files.keys()]).not.toContain(JOURNAL);
  });

  it('changes nothing the second time', () => {
    const folder = memoryFolder();
    emit(folder, FIRST);
    const before = new Map(folder.files);
    const changes = folder.changes();
    expect(new Set(Object.values(actionsOf(emit(folder, FIRST))))).toEqual(new Set(['unchanged']));
    expect(folder.changes()).toBe(changes);
    expect(folder.files).toEqual(before);
  });

  it('updates what is ours, and removes what of ours is emitted no more', () => {
    const folder = memoryFolder();
    emit(folder, FIRST);
    folder.files.set('compose/notes.md', 'mine');
    expect(actionsOf(emit(folder, SECOND))).toEqual({
      'a.yaml': 'updated',
      'b/c.yaml': 'unchanged',
      'e.yaml': 'created',
      'd.yaml': 'removed',
    });
    expect(contents(folder)).toEqual({ ...AFTER_SECOND, 'compose/notes.md': 'mine' });
  });

  it('keeps what a person edited, time and again, until it is forced', () => {
    const folder = memoryFolder();
    emit(folder, FIRST);
    folder.files.set('compose/a.yaml', 'by hand\n');
    folder.files.set('compose/d.yaml', 'by hand too\n');
    for (const _ of [1, 2]) {
      expect(actionsOf(emit(folder, SECOND))).toMatchObject({
        'a.yaml': 'kept: edited',
        'd.yaml': 'kept: edited',
      });
      expect(folder.files.get('compose/a.yaml')).toBe('by hand\n');
      expect(folder.files.get('compose/d.yaml')).toBe('by hand too\n');
    }
    const forced = emit(folder, SECOND, { ...WRITE, force: true });
    expect(actionsOf(forced)).toMatchObject({ 'a.yaml': 'updated', 'd.yaml': 'removed' });
    expect(contents(folder)).toEqual(AFTER_SECOND);
  });

  it('keeps a file of somebody else, and takes over one that is the same', () => {
    const folder = memoryFolder();
    folder.files.set('compose/a.yaml', 'theirs\n');
    folder.files.set('compose/d.yaml', 'd 1\n');
    expect(actionsOf(emit(folder, FIRST))).toEqual({
      'a.yaml': 'kept: foreign',
      'b/c.yaml': 'created',
      'd.yaml': 'unchanged',
    });
    expect(Object.keys(JSON.parse(folder.files.get(LOCK) ?? '').files)).toEqual([
      'b/c.yaml',
      'd.yaml',
    ]);
  });

  it('writes again what was deleted', () => {
    const folder = memoryFolder();
    emit(folder, FIRST);
    folder.files.delete('compose/a.yaml');
    expect(actionsOf(emit(folder, FIRST))).toMatchObject({ 'a.yaml': 'created' });
  });

  it('leaves alone, and goes on knowing, what of ours is none of its business', () => {
    const folder = memoryFolder();
    emit(folder, { 'acme/a.yaml': 'a\n', 'bolt/a.yaml': 'b\n', 'bolt/b.yaml': 'b\n' });
    const bolt = (path: string) => path.startsWith('compose/bolt/');
    const { files } = emit(folder, { 'bolt/a.yaml': 'b\n' }, WRITE, bolt);
    expect(files.map(({ path, action }) => `${path} ${action}`)).toEqual([
      'compose/bolt/a.yaml unchanged',
      'compose/bolt/b.yaml removed',
    ]);
    expect(Object.keys(JSON.parse(folder.files.get(LOCK) ?? '').files)).toEqual([
      'acme/a.yaml',
      'bolt/a.yaml',
    ]);
    expect(emit(folder, {}).files.map(({ action }) => action)).toEqual(['removed', 'removed']);
  });

  it('removes its lock with its last file', () => {
    const folder = memoryFolder();
    emit(folder, FIRST);
    expect(emit(folder, {}).files.map(({ action }) => action)).toEqual(Array(3).fill('removed'));
    expect([...folder.files]).toEqual([]);
  });

  it('only says what would be where it is not to write', () => {
    const folder = memoryFolder();
    emit(folder, FIRST);
    const before = new Map(folder.files);
    const { files } = emit(folder, SECOND, { ...WRITE, write: false, diff: true });
    expect(files.map(({ action }) => action)).toEqual([
      'updated',
      'unchanged',
      'created',
      'removed',
    ]);
    expect(files.map(({ diff }) => diff)).toEqual([
      '--- a/compose/a.yaml\n+++ b/compose/a.yaml\n@@ -1,1 +1,1 @@\n-a 1\n+a 2\n',
      undefined,
      '--- /dev/null\n+++ b/compose/e.yaml\n@@ -0,0 +1,1 @@\n+e 2\n',
      '--- a/compose/d.yaml\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-d 1\n',
    ]);
    expect(folder.files).toEqual(before);
  });

  it('refuses a lock that is none or leads out of the folder, unless it is forced', () => {
    for (const wrong of [
      '<<<<<<< HEAD',
      '{}',
      '{"version":1,"files":{"../x":"0"}}',
      '[]',
      'null',
    ]) {
      const folder = memoryFolder(new Map([[LOCK, wrong]]));
      expect(emit(folder, FIRST).problem).toMatchObject({
        code: 'lock_wrong',
        facts: { path: `deploy/${LOCK}` },
      });
      expect([...folder.files]).toEqual([[LOCK, wrong]]);
      expect(emit(folder, FIRST, { ...WRITE, force: true }).problem).toBeUndefined();
    }
  });
});

/** How many changes an emission over an earlier one makes. */
const changesOf = (files: Files): number => {
  const folder = memoryFolder();
  emit(folder, FIRST);
  const before = folder.changes();
  emit(folder, files);
  return folder.changes() - before;
};

describe('an emission that stops half-way', () => {
  const steps = Array.from({ length: changesOf(SECOND) }, (_, i) => i + 1);

  it('has steps', () => {
    // Three files that change and the lines of the journal before them, the lock, the journal.
    expect(steps).toHaveLength(3 * 2 + 2);
  });

  describe.each(['kill', 'ENOSPC', 'EACCES'])('by %s', (how) => {
    const stop = (n: number) => {
      const folder = memoryFolder();
      emit(folder, FIRST);
      folder.breakAt(n, how);
      const result = (() => {
        try {
          return emit(folder, SECOND);
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          return undefined;
        }
      })();
      folder.breakAt(Number.POSITIVE_INFINITY, how);
      return { folder, result };
    };

    it.each(steps)('at step %i is put right by the next', (n) => {
      const { folder, result } = stop(n);
      if (how !== 'kill') {
        expect(result?.problem).toMatchObject({
          code: 'emission_unwritable',
          facts: { reason: how },
        });
      }
      const { interrupted, problem, files } = emit(folder, SECOND);
      expect(problem).toBeUndefined();
      expect(files.some(({ action }) => action === 'kept')).toBe(false);
      // The very first line of the journal was not written: nothing was.
      expect(interrupted).toBe(n > 1 || how === 'kill');
      expect(contents(folder)).toEqual(AFTER_SECOND);
      expect(actionsOf(emit(folder, SECOND))).toEqual({
        'a.yaml': 'unchanged',
        'b/c.yaml': 'unchanged',
        'e.yaml': 'unchanged',
      });
    });

    it.each(steps)('at step %i is put right by one of other contents', (n) => {
      const { folder } = stop(n);
      const { files } = emit(folder, FIRST);
      expect(files.some(({ action }) => action === 'kept')).toBe(false);
      expect(contents(folder)).toEqual(
        Object.fromEntries(Object.entries(FIRST).map(([path, text]) => [`compose/${path}`, text])),
      );
    });

    it.each(steps)('twice at step %i is put right by one of other contents', (n) => {
      const { folder } = stop(n);
      folder.breakAt(n, 'kill');
      expect(() => emit(folder, THIRD)).toThrow(Killed);
      folder.breakAt(Number.POSITIVE_INFINITY, how);
      const { files } = emit(folder, FIRST);
      expect(files.filter(({ action }) => action === 'kept')).toEqual([]);
    });

    it.each(steps)('at step %i loses no edit that is made after it', (n) => {
      const { folder } = stop(n);
      folder.files.set('compose/a.yaml', 'by hand\n');
      emit(folder, SECOND);
      expect(folder.files.get('compose/a.yaml')).toBe('by hand\n');
    });
  });
});

describe('any sequence of emissions, edits and stops', () => {
  const name = fc.constantFrom('a.yaml', 'b/c.yaml', 'b/d.yaml', 'e.yaml');
  const text = fc.constantFrom('1\n', '2\n', '3\n');
  const files = fc.dictionary(name, text);
  const step = fc.oneof(
    fc.record({ kind: fc.constant('emit' as const), files, stopAt: fc.nat({ max: 12 }) }),
    fc.record({ kind: fc.constant('edit' as const), name, text: fc.constantFrom('x\n', 'y\n') }),
  );

  it('loses no edit and touches no foreign file', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (history) => {
        const folder = memoryFolder(
          new Map([
            ['compose/own.md', 'mine'],
            ['other', 'x'],
          ]),
        );
        const edits = new Map<string, string>();
        for (const one of history) {
          if (one.kind === 'edit') {
            folder.files.set(`compose/${one.name}`, one.text);
            edits.set(`compose/${one.name}`, one.text);
            continue;
          }
          folder.breakAt(one.stopAt === 0 ? Number.POSITIVE_INFINITY : one.stopAt, 'kill');
          try {
            emit(folder, one.files);
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
        }
        for (const [path, edited] of edits) expect(folder.files.get(path)).toBe(edited);
        expect(folder.files.get('compose/own.md')).toBe('mine');
        expect(folder.files.get('other')).toBe('x');
      }),
      { numRuns: 300 },
    );
  });
});
