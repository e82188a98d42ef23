import { snakeCase } from '../../model/id.ts';
import type { RevenueStream } from '../../model/profile/revenue.ts';
import type { Profile } from '../../model/profile.ts';
import { countedBy, following, unitOfPrice } from './base-unit.ts';
import { type Contribution, made, type Section, template } from './contribution.ts';
import { inPhases } from './in-phases.ts';

type Model = Extract<RevenueStream, { kind: 'model' }>;

/**
 * Each stream and their total, in money a month: a share of a base pays a price, or moves a volume
 * of which a commission is kept. 10,000 × 3 % × 1.3 × 9.99 = 3,896.10.
 */
export const contributeRevenue: Section = (profile) => {
  const { revenue, project, places } = profile;
  const first = revenue[0];
  if (first === undefined) return [];
  const unit = `${project.currency}/month`;
  const place = places.revenue ?? first.place;
  return [
    ...revenue.flatMap((stream) => contributeStream(stream, unit, profile)),
    { id: 'revenue.total', section: 'revenue', unit, value: 'sum(revenue.month)', place },
  ];
};

const contributeStream = (
  stream: RevenueStream,
  unit: string,
  profile: Profile,
): Contribution[] => {
  const row = snakeCase(stream.id);
  const { label, place } = stream;
  const main = (value: Contribution['value']): Contribution => ({
    id: `revenue.${row}`,
    section: 'revenue',
    unit,
    label,
    value,
    place,
    cell: { table: 'revenue', row, column: 'month' },
  });
  const cell: Cell = (column, of, value) => ({
    id: `revenue.${row}.${column}`,
    section: 'revenue',
    ...(typeof of === 'string' ? { unit: of } : of),
    label,
    value,
    place,
    cell: { table: 'revenue', row, column },
  });
  const { phases } = stream;
  const within: Within = (value) =>
    phases === undefined ? value : `if(${inPhases(phases, profile)}, ${value}, 0)`;
  if (stream.kind === 'model') {
    return [...modelCells(stream, profile.project.currency, cell), main(amountOf(stream, within))];
  }
  if (phases === undefined) return [main(stream.amount)];
  return [cell('amount', unit, stream.amount), main(within('row.amount'))];
};

type Units = Pick<Contribution, 'unit' | 'unitBy'>;
type Cell = (column: string, of: string | Units, value: Contribution['value']) => Contribution;

/** A formula of a stream that has phases, 0 outside of them. */
type Within = (value: string) => string;

/** Who pays, and what each of them pays or moves. */
const modelCells = (stream: Model, currency: string, cell: Cell): Contribution[] => {
  const { id, base } = stream;
  const price = following(base, (counted) => unitOfPrice(currency, counted), `${currency}/month`);
  return [
    cell('share', 'share', stream.share),
    cell('efficiency', 'ratio', stream.efficiency),
    {
      ...cell(
        'paying',
        following(base, (counted) => counted, 'count'),
        template('base * row.share * row.efficiency', { base }),
      ),
      operands: countedBy(
        { period: 'month', currency },
        { of: `revenue.${snakeCase(id)}`, key: 'base', formula: base },
      ),
    },
    ...moneyOf(stream, price, cell),
  ];
};

const amountOf = ({ price, volume, commission }: Model, within: Within): Contribution['value'] => {
  if (price !== undefined) return within('row.paying * row.price');
  // The loader has said what is missing.
  if (volume === undefined || commission === undefined) return made({ kind: 'unknown' });
  return within('row.paying * row.volume * row.commission');
};

const moneyOf = ({ price, volume, commission }: Model, unit: Units, cell: Cell): Contribution[] => [
  ...(price === undefined ? [] : [cell('price', unit, price)]),
  ...(volume === undefined ? [] : [cell('volume', unit, volume)]),
  ...(commission === undefined ? [] : [cell('commission', 'share', commission)]),
];
