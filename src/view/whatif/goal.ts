import { assertNever } from '../../lib/assert-never.ts';
import { addMonths } from '../../lib/calendar.ts';
import { month, muted, type Prose, plain, type Status } from '../../lib/inline.ts';
import type { Goal, GoalPoint, GoalReading } from '../../model/answer/whatif.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { variantName } from './names.ts';
import { statusLines } from './status-lines.ts';
import type { WhatIfView } from './whatif-view.ts';

/** What it takes for a goal to hold, for each side. */
export const viewGoal = (view: WhatIfView): Block[] => {
  const { whatIf, words } = view;
  const { goal } = whatIf;
  if (goal === undefined) return [];
  return [
    { kind: 'heading', level: 2, content: [words.whatif.headings.goal] },
    ...viewGoalVerdict(view),
  ];
};

/** The same without its heading. */
export const viewGoalVerdict = (view: WhatIfView): Block[] => {
  const { whatIf, words } = view;
  const { goal } = whatIf;
  if (goal === undefined) return [];
  const several = goal.readings.length > 1;
  const lines = goal.readings.map((reading) => {
    const said = [
      ...goalText(goal, reading, view),
      ...turnsOf(reading, view),
      ...clampedOf(reading, view),
    ];
    const content = several ? words.whatif.of(variantName(view, reading.variant), said) : said;
    return { status: statusOf(reading), content };
  });
  return [...statusLines(lines), ...sampledNote(goal, view)];
};

const POINT = 0.01;

/** How well a goal about all trials is known. */
const sampledNote = ({ sampled, free }: Goal, { words }: WhatIfView): Block[] => {
  if (sampled === undefined) return [];
  const { trials, error, held } = sampled;
  const facts = {
    trials,
    error:
      error === null
        ? undefined
        : [plain(Number((error / POINT).toPrecision(2)), words.whatif.points)],
    held: held ? free.id : undefined,
  };
  return [{ kind: 'paragraph', content: [muted(...words.whatif.goal.sampled(facts))] }];
};

const statusOf = ({ outcome, now }: GoalReading): Status => {
  switch (outcome.kind) {
    case 'slack':
    case 'always':
      return 'pass';
    case 'solved':
      return 'warn';
    case 'unreachable':
      return 'fail';
    case 'no_effect':
      return now.holds === true ? 'pass' : 'fail';
    case 'unknown':
      return 'unknown';
    default:
      return assertNever(outcome);
  }
};

const goalText = (goal: Goal, { outcome, now }: GoalReading, view: WhatIfView): Prose => {
  const { words } = view;
  const say = words.whatif.goal;
  const { id, unit } = goal.free;
  const input = (value: number | null): Prose => shownAmount(value, unit, words);
  const shown = (value: number | null): Prose => shownAmount(short(value), goal.unit, words);
  const facts = { goal: goal.expression, when: whenOf(goal, view), free: id, now: input(now.free) };
  switch (outcome.kind) {
    case 'solved': {
      const { at, direction, until } = outcome;
      const moving = movingSide(now, at);
      return say.solved({
        ...facts,
        to: input(at.free),
        direction,
        until: until === null ? undefined : input(until),
        side: goal[moving],
        reached: shown(at[moving]),
        before: shown(now[moving]),
      });
    }
    case 'slack':
      return say.slack({
        ...facts,
        to: input(outcome.at.free),
        direction: outcome.direction,
        edge: outcome.at.free === now.free,
      });
    case 'always':
      return say.always(goal.expression, facts.when, id);
    case 'unreachable': {
      const { best } = outcome;
      const moving = movingSide(now, best);
      return say.unreachable({
        ...facts,
        best: input(best.free),
        side: goal[moving],
        reached: shown(best[moving]),
      });
    }
    case 'no_effect':
      return say.noEffect(goal.expression, id, now.holds);
    case 'unknown':
      return say.unknown(goal.expression, outcome.metrics);
    default:
      return assertNever(outcome);
  }
};

/** The side to tell of: the left one, but where it stays and the other does not, as of `0.8 <= P(…)`. */
const movingSide = (now: GoalPoint, then: GoalPoint): 'left' | 'right' =>
  now.left === then.left && now.right !== then.right ? 'right' : 'left';

/** Six digits tell apart what a figure of three would call the limit itself. */
const short = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(6));

const whenOf = ({ month: ahead }: Goal, { whatIf }: WhatIfView): Prose | undefined => {
  if (ahead === 0) return undefined;
  const iso = addMonths(`${whatIf.at.slice(0, 7)}-01`, ahead);
  return iso === undefined ? undefined : [month(iso)];
};

/** A goal that more of the input first helps and then harms. */
const turnsOf = ({ monotone, outcome }: GoalReading, { words }: WhatIfView): Prose => {
  const found = outcome.kind === 'solved' || outcome.kind === 'slack';
  if (monotone !== false || !found) return [];
  return words.whatif.goal.turns(outcome.kind === 'solved' ? outcome.ranges : 1);
};

const MOST_NAMED = 2;

/** Tables that say nothing of the value found. */
const clampedOf = ({ clamped }: GoalReading, { words }: WhatIfView): Prose => {
  if (clamped.length === 0) return [];
  const named = clamped.slice(0, MOST_NAMED);
  return words.whatif.goal.clamped(named, clamped.length - named.length);
};
