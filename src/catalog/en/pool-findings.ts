import { code, type Inline, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { textIn } from '../../model/text.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

const INFEASIBLE: Readonly<Record<FindingFacts['pool_infeasible']['binding'], Prose>> = {
  unit_capacity: prose`one unit does nothing`,
  failure: prose`its units are out too often`,
  confidence: prose`of units that fail, enough never work at all times`,
};

/** Where it stands in the profile. */
const path = (pool: string): Inline => code(`pools.${pool}`);

/** English words of what a plan says about pools. */
export const poolFindings = {
  pool_infeasible: ({ pool, binding, id }) =>
    prose`No number of units is enough for ${path(pool)}: ${INFEASIBLE[binding]} (${code(id)})`,
  pool_overloaded: ({ pool, demand, capacity, gap, demandUnit, shed, ...units }) => {
    const left = joinProse(
      shed.map(({ name, amount: undone }) => prose`${textIn(name, 'en')} ${plain(undone)}`),
      ', ',
    );
    const head = prose`${path(pool)} carries ${plain(capacity)} of ${amount(demand, demandUnit)}, ${plain(gap)} are left undone`;
    return prose`${head}${shed.length === 0 ? [] : prose` (${left})`}: ${bindingWords(units)}`;
  },
  pool_interval: ({ pool, demandUnit, seconds, longest, capacity, possible }) =>
    prose`At ${amount(seconds, 's')} between two, a unit of ${path(pool)} does ${amount(possible, demandUnit)}, not ${plain(capacity)}: at most ${amount(longest, 's')} fit into its day`,
  pool_alert: ({ pool, unit, at, active, utilisation, alert, enough }) => {
    const units = amount(active, unit);
    const whose =
      at === 'now'
        ? prose`${path(pool)} has ${units}, which`
        : prose`${path(pool)} needs ${units}, which`;
    const stand = at === 'now' ? 'stand' : 'will stand';
    const more = enough === null ? [] : prose`; ${plain(enough)} stay below it`;
    return prose`${whose} ${stand} at ${amount(utilisation, 'share')}, above the alert at ${amount(alert, 'share')}${more}`;
  },
  pool_spares: ({ pool, unit, have, need, confidence }) =>
    prose`Spare ${unit} of ${path(pool)}: ${plain(have)} of the ${plain(need)} with which enough work ${amount(confidence, 'share')} of the time`,
  pool_classes: ({ pool, total }) =>
    prose`The classes of ${path(pool)} are ${amount(total, 'share')} of its demand, not all of it`,
} satisfies Partial<FindingWords>;

const bindingWords = ({
  binding,
  have,
  need,
  unit,
}: Pick<FindingFacts['pool_overloaded'], 'binding' | 'have' | 'need' | 'unit'>): Prose => {
  if (binding === 'interval') return prose`the time between two binds`;
  return need === null
    ? prose`active ${unit} bind, of which there are ${plain(have)}`
    : prose`active ${unit} bind, ${plain(have)} of the ${plain(need)} needed`;
};
