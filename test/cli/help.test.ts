import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HELP_WORDS } from '../../src/catalog/phrases/help-words.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { EXIT, EXIT_BY_SIGNAL, GRAVEST_FIRST } from '../../src/cli/exit-code.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { REDUCERS } from '../../src/core/expression/call.ts';
import { FUNCTIONS, signatureOf } from '../../src/core/functions/registry.ts';
import { TOPICS } from '../../src/model/names.ts';
import { widthOf } from '../../src/render/terminal/width.ts';
import { runScale } from '../support/run-scale.ts';
import { HOME, type Setting } from '../support/world.ts';

const commands = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const pages = ['', ...commands, ...TOPICS];

const help = async (subject: string, setting: Setting = {}): Promise<string> => {
  const { exitCode, stdout, stderr } = await runScale(`scale help ${subject}`, setting);
  expect(stderr).toBe('');
  expect(exitCode).toBe(EXIT.pass);
  return stdout;
};

/** One space for any run of blanks: a page as if it were one line. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('who asks gets an answer on stdout, who does not on stderr', () => {
  it('shows the overview for --help, -h and help alike', async () => {
    const overview = await help('');
    for (const asked of ['scale --help', 'scale -h', 'scale --help --no-color']) {
      expect(await runScale(asked)).toEqual({ exitCode: 0, stdout: overview, stderr: '' });
    }
  });

  it('takes a bare `scale` for wrong usage', async () => {
    expect(await runScale('scale')).toEqual({ exitCode: 2, stdout: '', stderr: await help('') });
  });

  it.each(commands)(
    'shows the same for help %s, before the operands and behind them',
    async (name) => {
      const page = await help(name);
      for (const asked of [`scale ${name} --help`, `scale ${name} -h`, `scale --help ${name}`]) {
        expect(await runScale(asked)).toEqual({ exitCode: 0, stdout: page, stderr: '' });
      }
      if (COMMANDS[name].operands.length > 0) {
        const { stdout } = await runScale(`scale ${name} missing.yaml --help`);
        expect(stdout).toBe(page);
      }
    },
  );

  it('shows one section of a profile alone, and no section of anything else', async () => {
    const page = await help('profile services');
    expect(page).toContain('image *');
    expect(page).not.toContain('tickets_per_agent');
    expect(await help('services')).toBe(page);
    expect((await runScale('scale help plan services')).exitCode).toBe(2);
  });

  it.each(['profil', 'constructor', '__proto__', ''])('has no page %j', async (name) => {
    const { exitCode, stdout, stderr } = await runScale(`scale help '${name}'`);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no help about');
    expect(flat(stderr)).toContain('profile, expressions, formats, environment or exit-codes');
  });

  it('knows which page was meant', async () => {
    expect((await runScale('scale help exit-cods')).stderr).toContain('Did you mean exit-codes?');
    expect((await runScale('scale help plna')).stderr).toContain('Did you mean plan?');
  });

  it('is coloured as the stream that it goes to', async () => {
    const tty = { isTty: true, columns: 80 };
    expect((await runScale('scale', { stdout: tty })).stderr).not.toContain('\u001b');
    expect((await runScale('scale', { stderr: tty })).stderr).toContain('\u001b');
    expect((await runScale('scale --help', { stdout: tty })).stdout).toContain('\u001b');
  });
});

describe.each(pages)('the page %j', (page) => {
  it.each([60, 80, 100])('fits into %i columns, but for what is to be copied', async (width) => {
    for (const line of (await help(page, { env: { COLUMNS: String(width) } })).split('\n')) {
      const most = line.startsWith('  ') ? Math.max(width, 80) : width;
      expect(widthOf(line), line).toBeLessThanOrEqual(most);
    }
  });

  it('is a page of at most 100 columns on a wide terminal, and of 80 in a pipe', async () => {
    const wide = await help(page, {
      stdout: { isTty: true, columns: 200 },
      env: { NO_COLOR: '1' },
    });
    expect(wide).toBe(await help(page, { env: { COLUMNS: '100' } }));
    expect(await help(page)).toBe(await help(page, { env: { COLUMNS: '80' } }));
  });

  it('has no leftovers', async () => {
    const text = await help(page);
    expect(text).not.toMatch(/undefined|\[object|NaN|\.\.|[^\n]\n{3,}| \n/);
    expect(text).not.toContain('`');
    expect(text).toMatch(/[^\n]\n$/);
  });
});

describe('what the pages list is what there is', () => {
  it('names every command and topic in the overview', async () => {
    const overview = await help('');
    for (const name of [...commands, ...TOPICS])
      expect(overview).toMatch(new RegExp(`^${name} +\\S`, 'm'));
    expect(overview).toContain('(chat-saas');
  });

  it.each(commands)('lists every option of %s, and no other', async (name) => {
    const page = await help(name);
    const listed = [...page.matchAll(/^(?:-[a-zA-Z], )?--[a-z-]+/gm)].map(([flags]) => flags);
    const taken = COMMANDS[name].options.map((id) => OPTIONS[id].flags.replace(/ <.*/, ''));
    expect(listed.toSorted()).toEqual(taken.toSorted());
    expect(page).toContain(['scale', name, ...COMMANDS[name].operands, '[OPTIONS]'].join(' '));
  });

  it('lists every exit code, once', async () => {
    const page = await help('exit-codes');
    const codes = [...page.matchAll(/^(\d+) /gm)].map(([, code]) => Number(code));
    const all = [...Object.values(EXIT), ...Object.values(EXIT_BY_SIGNAL)];
    expect(codes).toEqual(all.toSorted((a, b) => a - b));
    expect(page).toContain(GRAVEST_FIRST.join(', '));
  });

  it('lists every format', async () => {
    const page = await help('formats');
    for (const format of OPTIONS.format.choices) expect(page).toContain(`--format ${format}`);
  });

  it('lists every function and reducer with its signature', async () => {
    const page = await help('expressions');
    const signatures = [
      ...Object.entries(FUNCTIONS).map(([name, fn]) => signatureOf(name, fn)),
      ...Object.values(REDUCERS).map(({ signature }) => signature),
    ];
    const lines = page.split('\n');
    for (const signature of signatures) {
      expect(lines.filter((line) => line.startsWith(`${signature} `))).toHaveLength(1);
    }
  });
});

