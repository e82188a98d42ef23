import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gitlabCodequality } from '../../../src/render/ci/gitlab-codequality.ts';
import type { Report } from '../../../src/render/ci/report.ts';
import { escapeMessage, sarif } from '../../../src/render/ci/sarif.ts';
import { hostileReport, RESULT, reportOf } from './sample.ts';

const moved = reportOf([
  { ...RESULT, place: { file: 'scale.yaml', line: 99, column: 1, length: 1 } },
]);

describe('the code quality report of GitLab', () => {
  const issues = (report: Report) => JSON.parse(gitlabCodequality(report));

  it('has an entry for each check that needs attention', () => {
    const report = reportOf([RESULT, { ...RESULT, id: 'slos.ok', outcome: 'pass' }]);
    expect(issues(report)).toEqual([
      {
        description: 'slos.api_p95: it is too slow',
        check_name: 'scale/slo',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'critical',
        location: { path: 'scale.yaml', lines: { begin: 12 } },
      },
    ]);
  });

  it('grades by outcome', () => {
    const severity = (change: Partial<typeof RESULT>) =>
      issues(reportOf([{ ...RESULT, ...change }])).at(-1).severity;
    expect(severity({ outcome: 'error' })).toBe('blocker');
    expect(severity({ outcome: 'no_data' })).toBe('major');
    expect(severity({ outcome: 'warn' })).toBe('minor');
  });

  it('knows a check again at another line, and apart from another', () => {
    const print = (report: Report) => issues(report)[0].fingerprint;
    expect(print(moved)).toBe(print(reportOf([RESULT])));
    expect(print(reportOf([{ ...RESULT, id: 'slos.other' }]))).not.toBe(print(moved));
  });

  it('holds whatever a profile holds', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { location, fingerprint } of issues(report)) {
          expect(location.path).not.toMatch(/^\.\/|\n/);
          expect(location.lines.begin).toBeGreaterThanOrEqual(1);
          expect(fingerprint).toHaveLength(64);
        }
      }),
    );
  });
});

describe('SARIF', () => {
  const runOf = (report: Report) => JSON.parse(sarif(report)).runs[0];

  it('has what the schema requires, and the kind of check as rule', () => {
    const log = JSON.parse(sarif(reportOf([RESULT])));
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toEqual([
      {
        tool: {
          driver: { name: 'scale', rules: [{ id: 'slo', shortDescription: { text: 'SLO' } }] },
        },
        results: [
          {
            ruleId: 'slo',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'slos.api_p95: it is too slow' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'scale.yaml' },
                  region: { startLine: 12, startColumn: 5, endColumn: 12 },
                },
              },
            ],
            partialFingerprints: {
              'scaleCheck/v1': expect.stringMatching(/^[0-9a-f]{64}$/),
              primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{64}$/),
            },
          },
        ],
      },
    ]);
  });

  it('knows a check again at another line', () => {
    const print = (report: Report) => runOf(report).results[0].partialFingerprints;
    expect(print(moved)).toEqual(print(reportOf([RESULT])));
  });

  it('writes words, not links and placeholders', () => {
    expect(escapeMessage('[a](b) {0} \\')).toBe('\\[a\\](b) {{0}} \\\\');
  });

  it('has a rule, a place and a URI of every result, whatever a profile holds', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { tool, results } = runOf(report);
        for (const { ruleId, ruleIndex, locations, level } of results) {
          expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
          expect(['error', 'warning']).toContain(level);
          const { artifactLocation, region } = locations[0].physicalLocation;
          expect(artifactLocation.uri).toMatch(/^[A-Za-z0-9\-._~!*'()%/]*$/);
          expect(region.endColumn).toBeGreaterThan(region.startColumn);
        }
      }),
    );
  });
});
