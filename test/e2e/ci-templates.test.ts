import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { HOME } from '../support/bundle.ts';
import { runProcess, SCALE } from './process.ts';

const GITHUB = readFileSync('templates/ci/github.yml', 'utf8');
const GITLAB = readFileSync('templates/ci/gitlab.yml', 'utf8');
const README = readFileSync('README.md', 'utf8');
const GATE = readFileSync('test/fixtures/gate.yaml', 'utf8');
const BREACHED = 'api_p95: 1.2s\n';

/** A folder with the gate, and programs of these names on the PATH: `scale`, and what stands in for others. */
const workplace = (programs: Readonly<Record<string, string>> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const scale = `"${process.execPath}" "${SCALE}"`;
  const all = {
    'bin/scale': `#!/bin/sh\nexec ${scale} "$@"\n`,
    // npx scale …: what npm ci has installed.
    'bin/npx': `#!/bin/sh\nshift\nexec ${scale} "$@"\n`,
    ...programs,
  };
  mkdirSync(join(folder, 'bin'));
  for (const [name, text] of Object.entries(all)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  write('scale.yaml', GATE);
  const run = (script: string, env: Readonly<Record<string, string>> = {}) =>
    runProcess('bash', ['-e', '-c', script], {
      cwd: folder,
      env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, ...env },
    });
  return { run, read, write };
};

/** GitHub's own parser of workflows, bundled: it imports JSON in a way that Node 20 refuses. */
const loadParser = async (): Promise<typeof import('@actions/workflow-parser')> => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-parser-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'parser.mjs');
  const entry = join(HOME, 'node_modules/@actions/workflow-parser/dist/index.js');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  return import(pathToFileURL(outfile).href);
};

describe('the workflow for GitHub', () => {
  type Step = { readonly id?: string; readonly run?: string; readonly uses?: string };
  const steps: readonly Step[] = parse(GITHUB).jobs.capacity.steps;
  const gate = steps.find(({ id }) => id === 'gate')?.run ?? '';
  const comment = steps.at(-1)?.run ?? '';

  it('is one to GitHub’s own parser, the one of the README too', async () => {
    const [inReadme = ''] = README.match(/^ {6}- run: npm ci\n[\s\S]*?(?=^```)/m) ?? [];
    const job = `on: push\njobs:\n  capacity:\n    runs-on: ubuntu-latest\n    steps:\n`;
    const parser = await loadParser();
    const errorsOf = async (content: string) => {
      const trace = new parser.NoOperationTraceWriter();
      const parsed = parser.parseWorkflow({ name: 'x.yml', content }, trace);
      if (parsed.value === undefined) return ['empty'];
      await parser.convertWorkflowTemplate(parsed.context, parsed.value);
      return parsed.context.errors.getErrors().map(({ message }) => message);
    };
    expect(await errorsOf(GITHUB)).toEqual([]);
    expect(await errorsOf(`${job}${inReadme}`)).toEqual([]);
    expect(await errorsOf(GITHUB.replace('runs-on', 'run-on'))).not.toEqual([]);
    expect(await errorsOf(GITHUB.replace('cancelled()', 'canceled()'))).not.toEqual([]);
  });

  it('fails where a limit is breached, with all that later steps need', () => {
    const { run, read, write } = workplace();
    write('metrics.yaml', BREACHED);
    const env = {
      METRICS: 'metrics.yaml',
      GITHUB_OUTPUT: 'out.txt',
      GITHUB_STEP_SUMMARY: 'sum.md',
    };
    const { status, stdout } = run(gate, env);
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=scale.yaml,line=24,');
    expect(read('out.txt')).toBe('outcome=breach\n');
    expect(read('sum.md')).toMatch(/^# Gate/);
    expect(JSON.parse(read('out/scale.sarif')).version).toBe('2.1.0');
  });

  // What stands in for GitHub's program lists its calls, and the comment that it knows.
  const gh =
    '#!/bin/sh\necho "$@" >> calls.txt\ncase "$2" in --paginate) printf "%s" "$KNOWN" ;; esac\n';

  it.each([
    ['', '--method POST repos/o/r/issues/7/comments --field body=@out/comment.md'],
    ['41\n', '--method PATCH repos/o/r/issues/comments/41 --field body=@out/comment.md'],
  ])('writes one comment, and that one anew (known: %j)', (known, call) => {
    const { run, read } = workplace({ 'bin/gh': gh });
    run('mkdir out; npx scale check --report md=out/comment.md -q');
    const env = { PAGE: 'repos/o/r/issues', CHANGE: '7', KNOWN: known };
    expect(run(comment, env)).toMatchObject({ status: 0, stderr: '' });
    expect(read('calls.txt')).toContain('repos/o/r/issues/7/comments --jq');
    expect(read('calls.txt')).toContain(`api ${call}\n`);
  });
});

describe('the job for GitLab', () => {
  const jobs = [
    ['the template', parse(GITLAB).capacity],
    ['the README', parse(/^capacity:\n[\s\S]*?(?=^```)/m.exec(README)?.[0] ?? '').capacity],
  ] as const;

  it.each(jobs)('of %s leaves the reports that it names, whatever the verdict', (_, job) => {
    const { run, read, write } = workplace();
    write('metrics.yaml', BREACHED);
    const script = [job.script].flat().join('\n');
    const { status } = run(script, { PROMETHEUS_URL: 'metrics.yaml' });
    expect(status).toBe(1);
    expect(job.artifacts.when).toBe('always');
    const reports: readonly string[] = Object.values(job.artifacts.reports);
    expect(reports.length).toBeGreaterThan(1);
    for (const file of reports) expect(read(file)).not.toBe('');
  });
});

describe('the shell script of the README', () => {
  const script = /^# gate\.sh\n([\s\S]*?)^```/m.exec(README)?.[1] ?? '';
  const deploy = '#!/bin/sh\necho deployed\n';

  it.each([
    [0, 'api_p95: 700ms\n', 'deployed'],
    [1, BREACHED, ''],
    [2, 'api_p95: fast\n', ''],
    [4, '# TYPE good gauge\ngood NaN\n# EOF\n', ''],
  ])('ends with %i, and deploys at 0 alone', (code, metrics, deployed) => {
    const { run, write } = workplace({ 'deploy.sh': deploy });
    write('metrics.yaml', metrics);
    const { status, stdout, stderr } = run(script, { METRICS: 'metrics.yaml' });
    expect(status, stderr).toBe(code);
    expect(stdout.includes('deployed')).toBe(deployed !== '');
  });

  it('tells a source that failed: nothing listens on port 1', () => {
    const { run, write } = workplace({ 'deploy.sh': deploy });
    write('scale.yaml', GATE.replace('{unit: users, ', '{unit: users, query: max(app_mau), '));
    const { status, stdout, stderr } = run(script, { METRICS: 'http://127.0.0.1:1' });
    expect(status).toBe(3);
    expect(stderr).toContain('The source of the metrics failed: try again');
    expect(stdout).not.toContain('deployed');
  });

  it('has five lines, as the jobs', () => {
    expect(script.trim().split('\n')).toHaveLength(5);
  });
});
