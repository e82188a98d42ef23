import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { SCALE, temporaryDirectory } from './process.ts';

/** Whether a program is on this machine. */
export const isThere = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** A real terminal, drawn by tmux, with a shell in it. */
export type Terminal = {
  /** An empty directory, the working directory of the shell. */
  readonly directory: string;
  /** Types text as it is. */
  readonly type: (text: string) => void;
  /** Presses keys by their names in tmux: `Enter`, `Down`, `C-c`. */
  readonly press: (...keys: readonly string[]) => void;
  /** The screen once it shows `expected`. */
  readonly see: (expected: RegExp) => Promise<string>;
  /** The screen with its colours. */
  readonly coloured: () => string;
};

const PATIENCE_MS = 20_000;
let opened = 0;

/** Opens a terminal with a shell in which `scale` is the built command, until the test has finished. */
export const openTerminal = (
  shell = 'sh',
  env: Readonly<Record<string, string>> = {},
): Terminal => {
  const directory = join(temporaryDirectory(), 'sun-clinic');
  const programs = temporaryDirectory();
  mkdirSync(directory);
  symlinkSync(SCALE, join(programs, 'scale'));
  const socket = `scale-test-${process.pid}-${opened++}`;
  const settings = {
    PS1: '$ ',
    LC_ALL: 'C.UTF-8',
    SCALE_LOCALE: 'en',
    PATH: `${programs}:${process.env.PATH}`,
    ...env,
  };
  const assignments = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const tmux = (...args: readonly string[]): string => {
    const ran = spawnSync('tmux', ['-L', socket, '-f', '/dev/null', '-u', ...args], {
      cwd: directory,
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`tmux ${args.join(' ')}: ${ran.stderr}`);
    return ran.stdout;
  };
  const unset = ['-u', 'CI', '-u', 'NO_COLOR', '-u', 'FORCE_COLOR', '-u', 'COLUMNS'];
  const command = ['env', ...unset, ...assignments, ...shell.split(' ')];
  tmux('new-session', '-d', '-x', '100', '-y', '40', ...command);
  onTestFinished(() => void spawnSync('tmux', ['-L', socket, 'kill-server']));
  const screen = (...args: readonly string[]): string => tmux('capture-pane', '-p', ...args);
  return {
    directory,
    type: (text) => void tmux('send-keys', '-l', '--', text),
    press: (...keys) => void tmux('send-keys', ...keys),
    see: async (expected) => {
      const until = Date.now() + PATIENCE_MS;
      while (!expected.test(screen())) {
        if (Date.now() > until) throw new Error(`no ${expected} on the screen:\n${screen()}`);
        await wait(50);
      }
      return screen();
    },
    coloured: () => screen('-e'),
  };
};
