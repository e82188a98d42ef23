import { type Prose, plain, strong, traced } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { PoolReading, PoolSide } from '../../model/reading/pools.ts';
import type { ServicesReading } from '../../model/reading/services.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { MetersDrawing } from './drawing.ts';
import type { ReportView } from './report-view.ts';
import { column, linked, said, shown, unitOf } from './shown.ts';

/** What runs now and what the next phase runs, whether it fits, and how full pools are. */
export const viewInfrastructure = (view: ReportView): ReportBlock[] => [
  ...services(view),
  ...pools(view),
];

const services = (view: ReportView): ReportBlock[] => {
  const all = view.report.plan.services;
  if (all === undefined) return [];
  const { current, next } = all;
  const { infrastructure } = view.say;
  const intro =
    current.replicas === null
      ? []
      : infrastructure.intro({
          now: current.replicas,
          next: next?.replicas ?? undefined,
          phase: next === null ? undefined : said(view, next.phase.name),
        });
  return [
    ...(intro.length === 0
      ? []
      : [{ kind: 'lead', content: intro, cites: ['table-services'] } as const]),
    ...(view.audience === 'technical' ? [serviceTable(view, all)] : []),
    ...hosts(view, all),
  ];
};

const serviceTable = (view: ReportView, { current, next }: ServicesReading): ReportTable => {
  const { columns, caption } = view.say.infrastructure;
  const ids = [...new Set([...current.services, ...(next?.services ?? [])].map(({ id }) => id))];
  const of = (
    stack: { readonly services: ServicesReading['current']['services'] } | null,
    id: string,
  ) => stack?.services.find((service) => service.id === id);
  const replicas = (id: string): string => `services.${snakeCase(id)}.replicas`;
  const count = (value: number | null | undefined): Prose =>
    value === undefined ? [] : shown(view, value, '');
  return {
    kind: 'table',
    id: 'services',
    caption,
    columns: [
      column('service', columns.service),
      column('now', columns.now, 'right'),
      ...(next === null ? [] : [column('next', columns.next, 'right')]),
    ],
    rows: [
      ...ids.map((id) => {
        const name = (of(current, id) ?? of(next, id))?.name;
        return [
          [name === undefined ? id : said(view, name)],
          linked(view, replicas(id), count(of(current, id)?.replicas)),
          ...(next === null ? [] : [linked(view, replicas(id), count(of(next, id)?.replicas))]),
        ];
      }),
      [
        [strong(columns.total)],
        current.replicas === null
          ? []
          : linked(view, 'services.replicas', [strong(plain(current.replicas))]),
        ...(next === null ? [] : [next.replicas === null ? [] : [strong(plain(next.replicas))]]),
      ],
    ],
    totals: [ids.length],
  };
};

const hosts = (view: ReportView, { current, next }: ServicesReading): ReportBlock[] =>
  [current, ...(next === null ? [] : [next])].flatMap(({ phase, hosts: on }): ReportBlock[] => {
    if (on === null || on.hosts.length === 0) return [];
    const names = on.hosts.map(({ name, count }) => `${count ?? '?'} × ${said(view, name)}`);
    const { currency } = view.report.plan.project;
    return [
      {
        kind: 'paragraph',
        content: view.say.infrastructure.hosts({
          fits: on.fits,
          on: names.join(' + '),
          phase: said(view, phase.name),
          cost: on.cost === null ? undefined : shown(view, on.cost, `${currency}/month`),
        }),
      },
    ];
  });

const pools = (view: ReportView): ReportBlock[] => {
  const all = view.report.plan.pools ?? [];
  if (all.length === 0) return [];
  const { infrastructure } = view.say;
  const drawing = utilisation(view, all);
  return [
    { kind: 'heading', level: 3, content: [infrastructure.pools] },
    ...all.map(
      (pool) =>
        ({
          kind: 'paragraph',
          content: sentence(view, pool),
          cites: ['figure-pools', `table-pool-${pool.id}`],
        }) as const,
    ),
    ...(drawing.rows.length === 0
      ? []
      : [{ kind: 'figure', id: 'pools', ...infrastructure.poolChart, drawing } as const]),
    ...all.flatMap((pool) => [poolTable(view, pool), ...degraded(view, pool)]),
  ];
};

const keyOf = ({ id }: PoolReading): string => `pools.${id.replaceAll('-', '_')}`;

