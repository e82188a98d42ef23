import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { runScale } from '../support/run-scale.ts';

const PROFILE = `version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
metrics:
  mau: {unit: users, default: 20k, max_age: 30d}
  api_p95: {unit: ms, k6: http_req_duration.p(95)}
  nps: {unit: points, min: -100}
  peak_rps: {unit: req/s, formula: mau * 0.03}
phases: [{id: a, name: A}]
`;
const K6 =
  '{"metrics": {"http_req_duration": {"type": "trend", "contains": "time", "values": {"p(95)": 420}}}}';
const files = {
  'scale.yaml': PROFILE,
  'h.csv': 'date,mau\n2026-10-31,30k\n2026-11-15,40k\n',
  'k6.json': K6,
};

describe('scale metrics', () => {
  it('shows what was read, from where, how old, and the lines to add', async () => {
    const { stdout, exitCode } = await runScale('scale metrics --metrics h.csv --metrics k6.json', {
      files,
    });
    expect(exitCode).toBe(EXIT.pass);
    // 2026-11-15 ends 4.5 days before the noon of 2026-11-20.
    expect(stdout).toMatch(/mau +40,000 +users +CSV +4\.5 days +h\.csv:3/);
    expect(stdout).toMatch(/api_p95 +420 +ms +k6 +k6\.json:1/);
    // 3 % of 40,000.
    expect(stdout).toMatch(/peak_rps +1,200 +req\/s +model of the profile/);
    expect(stdout).toContain('1 more follows from a model');
    expect(stdout).toContain('nps: … # points');
    expect(stdout).not.toContain('mau: ');
  });

  it('as JSON and CSV', async () => {
    const { stdout } = await runScale('scale metrics --metrics h.csv --format json', { files });
    const { command, metrics, findings } = JSON.parse(stdout);
    expect(command).toBe('metrics');
    expect(findings).toEqual([]);
    expect(metrics).toMatchObject([
      { id: 'mau', value: 40_000, source: 'csv', at: '2026-11-15', stale: false },
      { id: 'api_p95', value: null, source: 'missing', age: null, add: 'api_p95: … # ms' },
      { id: 'nps', value: null },
      { id: 'peak_rps', value: 1200, source: 'model' },
    ]);
    const csv = await runScale('scale metrics --metrics h.csv --format csv', { files });
    expect(csv.stdout.split(/\r?\n/).slice(0, 2)).toEqual([
      'id,value,unit,source,at,age_s,where,no_data,add',
      // 4 days and 12 hours are 388,800 s, and a second.
      'mau,40000,users,csv,2026-11-15,388801,h.csv:3,,',
    ]);
  });

  it('reads the row of the day that is asked for', async () => {
    const { stdout } = await runScale(
      'scale metrics --metrics h.csv --at 2026-11-01 --format json',
      {
        files,
      },
    );
    expect(JSON.parse(stdout).metrics[0]).toMatchObject({ value: 30_000, at: '2026-10-31' });
  });

  it('reads CSV from standard input, and what a plan prints', async () => {
    const piped = await runScale('scale plan --metrics - --format json', {
      files,
      stdin: files['h.csv'],
    });
    const plan = JSON.parse(piped.stdout);
    expect(plan.metrics.mau).toEqual({
      value: 40_000,
      unit: 'users',
      source: 'csv',
      at: '2026-11-15',
    });
    const again = await runScale('scale plan --metrics - --format json', {
      files,
      stdin: JSON.stringify(plan.metrics),
    });
    expect(JSON.parse(again.stdout).metrics.mau).toMatchObject({ value: 40_000, at: '2026-11-15' });
  });

  it('a file of a hundred megabytes is not read', async () => {
    const large = { ...files, 'large.csv': 'date,mau\n'.padEnd(5 * 1024 * 1024, '#') };
    const { stderr, exitCode } = await runScale('scale metrics --metrics large.csv', {
      files: large,
    });
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toContain('large.csv is too large');
  });
});
