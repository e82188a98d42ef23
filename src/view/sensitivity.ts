import { code, joinProse, month, type Prose, prose } from '../lib/inline.ts';
import { viewContext } from './context.ts';
import type { Block, Document } from './document.ts';
import { findingItem } from './plan/findings.ts';
import { firstOf, shareOf, shortAmount } from './sensitivity/amounts.ts';
import { swingExtent, viewInputs } from './sensitivity/inputs.ts';
import type { SensitivityView } from './sensitivity/sensitivity-view.ts';

/** What is asked, what it comes to, what moves it, how to read that. */
export const viewSensitivity = (view: SensitivityView): Document => {
  const { sensitivity } = view;
  const inputs = sensitivity.outcome === 'uncertain' ? viewInputs(view) : [];
  return {
    blocks: [
      ...viewContext(view.sensitivity, view.words),
      ...viewAsked(view),
      ...viewVerdict(view),
      ...viewSpread(view),
      ...inputs,
      ...(inputs.length === 0 ? [] : viewReading(view)),
      ...viewCandidates(view),
      ...viewFindingsOf(view),
      ...viewNext(view),
    ],
  };
};

/** Nothing but the verdict: `-q`. */
export const viewSensitivityQuietly = (view: SensitivityView): Document => ({
  blocks: viewVerdict(view),
});

const viewAsked = ({ sensitivity, words }: SensitivityView): Block[] => {
  const { id, path, trials, runs } = sensitivity;
  const asked = { id: [code(id)], month: [month(sensitivity.month)], path, trials, runs };
  return [{ kind: 'paragraph', content: words.sensitivity.context(asked) }];
};

/** Above this, what inputs do only together is the news. */
const MOSTLY = 0.5;

const viewVerdict = (view: SensitivityView): Block[] => {
  const { outcome } = view.sensitivity;
  const status = outcome === 'unknown' ? 'unknown' : 'info';
  return [{ kind: 'callout', status, content: verdictOf(view) }];
};

const verdictOf = ({ sensitivity, words, labelOf }: SensitivityView): Prose => {
  const { id, unit, outcome, base, trials, sobol, missing, path, remainder } = sensitivity;
  const say = words.sensitivity;
  const output: Prose = [labelOf(id)];
  const when: Prose = [month(sensitivity.month)];
  const value = shortAmount(base, unit, words);
  switch (outcome) {
    case 'certain':
      return say.certain(output, value);
    case 'overall':
      return say.overall(output);
    case 'unknown':
      return say.unknown(output, missing.length === 0 ? undefined : listOf(missing));
    case 'same': {
      const only = sensitivity.distribution?.p50 ?? base;
      const shown = shortAmount(only, unit, words);
      return say.same({ output, value: shown, month: when, path, trials, ranges: sobol.length });
    }
    case 'uncertain': {
      const most = sobol.toSorted((a, b) => (firstOf(b) ?? 0) - (firstOf(a) ?? 0))[0];
      const [widest] = sobol;
      const nameOf = (input: typeof most): Prose =>
        input?.kind === 'noise' ? [say.noise] : [code(input?.id ?? '')];
      const share = shareOf(most === undefined ? null : firstOf(most));
      if ((remainder ?? 0) <= MOSTLY)
        return say.verdict({ input: nameOf(most), share, output, month: when, path });
      const total = shareOf(widest?.total ?? null);
      const left = shareOf(remainder);
      return say.together({ output, month: when, share: left, input: nameOf(widest), total });
    }
  }
};

const listOf = (ids: readonly string[]): Prose =>
  joinProse(
    ids.map((id) => [code(id)]),
    ', ',
  );

const viewSpread = ({ sensitivity, words }: SensitivityView): Block[] => {
  const { distribution, outcome, unit, base } = sensitivity;
  if (distribution === null || outcome !== 'uncertain') return [];
  const shown = (value: number | null): Prose => shortAmount(value, unit, words);
  const content = words.sensitivity.spread({
    p5: shown(distribution.p5),
    p50: shown(distribution.p50),
    p95: shown(distribution.p95),
    base: base === null ? undefined : shown(base),
  });
  return [{ kind: 'paragraph', content }];
};

/** A share below this would be shown as none. */
const NOTABLE = 0.005;

/** How the table is meant, and how far off its shares may be. */
const viewReading = ({ sensitivity, words }: SensitivityView): Block[] => {
  const { sobol, unknown } = sensitivity;
  const say = words.sensitivity;
  const error = Math.max(...sobol.flatMap((one) => [one.first_error ?? 0, one.total_error ?? 0]));
  const contents = [
    say.shares(shareOf(Math.max(0.01, error))),
    ...(unknown < NOTABLE ? [] : [say.left(shareOf(unknown))]),
  ];
  const bar: Block[] =
    swingExtent(sensitivity) === undefined
      ? []
      : [{ kind: 'paragraph', column: 'bar', content: say.bar }];
  return [...bar, ...contents.map((content): Block => ({ kind: 'paragraph', content }))];
};

const MOST_CANDIDATES = 8;

const viewCandidates = ({ sensitivity, words }: SensitivityView): Block[] => {
  const { candidates } = sensitivity;
  if (candidates.length === 0) return [];
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const more = candidates.length - shown.length;
  return [{ kind: 'paragraph', content: words.sensitivity.candidates(listOf(shown), more) }];
};

const viewFindingsOf = ({ sensitivity, words }: SensitivityView): Block[] => {
  const { findings } = sensitivity;
  if (findings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.findings] },
    { kind: 'list', items: findings.map((one) => findingItem(one, words.findings)) },
  ];
};

const viewNext = ({ sensitivity, words, profileName }: SensitivityView): Block[] => {
  const { id, moves, months } = sensitivity;
  const { tryExplain, tryLater } = words.sensitivity;
  const later = `scale sensitivity ${profileName} ${id} --month ${LATER}`;
  const items = [
    tryExplain(`scale explain ${profileName} ${id}`),
    ...(moves && months === 0 ? [tryLater(later)] : []),
  ];
  return [
    { kind: 'heading', level: 2, content: [words.plan.next] },
    { kind: 'list', items: items.map((content) => ({ content: prose`${content}` })) },
  ];
};

const LATER = 24;
