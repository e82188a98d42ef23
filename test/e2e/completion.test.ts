import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHOP } from '../support/profiles.ts';
import { runProcess, runScaleProcess, SCALE, temporaryDirectory } from './process.ts';
import { isThere, openTerminal } from './terminal.ts';

// The scripts of `scale completion` in the shells that they are for; skipped where a shell is missing.

/** A folder with two profiles, a file of another kind and a folder. */
const folder = (): string => {
  const cwd = temporaryDirectory();
  writeFileSync(join(cwd, 'scale.yaml'), SHOP);
  writeFileSync(join(cwd, 'my shop.yml'), SHOP);
  writeFileSync(join(cwd, 'notes.txt'), '');
  mkdirSync(join(cwd, 'plans'));
  symlinkSync(SCALE, join(cwd, 'scale'));
  return cwd;
};

/** Calls the function that bash calls at Tab: the words before it, the last one to be completed. */
const completeInBash = (words: readonly string[]): readonly string[] => {
  const script = `
    source <(scale completion bash)
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _scale scale "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD - 1]}"
    (( \${#COMPREPLY[@]} == 0 )) || printf '%s\\n' "\${COMPREPLY[@]}"`;
  const cwd = folder();
  const env = { PATH: `${cwd}:${process.env.PATH}` };
  const args = ['--norc', '-c', script, 'bash', ...words];
  const { status, stdout, stderr } = runProcess('bash', args, { cwd, env });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
};

describe.skipIf(!isThere('bash'))('in bash', () => {
  it.each([
    ['pl', ['plan']],
    ['plan --form', ['--format']],
    ['plan --format ', ['table', 'json', 'csv', 'md']],
    ['plan --format = j', ['json']],
    ['plan --format =', ['table', 'json', 'csv', 'md']],
    ['init --from m', ['marketplace', 'multi-tenant', 'messaging']],
    ['plan che', ['checkin']],
    ['plan m', ['my shop.yml']],
    ['plan p', ['prime-store', 'plans']],
    ['plan no', []],
    ['plan --metrics no', ['notes.txt']],
    ['plan -o no', ['notes.txt']],
    ['plan --phase ', ['mvp', 'user-service']],
    ['plan checkin --phase mono', ['monolith']],
    ['plan --set growth', ['growth.mau=']],
    ['plan --set mau =', []],
    ['plan --set mau = 6', []],
    ['plan --depth ', []],
    ['explain checkin support.human', ['support.human_tickets']],
    ['explain costs.comp', ['costs.compute']],
    ['--width 80 explain costs.comp', ['costs.compute']],
    ['completion f', ['fish']],
    ['help exit', ['exit-codes']],
    ['plan nowhere.yaml --phase ', []],
    ['explain $(touch', []],
  ])('scale %s', (line, expected) => {
    expect(completeInBash(['scale', ...line.split(' ')])).toEqual(expected);
  });

  it('offers every command first', () => {
    const { stdout } = runScaleProcess(['--help']);
    const offered = completeInBash(['scale', '']);
    expect(offered.length).toBeGreaterThan(5);
    for (const name of offered) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
  });

  it.skipIf(!isThere('tmux'))('at the Tab key', async () => {
    const terminal = openTerminal('bash --norc --noprofile -i');
    writeFileSync(join(terminal.directory, 'scale.yaml'), SHOP);
    await terminal.see(/^\$/m);
    terminal.type('eval "$(scale completion bash)"; clear');
    terminal.press('Enter');
    await terminal.see(/^\$ *\n\s*$/);
    terminal.type('scale pl');
    terminal.press('Tab');
    await terminal.see(/\$ scale plan$/m);
    terminal.type('--set growth');
    terminal.press('Tab');
    // Without a blank behind `=`: the value comes next.
    terminal.type('20%');
    await terminal.see(/--set growth\.mau=20%/);
    terminal.type(' -');
    terminal.type('-ph');
    terminal.press('Tab');
    terminal.type('user');
    terminal.press('Tab');
    await terminal.see(/--phase user-service$/m);
    terminal.press('C-u');
    terminal.type('scale plan --phase nothing -');
    terminal.press('Tab');
    await terminal.see(/nothing --$/m);
    terminal.press('Tab', 'Tab');
    await terminal.see(/--quiet/);
  });
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it.skipIf(!isThere(shell))('is read by it without an error', () => {
    const cwd = temporaryDirectory();
    expect(runScaleProcess(['completion', shell, '-o', 'script'], { cwd }).status).toBe(0);
    expect(runProcess(shell, ['-n', 'script'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
