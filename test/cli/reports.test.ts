import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runIn, runScale } from '../support/run-scale.ts';
import { createWorld, type Setting } from '../support/world.ts';

const GATE = readFileSync('test/fixtures/gate.yaml', 'utf8');

/** A run in a world with the gate in it, and what it left there. */
const check = async (options: string, setting: Setting = {}) => {
  const world = createWorld({
    ...setting,
    files: { 'gate.yaml': GATE, ...setting.files },
  });
  const argv = ['check', 'gate.yaml', ...options.split(' ')];
  const outcome = await runIn(world, argv);
  const path = (name: string): string => join(world.directory, name);
  const file = (name: string): string => readFileSync(path(name), 'utf8');
  return { ...outcome, world, argv, file, path };
};

const ALL = {
  'out/junit.xml': 'junit',
  'out/scale.sarif': 'sarif',
  'out/github.txt': 'github',
  'out/quality.json': 'gitlab-codequality',
  'out/metrics.txt': 'openmetrics',
  'out/comment.md': 'md',
  'out/verdict.json': 'json',
} as const;
const every = Object.entries(ALL)
  .map(([file, format]) => `--report ${format}=${file}`)
  .join(' ');

describe('scale check --report', () => {
  it('writes every report of one run, and the code is that of the verdict', async () => {
    const run = await check(`--set api_p95=1.2s -q ${every}`);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toBe('✗ The gate fails: of 17 checks, 1 breached, 5 warned\n');
    for (const name of Object.keys(ALL)) expect(run.file(name)).not.toBe('');
    expect(run.file('out/junit.xml')).toContain(
      'message="slos.api_p95: 1,200 ms is not &lt; 1,000 ms; owner: web; docs/slow.md"',
    );
    expect(JSON.parse(run.file('out/verdict.json')).verdict).toBe('breach');
    expect(run.file('out/metrics.txt')).toContain(
      'check="slos.api_p95",kind="slo",unit="ms"} 1200',
    );
    // -q is about what is printed.
    expect(run.file('out/comment.md')).toMatch(/^<!-- scale check gate -->\n# Gate\n/);
  });

  it('writes the others where one cannot be written, and exits with 2', async () => {
    const { exitCode, stdout, stderr, file } = await check(
      '-q --report junit=gate.yaml/x.xml --report sarif=out.sarif',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('gate.yaml/x.xml cannot be written');
    expect(stdout).toContain('The gate passes');
    expect(JSON.parse(file('out.sarif')).version).toBe('2.1.0');
  });

  it('replaces its own report, and neither an input nor the work of a person', async () => {
    const cacheDirectory = join(createWorld().directory, 'cache');
    const run = await check('--report junit=j.xml', { cacheDirectory });
    expect((await runIn(run.world, run.argv)).exitCode).toBe(0);
    writeFileSync(run.path('j.xml'), 'mine');
    expect((await runIn(run.world, run.argv)).exitCode).toBe(2);
    expect(run.file('j.xml')).toBe('mine');
    expect((await runIn(run.world, [...run.argv, '--force'])).exitCode).toBe(0);
    const input = await check('--report json=gate.yaml --force');
    expect([input.exitCode, input.file('gate.yaml')]).toEqual([2, GATE]);
  });

  it.each(['junit', 'junit=', 'tap=x', '=x', 'md'])(
    'refuses %s before it computes',
    async (value) => {
      const run = await check(`--report json=v.json --report ${value}`);
      expect(run.exitCode).toBe(2);
      expect(run.stdout).toBe('');
      expect(run.stderr).toContain(`The option --report cannot be ${value}`);
      expect(existsSync(run.path('v.json'))).toBe(false);
    },
  );
});

describe('scale check --report github', () => {
  const env = { GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_OUTPUT: 'output' };

  it('annotates, and adds a summary and the outcome where GitHub says', async () => {
    const files = { 'summary.md': '# Before\n', output: 'before=1\n' };
    const run = await check('--set api_p95=1.2s --report github', { env, files });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('::error file=gate.yaml,line=24,col=10,title=slos.api_p95::');
    expect(run.file('summary.md')).toMatch(/^# Before\n# Gate\n/);
    expect(run.file('output')).toBe('before=1\noutcome=breach\n');
  });

  it('writes no file where GitHub names none', async () => {
    const run = await check('--report github');
    expect(run.stdout).toContain('::warning ');
    expect(existsSync(run.path('summary.md'))).toBe(false);
  });

  it('leaves the output of JSON and CSV whole', async () => {
    const run = await check('--format json --report github');
    expect(JSON.parse(run.stdout).command).toBe('check');
    expect(run.stderr).toContain('::warning ');
  });

  it('says so where the summary cannot be written', async () => {
    const setting = { env: { ...env, GITHUB_STEP_SUMMARY: 'gate.yaml/x' } };
    const run = await check('--report github', setting);
    expect(run.exitCode).toBe(2);
    expect(run.file('output')).toBe('outcome=warn\n');
  });
});

describe('the templates for CI systems', () => {
  it.each(['github', 'gitlab'])(
    'of %s is YAML, and its command is one that scale takes',
    async (name) => {
      const text = readFileSync(`templates/ci/${name}.yml`, 'utf8');
      const [, options = ''] =
        /npx scale check scale\.yaml --metrics "\$\w+"((?:\s+--report \S+)+)/.exec(text) ?? [];
      expect(parse(text)).toBeTypeOf('object');
      expect(options.match(/--report/g)).toHaveLength(3);
      const command = `scale check scale.yaml ${options.trim().replaceAll(/\s+/g, ' ')}`;
      const { exitCode } = await runScale(command, { files: { 'scale.yaml': GATE } });
      expect(exitCode).toBe(0);
      const written = [...options.matchAll(/=(\S+)/g)].map(([, file = '']) => file);
      // Whatever is written is used by the system, and nothing else.
      for (const file of written) expect(text.split(file).length).toBeGreaterThan(2);
    },
  );
});
