import { type Prose, plain, type Status, status } from '../../lib/inline.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { RiskReading } from '../../model/reading/risks.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { MatrixDrawing } from './drawing.ts';
import type { ReportView } from './report-view.ts';
import { column, said, shown } from './shown.ts';

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
  const intro = view.say.risks.intro(
    risks.length,
    now === null ? undefined : levels[now],
    next?.level == null ? undefined : levels[next.level],
    next == null ? undefined : said(view, next.phase.name),
  );
  return [
    { kind: 'lead', content: intro },
    ...matrix(view, sorted),
    table(view, sorted),
    ...mitigations(view, sorted),
  ];
};

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
  const rated = Math.max(...items.map(({ y }) => y), 2);
  const drawing: MatrixDrawing = {
    kind: 'matrix',
    x: { label: [axes.impact], levels: words },
    y: { label: [axes.probability], levels: words.slice(0, rated + 1) },
    items,
  };
  return [{ kind: 'figure', id: 'risks', ...chart, drawing }];
};

const table = (view: ReportView, risks: readonly RiskReading[]): ReportTable => {
  const { columns, caption, levels, rises: risesTo } = view.say.risks;
  const minutes = (value: number | null): Prose =>
    value === null ? [] : shown(view, value, 'min');
  const all = [
    {
      head: column('number', columns.number, 'right'),
      cell: (_: RiskReading, i: number): Prose => [plain(i + 1)],
    },
    {
      head: column('risk', columns.risk),
      cell: ({ name }: RiskReading): Prose => [said(view, name)],
    },
    {
      head: column('impact', columns.impact),
      cell: ({ level }: RiskReading): Prose =>
        level === null ? [] : [status(TONE[level], levels[level])],
    },
    {
      head: column('probability', columns.probability),
      cell: ({ probability }: RiskReading): Prose =>
        probability === null ? [] : [levels[probability]],
    },
    {
      head: column('later', columns.later),
      cell: ({ rises }: RiskReading): Prose =>
        rises === null ? [] : risesTo(levels[rises.level], shown(view, rises.above, rises.unit)),
    },
    {
      head: column('detection', columns.detection, 'right'),
      cell: ({ detection }: RiskReading): Prose => minutes(detection),
    },
    {
      head: column('recovery', columns.recovery, 'right'),
      cell: ({ recovery }: RiskReading): Prose => minutes(recovery),
    },
  ];
  const filled = all.filter(({ cell }) => risks.some((risk, i) => cell(risk, i).length > 0));
  return {
    kind: 'table',
    caption,
    columns: filled.map(({ head }) => head),
    rows: risks.map((risk, i) => filled.map(({ cell }) => cell(risk, i))),
  };
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
