import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { edited, GOOD, GOOD_COMPOSE } from '../emit/lint/edit.ts';
import { runIn, runScale } from '../support/run-scale.ts';
import { createWorld } from '../support/world.ts';

const ROOT = edited(GOOD, 'Deployment/api', 'runAsUser: 10001', 'runAsUser: 0');
/** A warning and no error. */
const WARNED = edited(GOOD, 'Deployment/api', '      priorityClassName: shop\n', '');

const json = async (command: string, files: Record<string, string>, stdin?: string) => {
  const setting = { files, ...(stdin === undefined ? {} : { stdin }) };
  return JSON.parse((await runScale(`${command} --format json`, setting)).stdout);
};

describe('the exit code of scale lint', () => {
  it.each([
    ['nothing is wrong', GOOD, '', EXIT.pass],
    ['something is wrong', ROOT, '', EXIT.verdict],
    ['something is wrong, and another code was asked for', ROOT, '--exit-code 9', 9],
    ['there are warnings', WARNED, '', EXIT.pass],
    ['there are warnings, and they count', WARNED, '--fail-on warn', EXIT.verdict],
    ['the rule was left out', ROOT, '--except S41', EXIT.pass],
    ['other rules were asked for', ROOT, '--only wiring --only no-privilege-escalation', EXIT.pass],
    [
      'the check of another linter was asked for',
      ROOT,
      '--only kube-linter:run-as-non-root',
      EXIT.verdict,
    ],
  ])('where %s', async (_, text, options, expected) => {
    const files = { 'k8s/shop.yaml': text };
    for (const format of ['table', 'json', 'csv', 'md']) {
      const { exitCode } = await runScale(`scale lint k8s ${options} --format ${format}`, {
        files,
      });
      expect(exitCode).toBe(expected);
    }
  });

  it('is that of invalid input where a file cannot be read, and the others are looked at', async () => {
    const files = { 'k8s/shop.yaml': ROOT, 'k8s/broken.yaml': 'kind: [Pod\n' };
    const { exitCode, stdout, stderr } = await runScale('scale lint k8s', { files });
    expect(exitCode).toBe(EXIT.invalid);
    expect(stdout).toContain('user-group-id');
    expect(stderr).toContain('k8s/broken.yaml:1:7');
  });

  it('is no pass where nothing was looked at', async () => {
    for (const command of ['scale lint empty', 'scale lint a.yaml', 'scale lint -']) {
      const files = { 'empty/note.txt': '', 'a.yaml': 'a: b\n' };
      const { exitCode, stdout } = await runScale(command, { files, stdin: 'a: b\n' });
      expect([command, exitCode, stdout]).toEqual([command, EXIT.invalid, '']);
    }
  });
});

describe('what is excused', () => {
  it('names the service of a file of Compose, each with its place', async () => {
    const reason = 'nothing to ask';
    const worker = `  worker: {image: "shop/worker:1.0", x-scale-lint: {C03: ${reason}}}\n`;
    const text = `services:\n  api: {image: "shop/api:1.0", x-scale-lint: {C03: ${reason}}}\n${worker}`;
    const command = 'scale lint compose.yaml --only C03';
    const { stdout } = await runScale(command, { files: { 'compose.yaml': text } });
    expect(stdout).toMatch(/• compose\.yaml:2:3 {2}api {2}C03 compose-healthcheck\n/);
    expect(stdout).toMatch(/• compose\.yaml:3:3 {2}worker {2}C03 compose-healthcheck\n/);
    const { exempt } = await json(command, { 'compose.yaml': text });
    expect(exempt.map((one: { service: string }) => one.service)).toEqual(['api', 'worker']);
  });
});

