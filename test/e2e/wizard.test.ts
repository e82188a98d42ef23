import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isThere, openTerminal, type Terminal } from './terminal.ts';

// `scale init` before a person: a real terminal, real keys. Skipped where there is no tmux.

const start = async (line: string, env: Readonly<Record<string, string>> = {}) => {
  const terminal = openTerminal('sh', env);
  await terminal.see(/^\$/m);
  terminal.type(`${line}; echo "ended with $?"`);
  terminal.press('Enter');
  return terminal;
};

const filesOf = ({ directory }: Terminal): readonly string[] => readdirSync(directory).sort();
const STARTER = /resemble\?[\s\S]*blank/;
const NAME = /called\?/;
const LOCALE = /language[\s\S]*English/;
const CURRENCY = /currency/;

describe.skipIf(!isThere('tmux'))('the wizard, on a terminal', () => {
  it('asks four questions and writes what was answered', async () => {
    const terminal = await start('scale init');
    await terminal.see(STARTER);
    terminal.press('Down', 'Enter');
    await terminal.see(NAME);
    terminal.type('Clínica: "Sol" #1');
    terminal.press('Enter');
    await terminal.see(LOCALE);
    terminal.press('Down', 'Enter');
    await terminal.see(CURRENCY);
    terminal.press('Enter');
    const screen = await terminal.see(/ended with \d+/);
    expect(screen).toContain('ended with 0');
    expect(screen).toContain('✓ scale.yaml is written: Clínica: "Sol" #1, from the starter saas');
    expect(filesOf(terminal)).toEqual(['scale.schema.json', 'scale.yaml']);
    const text = readFileSync(join(terminal.directory, 'scale.yaml'), 'utf8');
    expect(text).toContain('\n  id: clinica-sol-1 #');
    expect(text).toContain('\n  name: "Clínica: \\"Sol\\" #1"\n');
    expect(text).toContain('\n  currency: BRL #');
    expect(text).toContain('label: Usuários ativos por mês');
    terminal.type('clear; scale plan -q; echo "ended with $?"');
    terminal.press('Enter');
    expect(await terminal.see(/Stay in Lançamento[\s\S]*ended with \d/)).toContain('ended with 0');
  });

  it('takes the defaults for Enter, and the name of the folder', async () => {
    const terminal = await start('scale init');
    for (const question of [STARTER, NAME, LOCALE, CURRENCY]) {
      await terminal.see(question);
      terminal.press('Enter');
    }
    expect(await terminal.see(/ended with \d+/)).toContain('Sun clinic, from the starter blank');
  });

  it('asks again for what cannot be', async () => {
    const terminal = await start('scale init shop.yaml --from blank --locale en');
    await terminal.see(NAME);
    terminal.type('../shop');
    terminal.press('Enter');
    await terminal.see(/the path of the file stands behind/);
    terminal.press(...Array.from({ length: 7 }, () => 'BSpace'));
    terminal.type('Shop');
    terminal.press('Enter');
    await terminal.see(CURRENCY);
    terminal.type('xyz');
    terminal.press('Enter');
    await terminal.see(/BRL, USD, EUR/);
    terminal.press('BSpace', 'BSpace', 'BSpace');
    terminal.type('eur');
    terminal.press('Enter');
    expect(await terminal.see(/ended with \d+/)).toContain('ended with 0');
    expect(readFileSync(join(terminal.directory, 'shop.yaml'), 'utf8')).toContain('currency: EUR');
  });

  it.each([
    ['at the first question', []],
    ['half-way', [STARTER, NAME]],
    ['at the last question', [STARTER, NAME, LOCALE]],
  ])('leaves nothing behind after Ctrl-C %s', async (_, answered) => {
    const terminal = await start('scale init');
    for (const question of answered) {
      await terminal.see(question);
      terminal.press('Enter');
    }
    await terminal.see([STARTER, NAME, LOCALE, CURRENCY][answered.length] ?? CURRENCY);
    terminal.press('C-c');
    const screen = await terminal.see(/ended with \d+/);
    expect(screen).toContain('Cancelled: nothing was written');
    expect(screen).toContain('ended with 130');
    expect(filesOf(terminal)).toEqual([]);
    // The shell has its line back: what is typed is shown.
    terminal.type('echo still $((40 + 2))');
    terminal.press('Enter');
    await terminal.see(/still 42/);
  });

  it.each(['C-d', 'Escape'])('is left by %s without writing, too', async (key) => {
    const terminal = await start('scale init --from blank');
    await terminal.see(NAME);
    terminal.press(key);
    await terminal.see(/ended with 130/);
    expect(filesOf(terminal)).toEqual([]);
  });

  it('asks nothing where the file is there already', async () => {
    const terminal = openTerminal();
    writeFileSync(join(terminal.directory, 'scale.yaml'), 'mine');
    terminal.type('scale init; echo "ended with $?"');
    terminal.press('Enter');
    const screen = await terminal.see(/ended with \d+/);
    expect(screen).toContain('ended with 2');
    expect(screen).not.toMatch(STARTER);
    expect(readFileSync(join(terminal.directory, 'scale.yaml'), 'utf8')).toBe('mine');
  });

  it('asks nothing in CI', async () => {
    const terminal = await start('scale init', { CI: 'true' });
    expect(await terminal.see(/ended with \d+/)).toContain('ended with 0');
    expect(filesOf(terminal)).toContain('scale.yaml');
  });

  it('has colours and symbols only where they are wanted', async () => {
    const colours = /\u001b\[(?:[\d;]*;)?(?:3|9)\d/;
    const plain = await start('clear; scale init --no-color --ascii');
    await plain.see(STARTER);
    expect(plain.coloured()).not.toMatch(colours);
    expect(plain.coloured()).not.toMatch(/[^\n -~\u001b\u000e\u000f]/);
    const coloured = await start('clear; scale init');
    await coloured.see(STARTER);
    expect(coloured.coloured()).toMatch(colours);
    expect(coloured.coloured()).toContain('◆');
  });
});