const sentence = (view: ReportView, pool: PoolReading): Prose => {
  const { name, demand, demandUnit, now } = pool;
  const capacity = now?.capacity ?? null;
  return view.say.infrastructure.pool({
    name: said(view, name),
    demand: [traced(`${keyOf(pool)}.demand`, shown(view, demand, demandUnit))],
    capacity: capacity === null ? undefined : shown(view, capacity, demandUnit),
    used: now?.utilisation == null ? undefined : share(view, now.utilisation),
    short: capacity !== null && demand !== null && demand > capacity,
  });
};

const share = (view: ReportView, value: number): Prose =>
  shown(view, Math.round(value * 1000) / 1000, 'share');

const utilisation = (view: ReportView, all: readonly PoolReading[]): MetersDrawing => {
  const { infrastructure } = view.say;
  const alert = all.find(({ alert: level }) => level !== null)?.alert ?? null;
  const rowOf = (label: Prose, side: PoolSide | null, { alert: level }: PoolReading) =>
    side === null || side.utilisation === null
      ? []
      : [
          {
            label,
            share: side.utilisation,
            text: infrastructure.used(share(view, side.utilisation)),
            status:
              side.utilisation > 1
                ? ('fail' as const)
                : side.utilisation > (level ?? 1)
                  ? ('warn' as const)
                  : ('pass' as const),
            ...(level === null ? {} : { alert: level }),
          },
        ];
  return {
    kind: 'meters',
    legend: {
      limit: [infrastructure.limit],
      ...(alert === null ? {} : { alert: [infrastructure.alert] }),
    },
    rows: all.flatMap((pool) => [
      ...rowOf(infrastructure.nowWith(said(view, pool.name)), pool.now, pool),
      ...rowOf(infrastructure.neededWith(said(view, pool.name)), pool.needed, pool),
    ]),
  };
};

const ROWS = ['active', 'spares', 'warming', 'units', 'capacity', 'utilisation', 'chance'] as const;

/** What columns of the graph are called where a row of the table is not. */
const NOW: Readonly<Record<string, string>> = { spares: 'backup' };
const SHORT: Readonly<Record<string, string>> = {
  active: 'short',
  spares: 'short_spares',
  warming: 'short_warm',
};

const poolTable = (view: ReportView, pool: PoolReading): ReportTable => {
  const { columns, poolCaption, poolRows } = view.say.infrastructure;
  const { now, needed, missing, unit, demandUnit } = pool;
  const units = { utilisation: 'share', chance: 'share', capacity: demandUnit } as const;
  const cell = (row: (typeof ROWS)[number], side: Partial<PoolSide> | null): Prose => {
    const value = side?.[row];
    const of = row in units ? units[row as keyof typeof units] : unit;
    return value === undefined || value === null
      ? []
      : shown(view, of === 'share' ? Math.round(value * 1e4) / 1e4 : value, of);
  };
  return {
    kind: 'table',
    id: `pool-${pool.id}`,
    caption: poolCaption(said(view, pool.name)),
    columns: [
      column('what', columns.what),
      ...(now === null ? [] : [column('now', columns.now, 'right')]),
      column('needed', columns.needed, 'right'),
      ...(missing === null ? [] : [column('missing', columns.missing, 'right')]),
    ],
    rows: ROWS.map((row) => [
      [poolRows[row]],
      ...(now === null
        ? []
        : [linked(view, `${keyOf(pool)}.now.${NOW[row] ?? row}`, cell(row, now))]),
      linked(view, `${keyOf(pool)}.${row}`, cell(row, needed)),
      ...(missing === null
        ? []
        : [linked(view, `${keyOf(pool)}.${SHORT[row] ?? row}`, cell(row, missing))]),
    ]),
  };
};

const degraded = (view: ReportView, pool: PoolReading): ReportBlock[] => {
  const { degraded: after, demandUnit } = pool;
  if (after === null || after.capacity === null || after.hours === null) return [];
  const backlog =
    after.backlog === null || after.backlog === 0
      ? undefined
      : shown(view, after.backlog, unitOf(view, `${keyOf(pool)}.degraded.backlog`));
  return [
    {
      kind: 'paragraph',
      content: view.say.infrastructure.degraded(
        [plain(after.hours, 'h')],
        shown(view, after.capacity, demandUnit),
        backlog,
      ),
    },
  ];
};
