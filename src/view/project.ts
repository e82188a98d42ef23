import { chance, code, month, type Prose } from '../lib/inline.ts';
import { snakeCase } from '../model/id.ts';
import { textIn } from '../model/text.ts';
import { viewContext } from './context.ts';
import type { Block, Document } from './document.ts';
import { findingItem } from './plan/findings.ts';
import { viewProjectionChart } from './project/chart.ts';
import { viewProjectHiring } from './project/hiring.ts';
import { viewMonths } from './project/months.ts';
import { viewPassages } from './project/passages.ts';
import { viewPathReadings } from './project/path-readings.ts';
import { missingFor, type ProjectView } from './project/project-view.ts';

/** A projection in the order of the questions: when, how sure, how it grows, what it costs. */
export const viewProjection = (view: ProjectView): Document => ({
  blocks: [
    ...viewContext(view.projection, view.words, lookedAt(view)),
    ...viewProjectionVerdict(view),
    ...viewProjectionChart(view),
    ...viewPassages(view),
    ...viewMonths(view),
    ...viewPathReadings(view),
    ...viewProjectHiring(view),
    ...viewFindingsOf(view),
    ...viewProjectionVerdict(view),
    ...viewNext(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewProjectionQuietly = (view: ProjectView): Document => ({
  blocks: viewProjectionVerdict(view),
});

const lookedAt = ({ projection, words }: ProjectView): Prose =>
  words.project.context({ months: projection.horizon, trials: projection.trials });

/** Where nobody can tell in so many trials, the others say little. */
const MOSTLY = 0.5;

/** A phase that fewer trials than this reach is not to be counted on. */
const LIKELY = 0.1;

/** When the next phase begins, how sure that is, and by when to act. */
const viewProjectionVerdict = ({ projection, words }: ProjectView): Block[] => {
  const [next] = projection.phases;
  if (next === undefined) {
    return [{ kind: 'callout', status: 'pass', content: words.project.last }];
  }
  const phase = textIn(next.name, words.locale);
  if (next.unknown >= MOSTLY) {
    const content = words.project.unknown(phase, missingFor(next.id, projection));
    return [{ kind: 'callout', status: 'unknown', content }];
  }
  const likely: Prose = [chance(next.probability)];
  if (next.probability < LIKELY) {
    const binding = next.binding === null ? [] : words.project.heldUp([code(next.binding)]);
    const content = words.project.unlikely(phase, likely, projection.horizon, binding);
    return [{ kind: 'callout', status: 'info', content }];
  }
  const shown = (iso: string | null): Prose | undefined =>
    iso === null ? undefined : [month(iso)];
  const content = words.project.next({
    phase,
    chance: likely,
    months: projection.horizon,
    from: shown(next.month.p10),
    middle: shown(next.month.p50),
    to: shown(next.month.p90),
    certain: next.probability === 1 && next.month.p10 === next.month.p90,
    actBy: shown(next.act_by),
  });
  const due = next.act_by !== null && next.act_by <= projection.at.slice(0, 7);
  return [{ kind: 'callout', status: due ? 'warn' : 'info', content }];
};

const viewFindingsOf = ({ projection, words }: ProjectView): Block[] => {
  if (projection.findings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.findings] },
    { kind: 'list', items: projection.findings.map((one) => findingItem(one, words.findings)) },
  ];
};

const viewNext = ({ projection, words, wide, profileName, grows }: ProjectView): Block[] => {
  const { columns, months, phases } = projection;
  const driver = columns.find(({ id }) => grows(id));
  const figure = columns.find(({ id }) => id === 'costs.total') ?? columns[0];
  const last = months.at(-1)?.month;
  const [next] = phases;
  const { tryWide, trySet, tryFigure, tryPhase, trySupply } = words.project;
  const explain = `scale explain ${profileName}`;
  const items = [
    ...(wide ? [] : [tryWide(`scale project ${profileName} --wide`)]),
    ...(driver === undefined
      ? []
      : [trySet(`scale project ${profileName} --set growth.${driver.id}=5%`)]),
    ...(figure === undefined || last === undefined
      ? []
      : [tryFigure(`${explain} ${figure.id} --month ${last}`)]),
    ...(next === undefined
      ? []
      : next.unknown >= MOSTLY
        ? [trySupply(`scale metrics ${profileName}`)]
        : [tryPhase(`${explain} phases.${snakeCase(next.id)}.month`)]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.next] },
    { kind: 'list', items: items.map((content) => ({ content })) },
  ];
};
