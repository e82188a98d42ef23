import type { FindingWords } from '../../catalog/words/findings.ts';
import { code, muted, type Prose, type Status } from '../../lib/inline.ts';
import type { Finding, FindingCode, Severity } from '../../model/finding/finding.ts';
import { fileLine } from '../../model/place.ts';
import type { Block, ListItem } from '../document.ts';
import type { PlanView } from './plan-view.ts';

const STATUS: Readonly<Record<Severity, Status>> = { error: 'fail', warning: 'warn', info: 'info' };
const MOST = 8;

/** What the reader has to know to trust the plan, the gravest first. */
export const viewFindings = ({ plan, words, wide, profileName }: PlanView): Block[] => {
  const missing = plan.findings.filter((finding) => finding.code === 'metric_missing');
  const others = plan.findings.filter((finding) => finding.code !== 'metric_missing');
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const items: ListItem[] = others
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((finding) => findingItem(finding, words.findings));
  // One line for all gaps; the JSON has a finding for each.
  const gaps = missing.map(({ facts }) => facts.id);
  if (gaps.length > 0)
    items.unshift({ status: 'unknown', content: words.plan.metricsMissing(gaps) });
  if (items.length === 0) return [];
  const hidden = wide ? 0 : Math.max(0, items.length - MOST);
  const more: ListItem[] =
    hidden === 0
      ? []
      : [{ content: words.common.more(hidden, [code(`scale plan ${profileName} --wide`)]) }];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.findings] },
    { kind: 'list', items: [...items.slice(0, items.length - hidden), ...more] },
  ];
};

/** One finding in a list, with where it stands. */
export const findingItem = (finding: Finding, words: FindingWords): ListItem => ({
  status: STATUS[finding.severity],
  content: [...findingWords(finding, words), ...whereOf(finding)],
});

/** The sentence of one finding. */
export const findingWords = <C extends FindingCode>(
  finding: Finding<C>,
  words: FindingWords,
): Prose => words[finding.code](finding.facts);

const whereOf = ({ where }: Finding): Prose =>
  where === undefined ? [] : ['  ', muted(fileLine(where))];
