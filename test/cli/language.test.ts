import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { earlyLocale, resolveLocale } from '../../src/cli/language.ts';
import { InvalidInput } from '../../src/cli/run-context.ts';
import { SHOP } from '../support/profiles.ts';
import { runScale } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';

const BRAZILIAN = SHOP.replace('locale: en', 'locale: pt-BR');
const SILENT = SHOP.replace(', locale: en', '');
const files = { 'shop.yaml': SHOP, 'loja.yaml': BRAZILIAN, 'silent.yaml': SILENT };

const worldIn = (env: Io['env'], stdin?: string): Io =>
  createWorld({ files, env: { SCALE_LOCALE: undefined, ...env }, ...(stdin ? { stdin } : {}) }).io;

const plan = (operand: string | undefined, env: Io['env'], locale?: 'en' | 'pt-BR') =>
  resolveLocale(worldIn(env), {
    command: 'plan',
    operands: operand === undefined ? [] : [operand],
    options: locale === undefined ? {} : { locale },
  });

const PT = 'pt_BR.UTF-8';

describe('the language of a run', () => {
  it.each([
    ['the flag first of all', 'loja.yaml', { SCALE_LOCALE: 'pt-BR', LANG: PT }, 'en', 'en'],
    ['then SCALE_LOCALE', 'shop.yaml', { SCALE_LOCALE: 'pt-BR', LANG: 'C' }, undefined, 'pt-BR'],
    ['then the profile', 'loja.yaml', { LANG: 'en_US.UTF-8' }, undefined, 'pt-BR'],
    ['the profile, in English', 'shop.yaml', { LANG: PT }, undefined, 'en'],
    ['a bundled profile', 'checkin', {}, undefined, 'pt-BR'],
    ['then the environment', 'silent.yaml', { LANG: PT }, undefined, 'pt-BR'],
    ['the environment without a profile', 'nowhere.yaml', { LANG: PT }, undefined, 'pt-BR'],
    ['LC_ALL before LC_MESSAGES', 'silent.yaml', { LC_ALL: 'C', LC_MESSAGES: PT }, undefined, 'en'],
    ['LC_MESSAGES before LANG', 'silent.yaml', { LC_MESSAGES: PT, LANG: 'C' }, undefined, 'pt-BR'],
    ['an empty LC_ALL says nothing', 'silent.yaml', { LC_ALL: '', LANG: PT }, undefined, 'pt-BR'],
    ['an empty SCALE_LOCALE too', 'loja.yaml', { SCALE_LOCALE: '' }, undefined, 'pt-BR'],
    ['English for any other', 'silent.yaml', { LANG: 'fr_FR.UTF-8' }, undefined, 'en'],
    ['English at last', 'silent.yaml', {}, undefined, 'en'],
  ] as const)('is that of %s', async (_, operand, env, locale, expected) => {
    expect(await plan(operand, env, locale)).toBe(expected);
  });

  it.each(['pt-BR', 'pt_BR', 'pt', 'PT-br', 'pt_BR.UTF-8'])('is named by %s', async (name) => {
    expect(await plan('shop.yaml', { SCALE_LOCALE: name })).toBe('pt-BR');
  });

  it.each(['fr', 'ptolemy', 'português'])('is not named by %s', async (name) => {
    await expect(plan('shop.yaml', { SCALE_LOCALE: name })).rejects.toThrow(InvalidInput);
  });

  it('is that of scale.yaml where no profile is named', async () => {
    const { io } = createWorld({
      files: { 'scale.yaml': BRAZILIAN },
      env: { SCALE_LOCALE: undefined },
    });
    const of = (operands: readonly string[]) =>
      resolveLocale(io, { command: 'explain', operands, options: {} });
    expect(await of([])).toBe('pt-BR');
    expect(await of(['mau'])).toBe('pt-BR');
    expect(await resolveLocale(io, { command: 'help', operands: [], options: {} })).toBe('en');
  });

  it('is that of a saved plan', async () => {
    const { stdout } = await runScale('scale plan loja.yaml --format json', { files });
    const io = worldIn({}, stdout);
    const locale = await resolveLocale(io, {
      command: 'check',
      operands: [],
      options: { plan: '-' },
    });
    expect(locale).toBe('pt-BR');
  });

  it.each([
    [['plan', '--locale', 'pt-BR', '--nope'], { SCALE_LOCALE: 'en' }, 'pt-BR'],
    [['--locale=pt-BR', 'plna'], {}, 'pt-BR'],
    [['plna', '--locale', 'fr'], { SCALE_LOCALE: 'pt-BR' }, 'pt-BR'],
    [['plna', '--locale'], { LANG: PT }, 'pt-BR'],
    [['plna'], { SCALE_LOCALE: 'xx', LANG: PT }, 'pt-BR'],
    [['plna'], {}, 'en'],
  ] as const)('is known before %s can be read', (argv, env, expected) => {
    expect(earlyLocale(worldIn(env), argv)).toBe(expected);
  });
});

describe('SCALE_LOCALE', () => {
  it('is refused where it is no language', async () => {
    const { exitCode, stderr } = await runScale('SCALE_LOCALE=fr scale plan checkin');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('SCALE_LOCALE');
    expect(stderr).toMatch(/`en` or `pt-BR`|en or pt-BR/);
  });
});

describe('standard input', () => {
  it('is read twice for its language and its plan', async () => {
    const { stdout } = await runScale('scale plan shop.yaml --format json', { files });
    const checked = await runScale('scale check --plan -', {
      stdin: stdout,
      env: { SCALE_LOCALE: undefined },
    });
    const direct = await runScale('scale check shop.yaml', { files });
    expect(checked.stdout).toBe(direct.stdout);
  });
});
