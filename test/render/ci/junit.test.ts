import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, junit } from '../../../src/render/ci/junit.ts';
import { hostileReport, RESULT, reportOf } from './sample.ts';

type Element = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const REFERENCE = '&(?:amp|lt|gt|quot|apos|#9|#10|#13);';
const TAG = new RegExp(
  `<(/?)([a-z-]+)((?: [a-z]+="(?:[^<&"]|${REFERENCE})*")*)(/?)>|((?:[^<&]|${REFERENCE})+)`,
  'uy',
);

/** Every element of well-formed XML 1.0 as these reports use it; throws at anything else. */
const parseStrictly = (text: string): readonly Element[] => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(head)) throw new Error('no declaration');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('character');
  const open: string[] = [];
  const elements: Element[] = [];
  TAG.lastIndex = head.length;
  while (TAG.lastIndex < text.length) {
    const at = TAG.lastIndex;
    const match = TAG.exec(text);
    if (match === null) throw new Error(`not well-formed: ${text.slice(at, at + 60)}`);
    const [, closing, name, attributes, empty] = match;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}>`);
      continue;
    }
    const pairs = [...(attributes ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)];
    const map = new Map(pairs.map(([, key = '', value = '']) => [key, value]));
    if (map.size !== pairs.length) throw new Error('an attribute twice');
    elements.push({ name, attributes: map });
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`open: ${open}`);
  return elements;
};

const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name);

describe('JUnit XML', () => {
  it('says of each check what became of it', () => {
    const text = junit(
      reportOf([
        RESULT,
        { ...RESULT, id: 'slos.broken', outcome: 'error' },
        { ...RESULT, id: 'slos.unknown', outcome: 'no_data', noData: 'fail' },
        { ...RESULT, id: 'slos.lenient', outcome: 'no_data', noData: 'pass' },
        { ...RESULT, id: 'budgets.cost', kind: 'budget', outcome: 'pass' },
        { ...RESULT, id: 'budgets.late', kind: 'budget', outcome: 'skipped' },
      ]),
    );
    const elements = parseStrictly(text);
    const counts = (element: Element | undefined) =>
      ['name', 'tests', 'failures', 'errors', 'skipped'].map((key) => element?.attributes.get(key));
    expect(counts(elements[0])).toEqual(['scale check', '6', '2', '1', undefined]);
    expect(named(elements, 'testsuite').map(counts)).toEqual([
      ['slo', '4', '2', '1', '1'],
      ['budget', '2', '0', '0', '1'],
    ]);
    expect(text).toContain(
      '<testcase classname="shop.slo" name="slos.api_p95" file="scale.yaml" line="12" time="0">' +
        '<failure message="slos.api_p95: it is too slow" type="breach"/></testcase>',
    );
    expect(named(elements, 'failure')).toHaveLength(2);
    expect(named(elements, 'error')).toHaveLength(1);
    expect(named(elements, 'skipped')).toHaveLength(2);
  });

  it('is red where a gate fails that no check explains', () => {
    const skipped = { ...RESULT, outcome: 'skipped' } as const;
    for (const results of [[], [skipped]]) {
      const elements = parseStrictly(junit(reportOf(results, 'error')));
      expect(named(elements, 'error')).toHaveLength(1);
      expect(elements[0]?.attributes.get('errors')).toBe('1');
    }
  });

  it('strips what XML cannot hold and escapes the rest', () => {
    expect(escapeXml('a\u0000\u001b\ufffe\uffff\ud800b😀')).toBe('ab😀');
    expect(escapeXml(`<a b="c" d='e'>&\n`)).toBe(
      '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;&#10;',
    );
  });

  it('is well-formed whatever a profile holds', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const names = new Set(parseStrictly(junit(report)).map(({ name }) => name));
        expect(names).not.toContain('script');
        expect(names).toContain('testcase');
      }),
    );
  });

  it('is checked by something that can fail', () => {
    const bad = '<?xml version="1.0" encoding="UTF-8"?>\n<a><b></a>';
    expect(() => parseStrictly(bad)).toThrow('</a>');
    expect(() => parseStrictly(bad.replace('<b>', '& '))).toThrow('well-formed');
  });
});
