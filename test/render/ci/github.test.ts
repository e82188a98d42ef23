import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeData,
  escapeProperty,
  githubAnnotations,
  githubOutput,
} from '../../../src/render/ci/github.ts';
import { hostileReport, RESULT, reportOf } from './sample.ts';

describe('annotations of GitHub', () => {
  it('are a command a check that needs attention', () => {
    const report = reportOf([
      { ...RESULT, id: 'slos.ok', outcome: 'pass' },
      { ...RESULT, owner: 'web, api', runbook: 'docs/100%.md' },
    ]);
    expect(githubAnnotations(report)).toBe(
      '::error file=scale.yaml,line=12,col=5,title=slos.api_p95::' +
        'slos.api_p95: it is too slow; owner: web, api; docs/100%25.md\n',
    );
  });

  it('show ten of each level, worst first, and how many more there are', () => {
    const at = (headroom: number, outcome: 'breach' | 'warn') => ({
      ...RESULT,
      id: `${outcome}.${headroom}`,
      outcome,
      headroom,
    });
    const heads = Array.from({ length: 12 }, (_, i) => -i);
    const lines = githubAnnotations(
      reportOf([...heads.map((one) => at(one, 'breach')), ...heads.map((one) => at(one, 'warn'))]),
    ).trimEnd();
    const of = (command: string) => lines.split('\n').filter((line) => line.startsWith(command));
    expect(of('::error ')).toHaveLength(10);
    expect(of('::error ')[0]).toContain('title=breach.-11:');
    expect(of('::error ')[9]).toContain('title=breach.-2:');
    expect(of('::warning ')).toHaveLength(10);
    // 24 checks, 20 of them shown.
    expect(lines.split('\n').at(-1)).toBe('::notice::and 4 checks more');
  });

  it('put what is broken before what is breached, and what is unknown last', () => {
    const text = githubAnnotations(
      reportOf([
        { ...RESULT, id: 'unknown', outcome: 'no_data', headroom: null },
        { ...RESULT, id: 'breached' },
        { ...RESULT, id: 'broken', outcome: 'error', headroom: null },
      ]),
    );
    expect([...text.matchAll(/title=(\w+)/g)].map(([, id]) => id)).toEqual([
      'broken',
      'breached',
      'unknown',
    ]);
  });

  it.each([
    ['fail', '::error '],
    ['warn', '::warning '],
  ] as const)('of a value that is missing are what its policy says: %s', (noData, command) => {
    const report = reportOf([{ ...RESULT, outcome: 'no_data', noData }], 'no_data');
    expect(
      githubAnnotations(report)
        .split('\n')
        .some((line) => line.startsWith(command)),
    ).toBe(true);
  });

  it('tell of a gate that checked nothing', () => {
    expect(githubAnnotations(reportOf([], 'error'))).toBe(
      '::error file=scale.yaml,line=1,col=1,title=gate::the gate fails\n',
    );
  });

  it('escape as the runner reads it', () => {
    expect(escapeData('50%\r\n%0A::a,b')).toBe('50%25%0D%0A%250A::a,b');
    expect(escapeProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
  });

  it('are whole lines whatever a profile holds', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = githubAnnotations(report);
        for (const line of text.split('\n').slice(0, -1)) {
          expect(line).toMatch(
            /^::(error|warning) file=[^:,\u0000-\u001f]*,line=\d+,col=1,title=[^:,\u0000-\u001f]*::[^\u0000-\u001f]*$/,
          );
          expect(line.replaceAll(/%(25|0D|0A|3A|2C)/g, '')).not.toContain('%');
        }
      }),
    );
  });

  it('leave the outcome for later steps', () => {
    expect(githubOutput(reportOf([], 'no_data'))).toBe('outcome=no_data\n');
  });
});
