import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_PROFILE } from '../../src/catalog/en/help/profile.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

// What the README promises is run, in a copy of the package:
// - a line `export NAME=value` of a `sh` block holds for all of them;
// - a `yaml` block whose first line is `# name.yaml` is that file;
// - each line of a `sh` block that starts with `./bin/scale.js` ends with exit code 0;
// - in a `console` block, so does each line behind `$ `, and prints the lines below it; a line `…`
//   stands for any number of lines.

const HOME = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(HOME, 'README.md'), 'utf8');

type Block = { readonly language: string; readonly text: string };
const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);
const textsIn = (language: string): readonly string[] =>
  blocks.flatMap((block) => (block.language === language ? [block.text] : []));

const files = textsIn('yaml').flatMap((text) => {
  const name = /^# (\S+\.yaml)\n/.exec(text)?.[1];
  return name === undefined ? [] : [{ name, text }];
});
const commands = textsIn('sh').flatMap((text) =>
  text.split('\n').filter((line) => /^(?:\.\/bin\/scale\.js|npx scale) /.test(line)),
);
const exported = Object.fromEntries(
  textsIn('sh').flatMap((text) =>
    [...text.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
  ),
);
const sessions = textsIn('console').flatMap((text) =>
  text.split(/^(?=\$ )/m).map((part) => ({
    command: /^\$ (.*)/.exec(part)?.[1] ?? '',
    shown: part.split('\n').slice(1),
  })),
);

/** Whether `lines` are those shown, a `…` being any lines. */
const isShown = (lines: readonly string[], shown: readonly string[]): boolean => {
  const [first, ...rest] = shown;
  if (first === undefined) return lines.length === 0;
  if (first !== '…') return lines[0] === first && isShown(lines.slice(1), rest);
  return lines.some((_, i) => isShown(lines.slice(i), rest)) || rest.length === 0;
};

describe('a line of …', () => {
  it('stands for any number of lines, and only for whole ones', () => {
    const lines = ['a', '', 'b', 'c'];
    expect(isShown(lines, ['a', '', 'b', 'c'])).toBe(true);
    expect(isShown(lines, ['a', '…', 'c'])).toBe(true);
    expect(isShown(lines, ['…'])).toBe(true);
    expect(isShown(lines, ['a', '', 'b', 'c', '…'])).toBe(true);
    expect(isShown(lines, ['a', '…', 'x'])).toBe(false);
    expect(isShown(lines, ['a', 'b', '…'])).toBe(false);
    expect(isShown(lines, ['…', 'b'])).toBe(false);
  });
});

describe('the README', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'scale-readme-'));
    for (const part of ['bin', 'dist', 'profiles', 'schema', 'templates', 'package.json']) {
      cpSync(join(HOME, part), join(directory, part), { recursive: true });
    }
    for (const { name, text } of files) writeFileSync(join(directory, name), text);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const runLine = (line: string) => {
    const command = line.replace(/^npx scale /, './bin/scale.js ');
    const env = { PATH: process.env.PATH, SCALE_CACHE: '', ...exported };
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: directory,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('has commands, sessions, files and a language', () => {
    expect(exported).toEqual({ SCALE_LOCALE: 'en' });
    expect(commands.length).toBeGreaterThan(4);
    expect(sessions.length).toBeGreaterThan(4);
    expect(files.map(({ name }) => name)).toEqual(['shop.yaml', 'metrics.yaml']);
    expect(sessions.filter(({ command }) => command === '')).toEqual([]);
  });

  it.each(commands)('runs %s', (command) => {
    expect(runLine(command)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(sessions)('shows what is printed by $command', ({ command, shown }) => {
    const { status, stdout, stderr } = runLine(command);
    expect([status, stderr]).toEqual([0, '']);
    const expected = shown.join('\n').trimEnd().split('\n');
    const printed = stdout.trimEnd().split('\n');
    expect(isShown(printed, expected), `${command} prints:\n${stdout}`).toBe(true);
  });

  it('shows the profile that the help shows', () => {
    expect(files[0]?.text).toBe(EXAMPLE_PROFILE);
  });

  it('lists the commands that there are', () => {
    const listed = [...readme.matchAll(/^\| `(\w+)(.*?)` \|/gm)].map(([, name, operands = '']) => [
      name,
      operands.replaceAll('\\|', '|').trim(),
    ]);
    const there = Object.entries(COMMANDS).map(([name, { operands }]) => [
      name,
      operands.join(' '),
    ]);
    expect(listed).toEqual(there);
  });

  it('links to files that are there', () => {
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(HOME, path)), path).not.toThrow();
    }
  });
});
