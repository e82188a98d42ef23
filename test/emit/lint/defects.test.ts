import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/emit/lint/registry.ts';
import { COMPOSED, type Defect, OTHERS, SEEDED } from './defects.ts';
import { edited, GOOD, GOOD_COMPOSE, lintText, rulesIn, without } from './edit.ts';

const ALL: readonly Defect[] = [...SEEDED, ...OTHERS, ...COMPOSED];

describe('what is good', () => {
  it('has no finding, and shows its exemptions', () => {
    const { findings, exempt } = lintText(GOOD, { previous: GOOD });
    expect(findings).toEqual([]);
    expect(new Set(exempt.map(({ rule }) => rule))).toEqual(new Set(['S41']));
  });

  it('has no finding as a file of Compose either', () => {
    expect(lintText(GOOD_COMPOSE).findings).toEqual([]);
  });
});

describe('labels that are missing', () => {
  const found = (...labels: readonly string[]) => {
    const lines = labels.map((label) => new RegExp(` {4}app.kubernetes.io/${label}: .*\\n`));
    const text = GOOD.split('---\n')
      .map((one) =>
        /^kind: ConfigMap$/m.test(one)
          ? lines.reduce((left, line) => left.replace(line, ''), one)
          : one,
      )
      .join('---\n');
    return lintText(text, { rules: ['S06'] }).findings.map(({ severity }) => severity);
  };

  it('are one finding of an object, excused where all of them may be', () => {
    expect(found('component')).toEqual(['error']);
    expect(found('part-of', 'managed-by')).toEqual(['warning']);
    expect(found('component', 'part-of')).toEqual(['error']);
  });
});

describe('an exemption', () => {
  const single = (annotations: string): string => {
    const before = '    app.kubernetes.io/managed-by: scale\nspec:\n';
    const after = before.replace('spec:', `  annotations:\n${annotations}spec:`);
    const one = edited(GOOD, 'Deployment/api', before, after);
    return without(one, 'HorizontalPodAutoscaler/api');
  };
  const POLARIS = 'polaris.fairwinds.com/deploymentMissingReplicas-exempt';
  const reasons = (text: string) =>
    lintText(text, { rules: ['S28'] }).exempt.map(({ annotation, reason }) => [annotation, reason]);

  it('of our own is named, with its reason, before that of another linter', () => {
    const own = ['scale.lint/min-replicas', 'one process writes the file'];
    const text = `    ${POLARIS}: "true"\n    ${own.join(': ')}\n`;
    expect(reasons(single(text))).toEqual([own]);
  });

  it('of another linter counts where there is none of our own', () => {
    expect(reasons(single(`    ${POLARIS}: "true"\n`))).toEqual([[POLARIS, 'true']]);
    expect(reasons(single('    kube-score/ignore: deployment-replicas,pod-probes\n'))).toEqual([
      ['kube-score/ignore', 'deployment-replicas,pod-probes'],
    ]);
  });
});

describe('an exemption in a file of Compose', () => {
  const writable = (instead: string, head = '') =>
    lintText(head + GOOD_COMPOSE.replace('    read_only: true\n', instead), {
      rules: ['C10', 'C24'],
    });
  const REASON = 'it writes its cache';

  it.each(['compose-read-only', 'C10'])('of a service excuses it, and is shown (%s)', (rule) => {
    const { findings, exempt } = writable(`    x-scale-lint: { ${rule}: ${REASON} }\n`);
    expect(findings).toEqual([]);
    expect(exempt).toMatchObject([
      { rule: 'C10', service: 'api', annotation: `x-scale-lint.${rule}`, reason: REASON },
    ]);
  });

  it('of the file excuses all of its services', () => {
    const { findings, exempt } = writable('', `x-scale-lint: { C10: ${REASON} }\n`);
    expect([findings, exempt.length]).toEqual([[], 1]);
  });

  it('of another rule, or without a reason, excuses nothing', () => {
    const rules = (text: string) => writable(text).findings.map(({ rule }) => rule);
    expect(rules(`    x-scale-lint: { C11: ${REASON} }\n`)).toEqual(['C10']);
    expect(rules('    x-scale-lint: { C10: "yes" }\n')).toEqual(
      expect.arrayContaining(['C10', 'C24']),
    );
  });
});

describe('a published port', () => {
  const found = (ports: string) =>
    lintText(GOOD_COMPOSE.replace("'127.0.0.1:8080:8080'", ports), { rules: ['C23'] }).findings.map(
      ({ severity, facts }) => [severity, facts],
    );
  const facts = { service: 'api', port: '8080' };

  it('on every address is a warning, and of a database an error', () => {
    expect(found("'8080:8080'")).toEqual([['warning', { ...facts, target: '8080', speaks: null }]]);
    expect(found("'8080:5432'")).toEqual([
      ['error', { ...facts, target: '5432', speaks: 'PostgreSQL' }],
    ]);
  });

  it('on an address of its own, of a web server, or of a container alone is none', () => {
    const asked = ['$', '{ADDRESS}:5432:5432'].join('');
    for (const one of ['10.0.0.7:5432:5432', '[::1]:5432:5432', asked, '443:8443', '5432']) {
      expect(found(`'${one}'`), one).toEqual([]);
    }
  });
});

describe('one defect', () => {
  it.each(ALL)('is found: $what ($finds)', ({ text, finds, previous }) => {
    const result = lintText(text, previous === undefined ? {} : { previous });
    expect(rulesIn(result)).toEqual([...finds].sort());
    for (const { place } of result.findings) {
      expect(place.file).toBe('shop.yaml');
      expect(place.line).toBeGreaterThan(0);
      expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
      expect(place.column).toBeGreaterThan(0);
      expect(place.length).toBeGreaterThan(0);
    }
  });

  it('is one of twenty-five that were seeded, and of more', () => {
    expect(SEEDED).toHaveLength(25);
    expect(new Set(ALL.map(({ text, previous }) => text + (previous ?? ''))).size).toBe(ALL.length);
  });

  it('is there for every rule', () => {
    const found = new Set(ALL.flatMap(({ finds }) => finds));
    expect(RULE_IDS.filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('a share of the pods that may be missing in an update', () => {
  const found = (replicas: number, share = '') =>
    lintText(
      [
        'apiVersion: apps/v1',
        'kind: Deployment',
        'metadata: { name: web, namespace: shop }',
        `spec: { replicas: ${replicas}, strategy: { type: RollingUpdate, rollingUpdate: { ${share} } }, template: { spec: { containers: [{ name: web, image: 'web:1.0' }] } } }`,
        '',
      ].join('\n'),
      { rules: ['S37'] },
    ).findings.map(({ facts }) => facts);

  it('is none of so few that it comes to less than one, as Kubernetes rounds it down', () => {
    expect([found(1), found(3), found(3, 'maxUnavailable: 33%')]).toEqual([[], [], []]);
    expect(found(4)).toEqual([{ fault: 'unavailable', found: '25%' }]);
    expect(found(3, 'maxUnavailable: 34%')).toHaveLength(1);
    expect(found(1, 'maxUnavailable: 1')).toHaveLength(1);
  });
});
