import type { Catalogue } from '../catalog/catalogue.ts';
import type { Envelope } from '../model/answer/envelope.ts';
import type { Explanation, Step } from '../model/answer/explanation.ts';
import type { Plan } from '../model/answer/plan.ts';
import type { Finding } from '../model/finding/finding.ts';
import { fileLine } from '../model/place.ts';
import { LOCALES, type Text, textIn } from '../model/text.ts';
import { findingWords } from './plan/findings.ts';
import { plainText } from './text/plain-text.ts';
import { nameOf } from './text/quantity-name.ts';

/** A plan as `--format json` prints it: texts in one language, findings with their message. */
export const planJson = (plan: Plan, words: Catalogue): unknown =>
  inLanguage({ ...plan, findings: plan.findings.map((one) => findingJson(one, words)) }, words);

/** A derivation or a list of quantities: names in words, the formula as text alone. */
export const stepsJson = <T extends { readonly quantities: readonly Step[] }>(
  result: T,
  words: Catalogue,
): unknown => {
  const quantities = result.quantities.map(
    (
      { parts: _parts, expression: _tree, later: _later, table: _table, label: _label, ...step },
      i,
    ) => ({
      ...step,
      name: nameOf(result.quantities[i] as Step, words),
    }),
  );
  return inLanguage({ ...result, quantities }, words);
};

/** One derivation stands by itself; several under `explanations`, each in its own month. */
export const explanationsJson = (
  envelope: Envelope<'explain'>,
  explanations: readonly Explanation[],
  words: Catalogue,
): unknown => {
  const [only] = explanations;
  if (only !== undefined && explanations.length === 1) return stepsJson(only, words);
  const shared = new Set(Object.keys(envelope));
  const own = (one: Explanation): { readonly quantities: readonly Step[] } => ({
    ...Object.fromEntries(Object.entries(one).filter(([key]) => !shared.has(key))),
    quantities: one.quantities,
  });
  return inLanguage(
    { ...envelope, explanations: explanations.map((one) => stepsJson(own(one), words)) },
    words,
  );
};

/** A finding with its sentence; where it stands as file:line. */
export const findingJson = (finding: Finding, { findings, locale }: Catalogue) => ({
  code: finding.code,
  severity: finding.severity,
  message: plainText(findingWords(finding, findings), locale),
  where: finding.where === undefined ? null : fileLine(finding.where),
  facts: finding.facts,
});

const LANGUAGES: ReadonlySet<string> = new Set(LOCALES);

/** `value` with every text of several languages replaced by the one of `words`. */
export const inLanguage = (value: unknown, words: Catalogue): unknown => {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, words));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (isText(entries)) return textIn(value as Text, words.locale);
  return Object.fromEntries(entries.map(([key, item]) => [key, inLanguage(item, words)]));
};

const isText = (entries: readonly [string, unknown][]): boolean =>
  entries.length > 0 &&
  entries.every(([key, item]) => LANGUAGES.has(key) && typeof item === 'string');
