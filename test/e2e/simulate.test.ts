import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runScaleProcess, SCALE } from './process.ts';
import { isThere, openTerminal } from './terminal.ts';

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

describe.skipIf(!isThere('tmux'))('Ctrl-C on a real terminal', () => {
  it.each(['1', '2'])('clears the bar of %s before it ends with 130', async (SCALE_WORKERS) => {
    const terminal = openTerminal('sh', { SCALE_WORKERS });
    // Far more than a machine computes before the key is pressed.
    terminal.type('scale project checkin --trials 1000000; echo ended with $?');
    terminal.press('Enter');
    await terminal.see(/\[#+ *\] +\d+%/);
    terminal.press('C-c');
    const screen = await terminal.see(/^\$ *$|ended with \d+/m);
    expect(screen).not.toMatch(/\[#/);
    terminal.type('echo code $?');
    terminal.press('Enter');
    expect(await terminal.see(/code \d+/)).toContain('code 130');
  });
});
