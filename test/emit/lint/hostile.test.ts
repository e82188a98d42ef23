import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint as en } from '../../../src/catalog/en/lint.ts';
import { lint as ptBr } from '../../../src/catalog/pt-br/lint.ts';
import { lintManifests } from '../../../src/emit/lint/lint.ts';
import { RULE_IDS } from '../../../src/emit/lint/registry.ts';
import { manifestInput } from '../../../src/load/manifests/input.ts';
import { readManifests } from '../../../src/load/manifests/read.ts';
import { lintTexts } from '../../../src/view/lint/lint-view.ts';
import { plainText } from '../../../src/view/text/plain-text.ts';
import { GOOD, GOOD_COMPOSE, SCHEMAS } from './edit.ts';

const lint = (text: string) => {
  const content = readManifests({ path: 'shop.yaml', text });
  const { input, problems } = manifestInput([{ kind: 'file', content }], () => undefined);
  return { problems, ...lintManifests(input, { ...SCHEMAS, rules: RULE_IDS }) };
};

/** Values that stand where others are expected. */
const VALUES = ['', 'null', '0', '-1', '1e999', '"x"', '[]', '{}', '[1]', '{a: b}', 'true', '*x'];

/** A line of good manifests that was removed, repeated, moved, or given another value. */
const mutations = (text: string): fc.Arbitrary<string> => {
  const lines = text.split('\n');
  const line = fc.integer({ min: 0, max: lines.length - 1 });
  const one = fc.oneof(
    line.map((at) => (all: string[]) => all.toSpliced(at, 1)),
    line.map((at) => (all: string[]) => all.toSpliced(at, 0, all[at] ?? '')),
    fc.tuple(line, line).map(([from, to]) => (all: string[]) => {
      return all.toSpliced(to, 0, ...all.slice(from, from + 3));
    }),
    fc.tuple(line, fc.constantFrom(...VALUES)).map(([at, value]) => (all: string[]) => {
      return all.with(
        at % all.length,
        (all[at % all.length] ?? '').replace(/: .*$|:$/, `: ${value}`),
      );
    }),
  );
  return fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.reduce((all, step) => step(all), lines).join('\n'));
};

describe('whatever the manifests are', () => {
  it.each([
    ['of Kubernetes', GOOD],
    ['of Compose', GOOD_COMPOSE],
  ])('nothing is thrown, and each finding has a place and its words: %s', (_, text) => {
    fc.assert(
      fc.property(mutations(text), (mutated) => {
        for (const finding of lint(mutated).findings) {
          expect(finding.place.line).toBeGreaterThan(0);
          expect(finding.place.column).toBeGreaterThan(0);
          for (const words of [en, ptBr]) {
            const said = Object.values(lintTexts(finding, words));
            const whole = said.map((one) => plainText(one, words.locale)).join('\n');
            expect(whole, finding.rule).not.toMatch(/undefined|\[object|NaN|``|\.$/m);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is thrown at any bytes either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        lint(`apiVersion: v1\nkind: Pod\n${text}`);
        lint(text);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same in the same, in any order of objects', () => {
    const documents = GOOD.replaceAll('imagePullPolicy: Always', '').split('---\n');
    const found = (text: string) => lint(text).findings.map(({ rule, object }) => [rule, object]);
    const forward = found(documents.join('---\n'));
    const backward = found(documents.toReversed().join('\n---\n'));
    expect(forward).toHaveLength(3);
    expect(new Set(backward.map(String))).toEqual(new Set(forward.map(String)));
  });

  it('is linear in the number of objects', () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, i) =>
        GOOD.replaceAll('namespace: shop', `namespace: shop-${i}`).replace(
          'kind: Namespace\nmetadata:\n  name: shop\n',
          `kind: Namespace\nmetadata:\n  name: shop-${i}\n`,
        ),
      ).join('---\n');
    const text = many(40);
    const result = lint(text);
    expect(result.objects).toBe(40 * 22);
    expect(result.findings).toEqual([]);
  });
});
