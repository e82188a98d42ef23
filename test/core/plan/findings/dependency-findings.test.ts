import { describe, expect, it } from 'vitest';
import { dependencyFindings } from '../../../../src/core/plan/findings/dependency-findings.ts';
import { serviceFindings } from '../../../../src/core/plan/findings/service-findings.ts';
import { saidOf, subjectOf } from '../said.ts';

const PHASES = `phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: visits > 1}
  - {id: scale, name: Scale, enter: visits > 2}
`;

const found = (api: string, db: string) =>
  dependencyFindings(
    subjectOf(`${PHASES}services:
  api: {image: api, depends_on: [db]${api}}
  db: {image: db${db}}`).profile,
  );

describe('a service that depends on one that is not there', () => {
  it.each([
    ['', ', phases: [growth, scale]', ['mvp']],
    [', phases: [mvp, growth]', ', phases: [growth]', ['mvp']],
    [', phases: [mvp, growth]', ', phases: [scale]', ['mvp', 'growth']],
  ])('is found: %s %s', (api, db, phases) => {
    expect(found(api, db)).toMatchObject([
      {
        code: 'dependency_absent',
        severity: 'warning',
        facts: { service: 'api', dependency: 'db', phases },
        where: { line: 8 },
      },
    ]);
  });

  it.each([
    ['', ''],
    [', phases: [growth]', ''],
    [', phases: [growth]', ', phases: [growth, scale]'],
    ['', ', phases: [mvp, growth, scale]'],
  ])('is none: %s %s', (api, db) => {
    expect(found(api, db)).toEqual([]);
  });

  it('is said with its phases', () => {
    expect(saidOf(found('', ', phases: [scale]'))).toEqual([
      'api runs in mvp and growth and depends on db, which does not run there',
    ]);
  });
});

describe('replicas of which there are to be more at least than at most', () => {
  const replicas = (min: string, max: string) => {
    const { profile, evaluation } = subjectOf(
      `metrics: {visits: {unit: visits/day, default: 100}}
services:
  api: {image: api, cpu: 1, memory: 1Gi, replicas: {min: ${min}, max: ${max}}}`,
    );
    return serviceFindings(profile, evaluation);
  };

  it('are found where formulas or tables come to that', () => {
    expect(saidOf(replicas('visits / 20', '4'))).toEqual([
      'services.api asks for 5 replicas at least and 4 at most', // 100 / 20
    ]);
    expect(replicas('visits / 25', '4')).toEqual([]);
  });
});
