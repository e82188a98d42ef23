import { type Prose, plain, prose, type Status, status } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { RiskReading } from '../../model/reading/risks.ts';
import type { Column } from '../document.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { MatrixDrawing } from './drawing.ts';
import type { ReportView } from './report-view.ts';
import { column, linked, said, shown } from './shown.ts';

const TONE: Readonly<Record<Level, Status>> = {
  low: 'pass',
  medium: 'info',
  high: 'warn',
  critical: 'fail',
};

/** Risks by probability and impact, what changes as the product grows, and what is done. */
export const viewRisksSection = (view: ReportView): ReportBlock[] => {
  const { risks, riskOutlook } = view.report.plan;
  if (risks.length === 0) return [];
  const sorted = gravestFirst(risks);
  const levels = view.say.risks.levels;
  const now = riskOutlook?.level ?? null;
  const next = riskOutlook?.next;
  const intro = view.say.risks.intro({
    count: risks.length,
    rated: risks.filter(isRated).length,
    level: now === null ? undefined : levels[now],
    next: next?.level == null ? undefined : levels[next.level],
    phase: next == null ? undefined : said(view, next.phase.name),
  });
  return [
    { kind: 'lead', content: intro, cites: ['figure-risks', 'table-risks'] },
    ...matrix(view, sorted),
    ...table(view, sorted),
    ...mitigations(view, sorted),
  ];
};

const isRated = ({ level, probability }: RiskReading): boolean =>
  level !== null || probability !== null;

const gravestFirst = (risks: readonly RiskReading[]): RiskReading[] => {
  const of = (level: Level | null | undefined): number =>
    level == null ? 0 : LEVELS.indexOf(level) + 1;
  const rank = ({ level, probability, rises }: RiskReading): number =>
    of(level) * 100 + of(rises?.level) * 10 + of(probability);
  return risks.toSorted((a, b) => rank(b) - rank(a));
};

const matrix = (view: ReportView, risks: readonly RiskReading[]): ReportBlock[] => {
  const { chart, axes, levels } = view.say.risks;
  const items = risks.flatMap(({ level, probability }, i) =>
    level === null || probability === null
      ? []
      : [{ number: i + 1, x: LEVELS.indexOf(level), y: LEVELS.indexOf(probability) }],
  );
  if (items.length < 2) return [];
  const words = LEVELS.map((level): Prose => [levels[level]]);
  const likely = LEVELS.map((level): Prose => [view.words.plan.risks.probability[level]]);
  const rated = Math.max(...items.map(({ y }) => y), 2);
  const drawing: MatrixDrawing = {
    kind: 'matrix',
    x: { label: [axes.impact], levels: words },
    y: { label: [axes.probability], levels: likely.slice(0, rated + 1) },
    items,
  };
  return [{ kind: 'figure', id: 'risks', ...chart, drawing }];
};

/** A table of those of which the plan tells anything, of all where it rates none, and the names of the others. */
const table = (view: ReportView, risks: readonly RiskReading[]): ReportBlock[] => {
  const { caption, columns, unrated } = view.say.risks;
  const facts = columnsOf(view).filter(({ cell }) => risks.some((risk) => cell(risk).length > 0));
  const isTold = (risk: RiskReading): boolean => facts.some(({ cell }) => cell(risk).length > 0);
  const rates = risks.some(isRated);
  const rows = risks.flatMap((risk, i): Prose[][] => {
    const name = prose`${plain(i + 1)}. ${said(view, risk.name)}`;
    const stands = facts.length > 0 && (!rates || isTold(risk));
    return stands ? [[name, ...facts.map(({ cell }) => cell(risk))]] : [];
  });
  const others = risks.filter((risk) => rates && !isTold(risk)).map(({ name }) => said(view, name));
  const rated: ReportTable = {
    kind: 'table',
    id: 'risks',
    caption: caption(risks.some(({ level }) => level !== null)),
    columns: [column('risk', columns.risk), ...facts.map(({ head }) => head)],
    rows,
  };
  return [
    ...(rows.length === 0 ? [] : [rated]),
    ...(others.length === 0 || rows.length === 0
      ? []
      : [{ kind: 'paragraph', content: unrated(others) } as const]),
  ];
};

type RiskColumn = { readonly head: Column; readonly cell: (risk: RiskReading) => Prose };

const columnsOf = (view: ReportView): readonly RiskColumn[] => {
  const { columns, levels, rises: risesTo } = view.say.risks;
  const likely = view.words.plan.risks.probability;
  const minutes = (value: number | null): Prose =>
    value === null ? [] : shown(view, value, 'min');
  return [
    {
      head: column('impact', columns.impact),
      cell: ({ level }) => (level === null ? [] : [status(TONE[level], levels[level])]),
    },
    {
      head: column('probability', columns.probability),
      cell: ({ probability }) => (probability === null ? [] : [likely[probability]]),
    },
    {
      head: column('later', columns.later),
      cell: ({ rises }) =>
        rises === null ? [] : risesTo(levels[rises.level], shown(view, rises.above, rises.unit)),
    },
    {
      head: column('detection', columns.detection, 'right'),
      cell: ({ id, detection }) =>
        linked(view, `risks.${snakeCase(id)}.detection`, minutes(detection)),
    },
    {
      head: column('recovery', columns.recovery, 'right'),
      cell: ({ id, recovery }) =>
        linked(view, `risks.${snakeCase(id)}.recovery`, minutes(recovery)),
    },
  ];
};

const mitigations = (view: ReportView, risks: readonly RiskReading[]): ReportBlock[] => {
  const items = risks
    .filter((risk) => risk.mitigations.length > 0)
    .map(({ name, effect, mitigations: measures }) => ({
      content: [
        { kind: 'strong', content: [said(view, name)] } as const,
        ...(effect === undefined ? [] : [` – ${said(view, effect)}`]),
      ],
      children: measures.map((measure) => ({ content: [said(view, measure)] })),
    }));
  if (items.length === 0) return [];
  const { mitigations: title, mitigationsIntro } = view.say.risks;
  return [
    { kind: 'heading', level: 3, content: [title] },
    { kind: 'paragraph', content: mitigationsIntro },
    { kind: 'list', items },
  ];
};
