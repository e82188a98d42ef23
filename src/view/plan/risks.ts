import { amount } from '../../catalog/phrases/amount.ts';
import { code, type Prose, plain, prose, type Status, status } from '../../lib/inline.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { RiskReading } from '../../model/reading/risks.ts';
import { type Text, textIn } from '../../model/text.ts';
import type { Block, Column, ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

const TONE: Readonly<Record<Level, Status>> = {
  low: 'pass',
  medium: 'info',
  high: 'warn',
  critical: 'fail',
};

/** The worst impact now and in the next phase, each risk, and what is done about the critical ones. */
export const viewRisks = (view: PlanView): Block[] => {
  if (view.plan.risks.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [view.words.plan.risks.heading] },
    ...viewWorst(view),
    ...riskTable(view),
    ...viewMitigations(view),
  ];
};

const viewWorst = ({ plan, words }: PlanView): Block[] => {
  const { riskOutlook: outlook, risks } = plan;
  // Where no risk states an impact there is nothing to be the worst.
  if (
    outlook === undefined ||
    risks.every(({ level, rises }) => level === null && rises === null)
  ) {
    return [];
  }
  const { worst, unknown, next: onEntering } = words.plan.risks;
  const { level, next } = outlook;
  if (level === null) return [{ kind: 'callout', status: 'unknown', content: unknown }];
  const now = worst(words.ordinals[level]);
  if (next?.level == null) return [{ kind: 'callout', status: TONE[level], content: now }];
  const at = Object.entries(next.at).map(([id, value]): Prose => {
    const unit = plan.metrics[id]?.unit ?? '';
    const node = amount(value, unit);
    // The id says what is counted.
    const counted = typeof node === 'object' && node.kind === 'number' && node.style === 'plain';
    return prose`${code(id)} ${counted ? plain(value) : node}`;
  });
  const then = onEntering(
    textIn(next.phase.name, words.locale),
    at,
    next.level === level ? undefined : words.ordinals[next.level],
  );
  return [{ kind: 'callout', status: TONE[level], content: prose`${now}; ${then}` }];
};

const byLevel = (risks: readonly RiskReading[]): RiskReading[] => {
  const rank = ({ level, rises }: RiskReading): number =>
    (level === null ? 0 : 10 * (LEVELS.indexOf(level) + 1)) +
    (rises === null ? 0 : LEVELS.indexOf(rises.level));
  return risks.toSorted((a, b) => rank(b) - rank(a));
};

type Cells = readonly [column: Column, cell: (risk: RiskReading) => Prose];

/** Columns that no risk fills are left out, and risks of which nothing but the name is known. */
const riskTable = ({ plan, words }: PlanView): Block[] => {
  const { columns, rises: risesTo } = words.plan.risks;
  const likely = (of: Level | null): Prose =>
    of === null ? [] : [words.plan.risks.probability[of]];
  const minutes = (of: number | null): Prose => (of === null ? [] : shownAmount(of, 'min', words));
  const all: readonly Cells[] = [
    [column('risk', columns.risk, 'left', 1), ({ name }) => [textIn(name, words.locale)]],
    [
      column('level', columns.level, 'left', 1),
      (risk) => (risk.level === null ? [] : [status(TONE[risk.level], words.ordinals[risk.level])]),
    ],
    [
      column('later', columns.later, 'left', 1),
      ({ rises }) =>
        rises === null
          ? []
          : risesTo(words.ordinals[rises.level], [amount(rises.above, rises.unit)]),
    ],
    [column('probability', columns.probability, 'left', 2), (risk) => likely(risk.probability)],
    [column('detection', columns.detection, 'right', 2), (risk) => minutes(risk.detection)],
    [column('recovery', columns.recovery, 'right', 2), (risk) => minutes(risk.recovery)],
  ];
  const [name, ...facts] = all as [Cells, ...Cells[]];
  const filled = facts.filter(([, cell]) => plan.risks.some((risk) => cell(risk).length > 0));
  const rows = byLevel(plan.risks).filter((risk) =>
    filled.some(([, cell]) => cell(risk).length > 0),
  );
  if (rows.length === 0) return [];
  const shown = [name, ...filled];
  return [
    {
      kind: 'table',
      columns: shown.map(([column]) => column),
      rows: rows.map((risk) => shown.map(([, cell]) => cell(risk))),
    },
  ];
};

const column = (key: string, title: string, align: 'left' | 'right', priority: number): Column => ({
  key,
  title: [title],
  align,
  priority,
});

/** Of the risks that are critical now or in the next phase; of all where none is rated, or everything is asked for. */
const viewMitigations = (view: PlanView): Block[] => {
  const { plan, words, wide, profileName } = view;
  const unrated = plan.risks.every(
    ({ level, probability }) => level === null && probability === null,
  );
  const shown = byLevel(plan.risks).filter(
    ({ level, next }) => wide || unrated || level === 'critical' || next === 'critical',
  );
  const items = shown.map((risk) => mitigatedItem(risk, view));
  const hidden = plan.risks.length - shown.length;
  const { mitigations, others } = words.plan.risks;
  if (hidden > 0) {
    items.push({ content: others(hidden, [code(`scale plan ${profileName} --wide`)]) });
  }
  const list: Block = { kind: 'list', items };
  return shown.length === 0 ? [list] : [{ kind: 'paragraph', content: mitigations }, list];
};

const mitigatedItem = (risk: RiskReading, { plan, words }: PlanView): ListItem => {
  const text = (of: Text): string => textIn(of, words.locale);
  const soon = risk.level !== 'critical' && risk.next === 'critical';
  const level = soon ? risk.next : risk.level;
  const phase = plan.riskOutlook?.next?.phase.name;
  const content = words.plan.risks.mitigated({
    risk: text(risk.name),
    level: level === null ? undefined : words.ordinals[level],
    effect: soon || risk.effect === undefined ? undefined : text(risk.effect),
    phase: soon && phase !== undefined ? text(phase) : undefined,
  });
  return {
    ...(risk.level === null ? {} : { status: soon ? 'warn' : TONE[risk.level] }),
    content,
    children: risk.mitigations.map((one) => ({ content: [text(one)] })),
  };
};
