import { type Prose, prose, type Status, status } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type {
  ReadinessCategoryReading,
  ReadinessDecision,
  ReadinessReading,
} from '../../model/reading/readiness.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { ReportView } from './report-view.ts';
import { column, linked, said, shown } from './shown.ts';

const TONE: Readonly<Record<ReadinessDecision, Status>> = {
  go: 'pass',
  optimise: 'warn',
  pause: 'warn',
};

/** Whether the product is ready, field by field, and what would raise the score. */
export const viewReadinessSection = (view: ReportView): ReportBlock[] => {
  const { readiness } = view.report.plan;
  if (readiness === null) return [];
  const { decision, atBest } = readiness;
  const { decision: verdicts, open } = view.say.readiness;
  const verdict = decision !== 'go' && atBest.decision === 'go' ? open : verdicts[decision];
  return [
    { kind: 'callout', status: TONE[decision], content: verdict },
    { kind: 'paragraph', content: scores(view, readiness), cites: ['table-readiness'] },
    table(view, readiness),
    ...reasons(view, readiness),
    ...priorities(view, readiness),
  ];
};

const share = (view: ReportView, value: number | null): Prose =>
  shown(view, value === null ? null : Math.round(value * 100) / 100, 'share');

const scores = (view: ReportView, readiness: ReadinessReading): Prose => {
  const { mean, needed, lowest, categories, atBest, decision } = readiness;
  const field = categories.find(({ id }) => id === lowest?.id);
  if (lowest === null || field === undefined) return [];
  const content = view.say.readiness.scores({
    mean: share(view, mean),
    needed: share(view, needed.mean),
    lowest: categories.length === 1 ? undefined : said(view, field.name),
    score: share(view, lowest.score),
    least: share(view, needed.lowest),
  });
  const open = categories.some(({ score, atBest: best }) => (best ?? 0) > (score ?? 0));
  if (decision === 'go' || !open) return content;
  return prose`${content} ${view.say.readiness.atBest(atBest.decision)}`;
};

const table = (view: ReportView, readiness: ReadinessReading): ReportTable => {
  const { columns, caption, status: words } = view.say.readiness;
  const targets = readiness.categories.some(({ target }) => target !== null);
  return {
    kind: 'table',
    id: 'readiness',
    caption,
    columns: [
      column('category', columns.category),
      column('status', columns.status),
      column('score', columns.score, 'right'),
      ...(targets ? [column('target', columns.target, 'right')] : []),
    ],
    rows: readiness.categories.map((category) => {
      const outcome = outcomeOf(category, readiness);
      return [
        [said(view, category.name)],
        [status(STATUS[outcome], words[outcome])],
        linked(view, `readiness.${snakeCase(category.id)}`, scoreOf(view, category)),
        ...(targets ? [category.target === null ? [] : share(view, category.target)] : []),
      ];
    }),
  };
};

const STATUS = { reached: 'pass', below: 'fail', unknown: 'unknown' } as const;

/** A field without a target of its own is held to the lowest score that is needed. */
const outcomeOf = (
  { score, atBest, target }: ReadinessCategoryReading,
  { needed }: ReadinessReading,
): keyof typeof STATUS => {
  const asked = target ?? needed.lowest ?? 0;
  if (score !== null && score >= asked) return 'reached';
  return atBest === null || atBest >= asked ? 'unknown' : 'below';
};

const scoreOf = (view: ReportView, { score, atBest }: ReadinessCategoryReading): Prose =>
  score !== null && atBest !== null && atBest > score
    ? view.say.readiness.between(share(view, score), share(view, atBest))
    : share(view, score);

const reasons = (view: ReportView, { pause }: ReadinessReading): ReportBlock[] => {
  const items = pause.flatMap(({ name, met }): ListItem[] => {
    const reason = said(view, name);
    if (met === true) return [{ content: [reason], status: 'fail' }];
    return met === null ? [{ content: view.say.readiness.maybe(reason), status: 'unknown' }] : [];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, content: [view.say.readiness.reasons] },
    { kind: 'list', items },
  ];
};

const MOST = 6;

const priorities = (
  view: ReportView,
  { priorities: all, categories }: ReadinessReading,
): ReportBlock[] => {
  if (all.length === 0) return [];
  const { priorities: title, gain, unmeasured } = view.say.readiness;
  const items = all.slice(0, MOST).map(({ name, category, met, gain: more }): ListItem => {
    const field = said(view, categories.find(({ id }) => id === category)?.name ?? category);
    const content =
      met === null || more === null
        ? unmeasured(said(view, name), field)
        : gain(said(view, name), field, share(view, more));
    return { content };
  });
  return [
    { kind: 'heading', level: 3, content: [title] },
    { kind: 'list', items },
  ];
};
