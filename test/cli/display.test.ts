import { describe, expect, it } from 'vitest';
import { type DisplayOptions, resolveDisplay } from '../../src/cli/display.ts';
import type { Io, Stream } from '../../src/cli/io.ts';
import { runScale } from '../support/run-scale.ts';

const TTY: Stream = { isTty: true, columns: 100 };
const PIPE: Stream = { isTty: false, columns: undefined };

type Env = Io['env'];

describe('colour', () => {
  type Case = [name: string, options: DisplayOptions, stream: Stream, env: Env, expected: boolean];

  it.each<Case>([
    ['a terminal has it', {}, TTY, {}, true],
    ['a pipe has none', {}, PIPE, {}, false],
    ['--color', { color: true }, PIPE, {}, true],
    ['--no-color', { color: false }, TTY, {}, false],
    ['--color beats all', { color: true }, PIPE, { FORCE_COLOR: '0', NO_COLOR: '1' }, true],
    ['--no-color beats all', { color: false }, TTY, { FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', {}, PIPE, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR, empty', {}, PIPE, { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR=3', {}, PIPE, { FORCE_COLOR: '3' }, true],
    ['FORCE_COLOR=0', {}, TTY, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', {}, TTY, { FORCE_COLOR: 'false' }, false],
    ['FORCE_COLOR beats NO_COLOR', {}, PIPE, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['FORCE_COLOR beats TERM', {}, PIPE, { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    ['NO_COLOR', {}, TTY, { NO_COLOR: '1' }, false],
    ['NO_COLOR, whatever it says', {}, TTY, { NO_COLOR: '0' }, false],
    ['NO_COLOR, empty, says nothing', {}, TTY, { NO_COLOR: '' }, true],
    ['TERM=dumb', {}, TTY, { TERM: 'dumb' }, false],
    ['another TERM', {}, TTY, { TERM: 'xterm-256color' }, true],
    ['another TERM makes no terminal', {}, PIPE, { TERM: 'xterm-256color' }, false],
  ])('%s', (_, options, stream, env, expected) => {
    expect(resolveDisplay(options, stream, env).colour).toBe(expected);
  });

  it('is chosen for each stream apart', async () => {
    const shown = await runScale('scale validate checkin missing.yaml', {
      stdout: { isTty: true },
      stderr: { isTty: false },
    });
    expect(shown.stdout).toContain('\u001b[');
    expect(shown.stderr).not.toContain('\u001b[');
    const turned = await runScale('scale validate checkin missing.yaml', {
      stdout: { isTty: false },
      stderr: { isTty: true },
    });
    expect(turned.stdout).not.toContain('\u001b[');
    expect(turned.stderr).toContain('\u001b[');
  });
});

describe('width', () => {
  type Width = number | undefined;
  type Case = [name: string, options: DisplayOptions, stream: Stream, env: Env, expected: Width];

  it.each<Case>([
    ['of the terminal', {}, TTY, {}, 100],
    ['of a terminal that does not say', {}, { isTty: true, columns: undefined }, {}, 80],
    ['of a terminal that says 0', {}, { isTty: true, columns: 0 }, {}, 80],
    ['of a sliver', {}, { isTty: true, columns: 4 }, {}, 20],
    ['of a pipe: none', {}, PIPE, {}, undefined],
    ['COLUMNS beats the terminal', {}, TTY, { COLUMNS: '60' }, 60],
    ['COLUMNS in a pipe', {}, PIPE, { COLUMNS: '60' }, 60],
    ['COLUMNS that is no number', {}, TTY, { COLUMNS: 'wide' }, 100],
    ['COLUMNS that is empty', {}, PIPE, { COLUMNS: '' }, undefined],
    ['COLUMNS too small', {}, TTY, { COLUMNS: '3' }, 100],
    ['COLUMNS that is no whole number', {}, TTY, { COLUMNS: '60.5' }, 100],
    ['--width beats all', { width: 50 }, TTY, { COLUMNS: '60' }, 50],
    ['--wide: none', { wide: true, width: 50 }, TTY, { COLUMNS: '60' }, undefined],
  ])('%s', (_, options, stream, env, expected) => {
    expect(resolveDisplay(options, stream, env).width).toBe(expected);
  });

  it.each([60, 80, 120])('%i: no line of a plan is longer', async (width) => {
    const { stdout } = await runScale(`scale plan checkin --width ${width}`);
    expect(longest(stdout)).toBeLessThanOrEqual(width);
  });

  it.each([20, 40, 80])('%i: no line of a problem is longer', async (width) => {
    const { stderr } = await runScale(`scale plan 'a file that is not here' --width ${width}`);
    expect(longest(stderr)).toBeLessThanOrEqual(width);
  });
});

const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('symbols', () => {
  it.each<[name: string, options: DisplayOptions, env: Env, expected: boolean]>([
    ['no locale is taken for UTF-8', {}, {}, false],
    ['--ascii', { ascii: true }, { LANG: 'en_US.UTF-8' }, true],
    ['LANG', {}, { LANG: 'en_US.ISO-8859-1' }, true],
    ['LANG=C', {}, { LANG: 'C' }, true],
    ['C.UTF-8', {}, { LANG: 'C.UTF-8' }, false],
    ['utf8, as some write it', {}, { LANG: 'pt_BR.utf8' }, false],
    ['LC_CTYPE beats LANG', {}, { LC_CTYPE: 'pt_BR.UTF-8', LANG: 'C' }, false],
    ['LC_ALL beats LC_CTYPE', {}, { LC_ALL: 'C', LC_CTYPE: 'pt_BR.UTF-8' }, true],
    ['LC_ALL, empty, says nothing', {}, { LC_ALL: '', LANG: 'pt_BR.UTF-8' }, false],
  ])('%s', (_, options, env, expected) => {
    expect(resolveDisplay(options, PIPE, env).ascii).toBe(expected);
  });
});
