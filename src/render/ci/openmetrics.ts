import { to12Digits } from '../../lib/numbers.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { cleanText } from '../clean.ts';
import { plainText } from '../inline.ts';
import type { Report } from './report.ts';

type Sample = { readonly labels: Readonly<Record<string, string>>; readonly value: number };

/**
 * OpenMetrics 1.0 text, all gauges; what is unknown has no sample.
 * `scale_check_observed{project="shop",check="slos.api_p95",kind="slo",unit="ms"} 1200`
 */
export const openmetrics = ({ verdict, words }: Report): string => {
  const { results, project } = verdict;
  const asked = results.filter(({ outcome }) => outcome !== 'skipped');
  const of = (value: (result: CheckResult) => number | null, unit: boolean): readonly Sample[] =>
    asked.flatMap((result) => {
      const { id: check, kind } = result;
      const labels = { project: project.id, check, kind, ...(unit ? { unit: result.unit } : {}) };
      const number = value(result);
      return number === null || !Number.isFinite(number)
        ? []
        : [{ labels, value: to12Digits(number) }];
    });
  const families = {
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
  const lines = Object.entries(families).flatMap(([name, samples]) =>
    family(
      `scale_${name}`,
      plainText(words.check.report.metrics[name as keyof typeof families], words.locale),
      samples,
    ),
  );
  return [...lines, '# EOF', ''].join('\n');
};

const family = (name: string, help: string, samples: readonly Sample[]): readonly string[] =>
  samples.length === 0
    ? []
    : [
        `# TYPE ${name} gauge`,
        `# HELP ${name} ${escapeLabel(help)}`,
        ...samples.map(({ labels, value }) => `${name}{${labelList(labels)}} ${value}`),
      ];

const labelList = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escapeLabel(cleanText(value))}"`)
    .join(',');

export const escapeLabel = (text: string): string =>
  text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
