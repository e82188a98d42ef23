import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runScaleProcess, SCALE } from './process.ts';

const ASKED = ['project', 'checkin', '--months', '12', '--format', 'json'];

describe('threads of the built command', () => {
  it('print the same bytes, however many there are', () => {
    const args = [...ASKED, '--trials', '20000'];
    const [one, two, three] = ['1', '2', '3'].map((SCALE_WORKERS) =>
      runScaleProcess(args, { env: { SCALE_WORKERS } }),
    );
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it.each(['1', '2'])('of %s end at once when interrupted', async (SCALE_WORKERS) => {
    const child = spawn(process.execPath, [SCALE, ...ASKED, '--trials', '1000000'], {
      env: { ...process.env, SCALE_WORKERS },
      stdio: 'ignore',
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    // A shell reports 128 + 2 of it.
    expect([code, signal]).toEqual([null, 'SIGINT']);
  });
});
