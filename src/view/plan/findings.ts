import type { FindingWords } from '../../catalog/catalogue.ts';
import type { Prose, Status } from '../../lib/inline.ts';
import { muted } from '../../lib/inline.ts';
import type { Finding, FindingCode, Severity } from '../../model/finding.ts';
import { fileLine } from '../../model/place.ts';
import type { Block } from '../document.ts';
import type { PlanView } from '../plan.ts';

const STATUS: Readonly<Record<Severity, Status>> = { error: 'fail', warning: 'warn', info: 'info' };
const MOST = 8;

/** What the reader has to know to trust the plan, the gravest first. */
export const viewFindings = ({ plan, words, wide, profileName }: PlanView): Block[] => {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const sorted = plan.findings.toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  if (sorted.length === 0) return [];
  const shown = wide ? sorted : sorted.slice(0, MOST);
  const hidden = sorted.length - shown.length;
  const items = shown.map((finding) => ({
    status: STATUS[finding.severity],
    content: [...findingWords(finding, words.findings), ...whereOf(finding)],
  }));
  const more: Block[] =
    hidden === 0
      ? []
      : [
          {
            kind: 'paragraph',
            content: words.common.more(hidden, [`scale plan ${profileName} --wide`]),
          },
        ];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.findings] },
    { kind: 'list', items },
    ...more,
  ];
};

const findingWords = <C extends FindingCode>(finding: Finding<C>, words: FindingWords): Prose =>
  words[finding.code](finding.facts);

const whereOf = ({ where }: Finding): Prose =>
  where === undefined ? [] : ['  ', muted(fileLine(where))];
