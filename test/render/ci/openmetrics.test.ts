import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLabel, openmetrics } from '../../../src/render/ci/openmetrics.ts';
import { hostileReport, RESULT, reportOf } from './sample.ts';

const promtool = (text: string) => spawnSync('promtool', ['check', 'metrics'], { input: text });
const installed = promtool('').error === undefined;

/** OpenMetrics 1.0: a label value is UTF-8 in which `\\`, `"` and line feeds are escaped. */
const LINE =
  /^(# (TYPE|HELP) scale_[a-z_]+ .+|scale_[a-z_]+\{[a-z]+="([^"\\\n]|\\[\\"n])*"(,[a-z]+="([^"\\\n]|\\[\\"n])*")*\} -?\d[\d.e+-]*)$/;

describe('OpenMetrics', () => {
  it('has what is known of each check', () => {
    const unknown = { ...RESULT, id: 'slos.db', outcome: 'no_data', observed: null } as const;
    const text = openmetrics(reportOf([{ ...RESULT, observed: 0.1 + 0.2 }, unknown]));
    const samples = text.split('\n').filter((line) => line.startsWith('scale_'));
    const labels = (id: string) => `{project="shop",check="${id}",kind="slo"`;
    expect(samples).toEqual([
      'scale_gate_passed{project="shop"} 0',
      `scale_check_passed${labels('slos.api_p95')}} 0`,
      `scale_check_passed${labels('slos.db')}} 0`,
      // Twelve digits, as in JSON; what is unknown has no sample.
      `scale_check_observed${labels('slos.api_p95')},unit="ms"} 0.3`,
      `scale_check_limit${labels('slos.api_p95')},unit="ms"} 1000`,
      `scale_check_limit${labels('slos.db')},unit="ms"} 1000`,
      `scale_check_headroom${labels('slos.api_p95')}} -0.2`,
      `scale_check_headroom${labels('slos.db')}} -0.2`,
    ]);
    expect(text.endsWith('\n# EOF\n')).toBe(true);
  });

  it('escapes labels', () => {
    expect(escapeLabel('a"b\\c\nd')).toBe('a\\"b\\\\c\\nd');
  });

  it('is lines of the format, and ends once, whatever a profile holds', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const lines = openmetrics(report).split('\n');
        expect(lines.slice(-2)).toEqual(['# EOF', '']);
        for (const line of lines.slice(0, -2)) expect(line).toMatch(LINE);
      }),
    );
  });

  it.skipIf(!installed)('is read by promtool', () => {
    for (const report of [reportOf([RESULT]), ...fc.sample(hostileReport, 8)]) {
      const { status, stderr } = promtool(openmetrics(report));
      expect({ status, said: String(stderr) }).toEqual({ status: 0, said: '' });
    }
    expect(promtool('a{b="c} 1\n').status).not.toBe(0);
  });
});
