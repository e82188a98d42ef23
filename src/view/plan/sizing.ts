import type { Prose } from '../../lib/inline.ts';
import { code, muted } from '../../lib/inline.ts';
import type { BuiltinName } from '../../model/builtin.ts';
import type { Block, Table } from '../document.ts';
import { amountCells, shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

const SIZES = [
  'support.tickets',
  'support.human_tickets',
  'support.agents',
  'support.response_time',
  'moderation.items_per_day',
  'moderation.extra_models',
  'moderation.moderators',
] as const satisfies readonly BuiltinName[];

/** What support and moderation have to do, and how many people and models that takes. */
export const viewSizing = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const rows = SIZES.filter((id) => id in plan.quantities).map((id) =>
    quantityRow(id, words.quantities[id], view),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.sizing] },
    quantityTable(rows, view),
    ...viewTiers(view),
  ];
};

const quantityRow = (id: string, name: string, { plan, words }: PlanView): readonly Prose[] => {
  const { value, unit } = plan.quantities[id] ?? { value: null, unit: '' };
  return [[name], ...amountCells(value, unit, words), [muted(id)]];
};

const quantityTable = (rows: readonly (readonly Prose[])[], { words }: PlanView): Table => ({
  kind: 'table',
  columns: [
    { key: 'what', title: [words.plan.columns.what], align: 'left', priority: 1 },
    { key: 'value', title: [words.plan.columns.value], align: 'right', priority: 1 },
    { key: 'unit', title: [words.plan.columns.unit], align: 'left', priority: 1 },
    { key: 'id', title: ['ID'], align: 'left', priority: 3 },
  ],
  rows,
});

const TIER = /^support\.tiers\.([^.]+)\.tickets$/;

/** The tiers, when everything is asked for. */
const viewTiers = ({ plan, words, wide, labelOf }: PlanView): Block[] => {
  const tiers = Object.keys(plan.quantities).flatMap((id) => TIER.exec(id)?.[1] ?? []);
  if (!wide || tiers.length === 0) return [];
  const { columns, headings } = words.plan;
  const cell = (tier: string, column: string): Prose => {
    const { value, unit } = plan.quantities[`support.tiers.${tier}.${column}`] ?? {
      value: null,
      unit: '',
    };
    return shownAmount(value, unit, words);
  };
  return [
    { kind: 'heading', level: 3, content: [headings.tiers] },
    {
      kind: 'table',
      columns: [
        { key: 'tier', title: [columns.tier], align: 'left', priority: 1 },
        { key: 'tickets', title: [columns.reaching], align: 'right', priority: 1 },
        { key: 'resolution', title: [columns.resolution], align: 'right', priority: 1 },
      ],
      rows: tiers.map((tier) => [
        [labelOf(`support.tiers.${tier}.tickets`)],
        cell(tier, 'tickets'),
        cell(tier, 'resolution'),
      ]),
    },
  ];
};

const MOST = 12;

/** The profile's own quantities: some of them, or all when everything is asked for. */
export const viewOwnQuantities = (view: PlanView): Block[] => {
  const { plan, words, wide, labelOf, profileName } = view;
  const own = view.ownQuantities.filter((id) => id in plan.quantities);
  if (own.length === 0) return [];
  const shown = wide ? own : own.slice(0, MOST);
  const rows = shown.map((id) => quantityRow(id, labelOf(id), view));
  const hidden = own.length - shown.length;
  const more: Block[] =
    hidden > 0
      ? [
          {
            kind: 'paragraph',
            content: words.common.more(hidden, [code(`scale plan ${profileName} --wide`)]),
          },
        ]
      : [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.quantities] },
    quantityTable(rows, view),
    ...more,
  ];
};
