import type { Catalogue } from '../../catalog/catalogue.ts';
import type { ReportMetric } from '../../catalog/words/check.ts';
import type { Prose } from '../../lib/inline.ts';
import type { CheckResult, Verdict } from '../../model/answer/verdict.ts';
import { cleanText } from '../clean.ts';
import { plainText } from '../inline.ts';
import type { Family, Level, Notice, Report } from './report.ts';

/** A verdict, and what only others can say of it. */
type Checked = {
  readonly verdict: Verdict;
  readonly words: Catalogue;
  /** The sentence of the whole gate. */
  readonly summary: Prose;
  /** Why a check has its outcome. */
  readonly why: (result: CheckResult) => Prose;
  /** Hexadecimal. */
  readonly hash: (text: string) => string;
};

/** What `scale check` tells a CI system. */
export const checkReport = (checked: Checked): Report => {
  const { verdict, words, hash } = checked;
  const { kinds } = words.check;
  return {
    command: 'check',
    subject: verdict.project.id,
    at: verdict.at,
    outcome: verdict.verdict,
    notices: noticesOf(checked),
    kind: (kind) => (Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind),
    families: familiesOf(checked),
    words,
    hash,
  };
};

/** Every check as a notice. A gate that fails is never without an error, so that none reads as passed. */
const noticesOf = (report: Checked): readonly Notice[] => {
  const checks = report.verdict.results.map((result) => checkNotice(result, report));
  const fails = FAILING.has(report.verdict.verdict);
  return fails && !checks.some(({ level }) => level === 'error')
    ? [gateNotice(report), ...checks]
    : checks;
};

const FAILING: ReadonlySet<Verdict['verdict']> = new Set(['breach', 'no_data', 'error']);

/** `slos.api_p95: 1,200 ms is not < 1,000 ms; owner: platform; docs/api.md` */
const checkNotice = (result: CheckResult, report: Checked): Notice => {
  const { verdict, words, why } = report;
  const { id, kind, outcome, owner, runbook, headroom, place } = result;
  const about = [
    `${cleanText(id)}: ${plainText(why(result), words.locale)}`,
    ...(owner === undefined ? [] : [plainText(words.check.owner(owner), words.locale)]),
    ...(runbook === undefined ? [] : [cleanText(runbook)]),
  ];
  return {
    id: cleanText(id),
    key: cleanText(id),
    kind,
    outcome,
    level: levelOf(result),
    message: about.join('; '),
    ...whereIn(verdict, place),
    headroom,
  };
};

const gateNotice = ({ verdict, words, summary }: Checked): Notice => ({
  id: 'gate',
  key: 'gate',
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

const familiesOf = ({ verdict, words }: Checked): readonly Family[] => {
  const { results, project } = verdict;
  const asked = results.filter(({ outcome }) => outcome !== 'skipped');
  const of = (value: (result: CheckResult) => number | null, unit: boolean): Family['samples'] =>
    asked.flatMap((result) => {
      const { id: check, kind } = result;
      const labels = { project: project.id, check, kind, ...(unit ? { unit: result.unit } : {}) };
      const number = value(result);
      return number === null || !Number.isFinite(number) ? [] : [{ labels, value: number }];
    });
  const samples: Readonly<Record<ReportMetric, Family['samples']>> = {
    gate_passed: [
      {
        labels: { project: project.id },
        value: verdict.verdict === 'pass' || verdict.verdict === 'warn' ? 1 : 0,
      },
    ],
    check_passed: of(({ outcome }) => (outcome === 'pass' ? 1 : 0), false),
    check_observed: of(({ observed }) => observed, true),
    check_limit: of(({ limit }) => limit, true),
    check_headroom: of(({ headroom }) => headroom, false),
    error_budget_remaining: of(({ errorBudget }) => errorBudget?.remaining ?? null, false),
    burn_rate: of(({ errorBudget }) => errorBudget?.burnRate ?? null, false),
  };
  return (Object.keys(samples) as ReportMetric[]).map((name) => ({
    name,
    help: words.check.report.metrics[name],
    samples: samples[name],
  }));
};
