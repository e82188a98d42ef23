import { muted, type Prose, prose, type Status, strong } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { PoolReading, PoolSide } from '../../model/reading/pools.ts';
import { type Locale, textIn } from '../../model/text.ts';
import type { Block, Column, ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { unitText } from '../text/unit-text.ts';
import type { PlanView } from './plan-view.ts';

/** Each pool: its units now, needed and missing, what they carry, and what is left undone. */
export const viewPools = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const pools = plan.pools ?? [];
  if (pools.length === 0) return [];
  const heading: Block = { kind: 'heading', level: 2, content: [words.plan.pools.heading] };
  return [heading, ...pools.flatMap((pool) => viewPool(pool, view))];
};

const viewPool = (pool: PoolReading, view: PlanView): Block[] => {
  const { words } = view;
  const facts = words.plan.pools.demand(
    shownAmount(pool.demand, pool.demandUnit, words),
    shownAmount(pool.alert, 'share', words),
  );
  const name = strong(textIn(pool.name, words.locale));
  const notes = [...intervalNote(pool, view), ...degradedNote(pool, view)];
  return [
    { kind: 'paragraph', content: prose`${name}: ${facts}` },
    unitTable(pool, view),
    ...classTable(pool, view),
    ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes } as const]),
  ];
};

/** A row of the table, and the quantity that it needs. */
const ROWS = [
  ['active', 'active'],
  ['spares', 'spares'],
  ['warming', 'warm'],
  ['units', 'units'],
  ['capacity', 'capacity'],
  ['utilisation', 'utilisation'],
  ['chance', 'chance'],
] as const satisfies readonly (readonly [keyof PoolSide, string])[];

const STYLES: Readonly<Record<keyof PoolSide, 'count' | 'share'>> = {
  active: 'count',
  spares: 'count',
  warming: 'count',
  units: 'count',
  capacity: 'count',
  utilisation: 'share',
  chance: 'share',
};

/** What is there and what is missing stand only where the profile says what is there. */
const unitTable = (pool: PoolReading, { words }: PlanView): Block => {
  const { columns } = words.plan.pools;
  const present = pool.now !== null;
  return {
    kind: 'table',
    columns: [
      { key: 'what', title: [columns.what], align: 'left', priority: 1 },
      ...only(present, { key: 'now', title: [columns.now], align: 'right', priority: 1 }),
      { key: 'needed', title: [columns.needed], align: 'right', priority: 1 },
      ...only(present, { key: 'missing', title: [columns.missing], align: 'right', priority: 1 }),
      { key: 'id', title: ['ID'], align: 'left', priority: 3 },
    ],
    rows: ROWS.map(([row, column]): readonly Prose[] => {
      const shown = (value: number | null): Prose => shownAmount(value, STYLES[row], words);
      const { now, missing, needed } = pool;
      return [
        [words.plan.pools.rows[row], ...unitNote(row, pool, words.locale)],
        ...(now === null ? [] : [shown(now[row])]),
        shown(needed[row]),
        ...(now === null ? [] : [missingCell(missing, row, shown)]),
        [muted(`pools.${snakeCase(pool.id)}.${column}`)],
      ];
    }),
  };
};

const only = (present: boolean, column: Column): readonly Column[] => (present ? [column] : []);

const missingCell = (
  missing: PoolReading['missing'],
  row: keyof PoolSide,
  shown: (value: number | null) => Prose,
): Prose => {
  if (missing === null || !(row === 'active' || row === 'spares' || row === 'warming')) return [];
  return missing[row] === 0 ? [] : shown(missing[row]);
};

/** Beside what it is, so that no width drops it: `Needed (numbers)`. */
const unitNote = (row: keyof PoolSide, pool: PoolReading, locale: Locale): Prose => {
  const unit = unitText(unitOf(row, pool), locale);
  return unit === '' ? [] : [muted(` (${unit})`)];
};

const unitOf = (row: keyof PoolSide, { unit, demandUnit }: PoolReading): string => {
  if (row === 'capacity') return demandUnit;
  return STYLES[row] === 'count' ? unit : '';
};

/** Classes of work, where something of them is left undone or everything is asked for. */
const classTable = ({ classes }: PoolReading, { words, wide }: PlanView): Block[] => {
  const undone = classes.some(({ shed }) => shed !== null && shed > 0);
  if (classes.length === 0 || !(undone || wide)) return [];
  const { columns } = words.plan.pools;
  const count = (value: number | null): Prose => shownAmount(value, 'count', words);
  return [
    {
      kind: 'table',
      columns: [
        { key: 'class', title: [columns.class], align: 'left', priority: 1 },
        { key: 'share', title: [columns.share], align: 'right', priority: 2 },
        { key: 'demand', title: [columns.demand], align: 'right', priority: 1 },
        { key: 'served', title: [columns.served], align: 'right', priority: 1 },
        { key: 'shed', title: [columns.shed], align: 'right', priority: 1 },
      ],
      rows: classes.map((one) => [
        [textIn(one.name, words.locale)],
        shownAmount(one.share, 'share', words),
        count(one.demand),
        count(one.served),
        count(one.shed),
      ]),
    },
  ];
};

const FITS = { true: 'pass', false: 'fail', null: 'unknown' } as const;

const intervalNote = ({ interval }: PoolReading, { words }: PlanView): ListItem[] => {
  if (interval === null) return [];
  const { fits, seconds, longest } = interval;
  const status: Status = FITS[`${fits}`];
  const content = words.plan.pools.interval(
    fits,
    shownAmount(seconds, 's', words),
    shownAmount(longest, 's', words),
  );
  return [{ status, content }];
};

const degradedNote = (
  { degraded, demandUnit, now }: PoolReading,
  { words }: PlanView,
): ListItem[] => {
  if (degraded === null) return [];
  const content = words.plan.pools.degraded({
    capacity: shownAmount(degraded.capacity, demandUnit, words),
    now: now === null ? undefined : shownAmount(degraded.now, 'count', words),
    hours: shownAmount(degraded.hours, 'h', words),
    backlog: shownAmount(degraded.backlog, demandUnit.split('/')[0] ?? demandUnit, words),
  });
  return [{ status: 'info', content }];
};
