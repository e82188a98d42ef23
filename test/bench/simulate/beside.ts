import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withBundled } from './bundled.ts';

/** Milliseconds of CPU, as own-times.ts and model.py print them; ours has those of the loop by hand too. */
type Times = Readonly<
  Record<'kept' | 'summary' | 'along' | 'alongAll' | 'users' | 'cash', number>
> & { readonly hand?: number };

/** Medians over the turns; numpy's are NaN where it is not there. */
export type Beside = {
  readonly own: Times & { readonly whole: number };
  readonly numpy: Times & { readonly whole: number };
  /** With pages of 4 KB, as Node has. */
  readonly small: Times;
};

/**
 * The model by scale and by numpy, each in a process of its own and in turns, so that whatever else the machine
 * does meets both: warm, of a sixth run in a process, and whole processes from their start on.
 */
export const measureBeside = (trials: number, months: number, turns: number): Promise<Beside> =>
  withBundled('own-times.ts', (own) => {
    const size = [trials, months].map(String);
    const python = [join(import.meta.dirname, 'model.py'), ...size];
    const times: Record<string, number[]> = {};
    const run = (name: string, command: string, args: readonly string[], env = {}): void => {
      const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
      const { status, stdout, stderr } = spawnSync(command, args, options);
      if (status !== 0 && command === process.execPath) throw new Error(stderr);
      const read: unknown = status === 0 ? JSON.parse(stdout) : {};
      for (const [key, value] of Object.entries(
        typeof read === 'number' ? { whole: read } : (read as object),
      )) {
        const at = `${name} ${key}`;
        times[at] = [...(times[at] ?? []), Number(value)];
      }
    };
    for (let turn = 0; turn < turns; turn++) {
      run('own', process.execPath, [own, ...size]);
      run('numpy', 'python3', python);
      run('small', 'python3', python, { NUMPY_MADVISE_HUGEPAGE: '0' });
      run('own', process.execPath, [own, ...size, 'whole']);
      run('numpy', 'python3', [...python, 'whole']);
    }
    const of = (name: string) => {
      const one = (key: string): number => median(times[`${name} ${key}`] ?? []);
      const keys = ['kept', 'summary', 'along', 'alongAll', 'users', 'cash', 'hand', 'whole'];
      return Object.fromEntries(keys.map((key) => [key, one(key)])) as Beside['own'];
    };
    return { own: of('own'), numpy: of('numpy'), small: of('small') };
  });

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