describe('what scale lint reads', () => {
  it('standard input, JSON and lists', async () => {
    const list = JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'Web' } }],
    });
    const { findings } = await json('scale lint - --only S03', {}, list);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'S03',
      file: '<stdin>',
      line: 1,
      object: { kind: 'Deployment', namespace: '', name: 'Web' },
      facts: { fault: 'name', suggestion: 'web' },
    });
  });

  it('lists of one kind, whose items need not say it', async () => {
    const list = `apiVersion: apps/v1
kind: DeploymentList
items:
  - metadata: {name: Web}
  - {apiVersion: apps/v1, kind: Deployment, metadata: {name: Api}}
`;
    const { findings } = await json('scale lint - --only S01 --only S03', {}, list);
    expect(findings).toMatchObject([
      { rule: 'S03', line: 4, object: { kind: 'Deployment', name: 'Web' } },
      { rule: 'S03', line: 5, object: { kind: 'Deployment', name: 'Api' } },
    ]);
  });

  it('files from Windows, mark and line ends and all', async () => {
    const text = `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`;
    const { findings } = await json('scale lint k8s', { 'k8s/shop.yaml': text });
    expect(findings).toMatchObject([
      { rule: 'S61', line: 1, column: 1, facts: { fault: 'mark' } },
      { rule: 'S61', facts: { fault: 'carriage_return' } },
    ]);
  });

  it('no empty file but one that is named', async () => {
    const files = {
      'k8s/shop.yaml': GOOD,
      'k8s/empty.yaml': '',
      'k8s/notes.yaml': '# none\n---\n',
    };
    const { exitCode, stdout } = await runScale('scale lint k8s', { files });
    expect([exitCode, stdout]).toEqual([EXIT.pass, expect.stringContaining('k8s/empty.yaml')]);
    const named = await runScale('scale lint k8s/empty.yaml', { files });
    expect([named.exitCode, named.stdout]).toEqual([EXIT.invalid, '']);
  });

  it('files of Compose and manifests side by side, and passes over what is neither', async () => {
    const files = {
      'deploy/compose.yaml': GOOD_COMPOSE,
      'deploy/k8s/shop.yml': GOOD,
      'deploy/values.yaml': 'replicas: 2\n',
      'deploy/.github/workflows/ci.yaml': 'on: push\n',
      'deploy/node_modules/x/package.json': '{}',
    };
    const result = await json('scale lint deploy', files);
    expect(result.verdict).toBe('pass');
    expect(result.counts).toMatchObject({ files: 2, objects: 23, errors: 0 });
    expect(result.skipped).toEqual(['deploy/values.yaml']);
  });

  it('links to files, no links to folders, and says where a link leads nowhere', async () => {
    const world = createWorld({ files: { 'shop.yaml': ROOT } });
    const at = (path: string): string => join(world.directory, path);
    mkdirSync(at('k8s'));
    symlinkSync('../shop.yaml', at('k8s/link.yaml'));
    symlinkSync('..', at('k8s/up'));
    symlinkSync('nowhere.yaml', at('k8s/gone.yaml'));
    const { exitCode, stdout, stderr } = await runIn(world, ['lint', 'k8s']);
    expect(exitCode).toBe(EXIT.invalid);
    expect(stdout.match(/is root/g)).toHaveLength(1);
    expect(stderr).toContain('k8s/gone.yaml');
  });

  it('braces in a value as what they are, and no template', async () => {
    const text = edited(GOOD, 'Deployment/api', 'value: db', 'value: "{{ .Values.x }}"');
    expect(
      (await runScale('scale lint shop.yaml', { files: { 'shop.yaml': text } })).exitCode,
    ).toBe(EXIT.pass);
  });

  it('no folder that cannot be read as a file', async () => {
    const world = createWorld();
    writeFileSync(join(world.directory, 'logo.yaml'), Buffer.from([0, 1, 2, 0]));
    const { exitCode, stderr } = await runIn(world, ['lint', 'logo.yaml']);
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toContain('bytes that are not text');
  });

  it('an earlier emission', async () => {
    const files = {
      'now/shop.yaml': GOOD,
      'before/shop.yaml': edited(GOOD, 'StatefulSet/db', 'serviceName: db', 'serviceName: old'),
    };
    const { findings } = await json('scale lint now --previous before', files);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['S60']);
    expect(findings[0].facts).toEqual({ field: 'spec.serviceName', before: 'old', after: 'db' });
  });
});

describe('what scale lint prints', () => {
  const files = {
    'k8s/shop.yaml': GOOD.replaceAll('readOnlyRootFilesystem: true', 'stdin: false'),
  };
  const ask = 'fix: Write readOnlyRootFilesystem: true';
  const times = (text: string, part: string): number => text.split(part).length - 1;

  it('says once what a rule asks for, and with --wide at every finding', async () => {
    const { stdout } = await runScale('scale lint k8s --only S42', { files });
    const found = times(stdout, 'S42 read-only-root');
    expect(found).toBeGreaterThan(1);
    expect(times(stdout, ask)).toBe(1);
    const wide = await runScale('scale lint k8s --only S42 --wide', { files });
    expect(times(wide.stdout, ask)).toBe(found);
  });
});

describe('the reports of scale lint', () => {
  const files = { 'k8s/shop.yaml': ROOT };

  it('are written beside what is printed', async () => {
    const world = createWorld({ files });
    const reports = ['sarif', 'junit', 'gitlab-codequality', 'openmetrics', 'md', 'json'];
    const argv = reports.flatMap((name) => ['--report', `${name}=out.${name}`]);
    const { exitCode } = await runIn(world, ['lint', 'k8s', ...argv]);
    expect(exitCode).toBe(EXIT.verdict);
    const read = (name: string): string => {
      const file = world.io.readFile(`out.${name}`, 1024 * 1024);
      return file.kind === 'bytes' ? new TextDecoder().decode(file.bytes) : '';
    };
    const sarif = JSON.parse(read('sarif'));
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'S41', level: 'error' });
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'k8s/shop.yaml',
    );
    expect(read('junit')).toMatch(/<testsuites name="scale lint" tests="\d\d" failures="1"/);
    expect(JSON.parse(read('gitlab-codequality'))).toMatchObject([
      { check_name: 'scale/S41', severity: 'critical', location: { path: 'k8s/shop.yaml' } },
    ]);
    expect(read('openmetrics')).toContain('scale_lint_findings{rule="S41",severity="error"} 1');
    expect(read('openmetrics')).toContain('scale_lint_passed{} 0');
    expect(read('md')).toContain('<!-- scale lint -->');
    expect(JSON.parse(read('json')).counts.errors).toBe(1);
  });

  it('go to a file, and never between what is printed', async () => {
    const files = { 'k8s/shop.yaml': ROOT };
    const { exitCode, stdout, stderr } = await runScale('scale lint k8s --report sarif=-', {
      files,
    });
    expect([exitCode, stdout]).toEqual([EXIT.invalid, '']);
    expect(stderr).toContain('sarif=FILE');
  });

  it('annotate a job', async () => {
    const { stdout } = await runScale('scale lint k8s -q --report github', { files });
    expect(stdout).toContain('::error file=k8s/shop.yaml,line=259,');
  });
});
