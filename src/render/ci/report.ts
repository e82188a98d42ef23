import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Prose } from '../../lib/inline.ts';
import type { CheckResult, Verdict } from '../../model/verdict.ts';
import { cleanText } from '../clean.ts';
import { plainText } from '../inline.ts';

/** What a CI system is told of: a verdict, and what only others can say of it. */
export type Report = {
  readonly verdict: Verdict;
  readonly words: Catalogue;
  /** The sentence of the whole gate. */
  readonly summary: Prose;
  /** Why a check has its outcome. */
  readonly why: (result: CheckResult) => Prose;
  /** Hexadecimal. */
  readonly hash: (text: string) => string;
};

export type Level = 'error' | 'warning' | 'none';

/** One thing that a CI system shows: a check, or the gate where no check of it tells why it fails. */
export type Notice = {
  readonly id: string;
  readonly kind: CheckResult['kind'] | 'gate';
  readonly outcome: CheckResult['outcome'];
  readonly level: Level;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters on that line. */
  readonly length: number;
  readonly headroom: number | null;
};

/** Every check as a notice. A gate that fails is never without an error, so that none reads as passed. */
export const noticesOf = (report: Report): readonly Notice[] => {
  const checks = report.verdict.results.map((result) => checkNotice(result, report));
  const fails = FAILING.has(report.verdict.verdict);
  return fails && !checks.some(({ level }) => level === 'error')
    ? [gateNotice(report), ...checks]
    : checks;
};

/** What needs attention, worst first: what is broken, then by how far a limit is passed. */
export const worstFirst = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ level }) => level !== 'none').sort((a, b) => rank(a) - rank(b));

const FAILING: ReadonlySet<Verdict['verdict']> = new Set(['breach', 'no_data', 'error']);

/** `slos.api_p95: 1,200 ms is not < 1,000 ms; owner: platform; docs/api.md` */
const checkNotice = (result: CheckResult, report: Report): Notice => {
  const { verdict, words, why } = report;
  const { id, kind, outcome, owner, runbook, headroom, place } = result;
  const about = [
    `${cleanText(id)}: ${plainText(why(result), words.locale)}`,
    ...(owner === undefined ? [] : [plainText(words.check.owner(owner), words.locale)]),
    ...(runbook === undefined ? [] : [cleanText(runbook)]),
  ];
  return {
    id: cleanText(id),
    kind,
    outcome,
    level: levelOf(result),
    message: about.join('; '),
    ...whereIn(verdict, place),
    headroom,
  };
};

const gateNotice = ({ verdict, words, summary }: Report): Notice => ({
  id: 'gate',
  kind: 'gate',
  outcome: verdict.verdict,
  level: 'error',
  message: plainText(summary, words.locale),
  ...whereIn(verdict, undefined),
  headroom: null,
});

/** Without a value, a check is as grave as its policy says. */
const levelOf = ({ outcome, noData = 'fail' }: CheckResult): Level => {
  if (outcome === 'no_data')
    return ({ fail: 'error', warn: 'warning', pass: 'none' } as const)[noData];
  if (outcome === 'breach' || outcome === 'error') return 'error';
  return outcome === 'warn' ? 'warning' : 'none';
};

/** A check that stands nowhere stands at the head of the profile: some formats need a place. */
const whereIn = ({ inputs }: Verdict, place: CheckResult['place']) => ({
  file: cleanText(place?.file ?? inputs.profile.path).replace(/^(?:\.\/)+/, ''),
  line: place?.line ?? 1,
  column: place?.column ?? 1,
  length: place?.length ?? 1,
});

/** Errors before warnings, what is broken before what is passed, what is unknown last. */
const rank = ({ level, outcome, headroom }: Notice): number => {
  const group = (level === 'error' ? 0 : 2) + (outcome === 'error' ? 0 : 1);
  // Between 0 and 1, and the smaller the further a limit is passed.
  const within = headroom === null ? 1 : 0.5 + Math.atan(headroom) / Math.PI;
  return group * 2 + within;
};