describe('the examples of every page', () => {
  const profile = readFileSync('profiles/checkin.yaml', 'utf8');
  const files = {
    'shop.yaml': profile,
    'scale.yaml': profile,
    'profiles/*.yaml': profile,
    'metrics.yaml': 'mau: 12k\n',
    'clients/shop.yaml': profile,
    'clients/metrics/shop.yaml': 'mau: 12k\n',
    'k8s/shop.yaml': readFileSync('test/emit/lint/good.yaml', 'utf8'),
    'compose.yaml': readFileSync('test/emit/lint/compose.yaml', 'utf8'),
  };
  const saved = async () => ({
    'plan.json': (await runScale('scale plan shop.yaml --format json', { files })).stdout,
  });

  it.each(pages)('of %j run', async (page) => {
    let found = 0;
    const lines = (await help(page)).matchAll(/^ {2}((?:[A-Z_]+=\S* )*scale [^A-Z[]+)$/gm);
    for (const [, line = ''] of lines) {
      found++;
      for (const command of line.split(/ (?:\|\|?|&&) |; /)) {
        if (!/^(?:[A-Z_]+=\S* )*scale /.test(command)) continue;
        const { exitCode, stderr } = await runScale(command, {
          files: command.includes('plan.json') ? { ...files, ...(await saved()) } : files,
        });
        // Neither the claims nor the limits of the profile in its place all hold, and nothing is emitted.
        const expected = / --(strict|check)\b/.test(command) ? EXIT.verdict : EXIT.pass;
        const gate = [EXIT.pass, EXIT.verdict, EXIT.noData];
        const allowed: readonly number[] = command.startsWith('scale check') ? gate : [expected];
        expect(allowed, command).toContain(exitCode);
        expect([command, stderr]).toEqual([command, '']);
      }
    }
    expect(found > 0).toBe(page !== 'expressions');
  });
});

describe('the words of the help', () => {
  it('are loaded by nothing else: a plan does without them', () => {
    const copy = mkdtempSync(join(tmpdir(), 'scale-help-'));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    for (const part of ['bin', 'dist', 'profiles', 'package.json']) {
      cpSync(join(HOME, part), join(copy, part), { recursive: true });
    }
    const chunks = readdirSync(join(copy, 'dist')).map((name) => join(copy, 'dist', name));
    const words = chunks.filter((path) =>
      readFileSync(path, 'utf8').includes('Where a product stands'),
    );
    expect(words).toHaveLength(1);
    for (const path of words) rmSync(path);
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [join(copy, 'bin/scale.js'), ...argv]).status;
    expect(run('plan', 'checkin')).toBe(EXIT.pass);
    expect(run('plan', 'missing')).toBe(EXIT.invalid);
    expect(run('--help')).toBe(EXIT.bug);
  });
});

describe('a word that is no page by itself', () => {
  // What a newcomer would type, in both languages, with and without accents.
  it.each([
    ...['growth', 'trigger', 'driver', 'phase', 'budget', 'noise', 'season', 'event', 'target'],
    ...['currency', 'fx', 'slo', 'cost', 'price', 'tenant', 'hire', 'runway', 'cash', 'unit'],
    ...['gate', 'seed', 'ci', 'metric', 'forecast', 'capacity', 'payroll', 'range', 'formula'],
    ...['trials', 'alert', 'pool', 'risk', 'scenario', 'claim', 'latency', 'docker', 'goal'],
    ...['orçamento', 'orcamento', 'moeda', 'crescimento', 'meta', 'preço', 'gatilho', 'fases'],
    ...['Growth', 'quantile', 'erlang_c', 'profit', 'uncertainty', 'percentile', 'ruído', 'câmbio'],
  ])('finds what tells of %s', async (word) => {
    const page = await help(word);
    expect(page).toMatch(
      /^(?:scale help \S+|[a-z_]+: [a-z_.]+(?:, .*)?|(?:-\w, )?--[a-z-]+.*|[a-z_]+\(.*) {2,}\S/m,
    );
  });

  it('finds what it means where it is called otherwise here', async () => {
    expect(await help('trigger')).toMatch(/phases: enter {2}/);
    expect(await help('driver')).toMatch(/metrics: growth {2}/);
    expect(await help('gatilho')).toMatch(/phases: enter {2}/);
    expect(await help('câmbio')).toMatch(/project: fx {2}/);
    expect(await help('seed')).toMatch(/--seed <n> {2}/);
    expect(flat(await help('gate'))).toContain('scale help check The gate');
  });

  it('is short for a word that many keys have', async () => {
    expect(flat(await help('id'))).toContain('project: id, phases: id, slos: id, … A short name');
    expect(await help('growth')).not.toContain('growth.season');
    for (const word of ['growth', 'id', 'owner']) {
      expect((await help(word)).split('\n').length, word).toBeLessThan(12);
    }
  });

  it('is told to be unknown where nothing does', async () => {
    const { exitCode, stderr } = await runScale('scale help blorp');
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toContain('There is no help about blorp');
  });

  it('has words that lead to pages, keys, options or functions that there are', async () => {
    for (const word of Object.keys(HELP_WORDS)) expect(await help(word)).toContain('Where');
  });
});
