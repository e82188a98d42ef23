import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { snakeCase } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Customers, Partner, PricePlan, Tenant } from '../../model/profile/customers.ts';
import { child, nearIn, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { readNumberForm } from '../number/number-form.ts';
import { readResources, resourceSpec } from './price-plans.ts';
import { listRows, maybeNumberOf, numberOf, type Row } from './row.ts';
import { readEnv } from './service-parts.ts';
import { yesNoOf } from './yes-no.ts';

const DEFAULT_ALERT = 0.9;
const TENANTS = { unit: 'tenants', min: 0 };

/** Reads who buys which plan, what each of them uses, and what it costs. */
export const readCustomers = (
  reading: Reading,
  node: YamlNode,
  place: Place,
  plans: readonly PricePlan[],
): Customers => {
  const row: Row = { id: 'customers', node, place };
  const planIds = namesOf(plans.map(({ id }) => id));
  const partners = listRows(reading, child(node, 'partners')).map((each) =>
    readPartner(reading, each, planIds),
  );
  const known: Known = {
    plans: planIds,
    partners: namesOf(partners.map(({ id }) => id)),
    resources: new Set(plans.flatMap(({ limits }) => limits.map((each) => each.resource))),
  };
  return {
    alert: numberOf(reading, row, 'alert', { unit: 'share' }, DEFAULT_ALERT),
    mix: readMix(reading, child(node, 'mix'), planIds),
    partners,
    tenants: listRows(reading, child(node, 'tenants')).map((each) =>
      readTenant(reading, each, known),
    ),
    ownStack: yesNoOf(child(node, 'own_stack')) ?? false,
    values: readValues(reading, child(node, 'values')),
    place,
    ...given({
      cost: maybeNumberOf(reading, row, 'cost', perTenant(reading)),
      margin: maybeNumberOf(reading, row, 'margin', { unit: 'share' }),
    }),
  };
};

/** Ids as they are written, by how they stand in the ids of quantities. */
type Names = ReadonlyMap<string, string>;
type Known = {
  readonly plans: Names;
  readonly partners: Names;
  readonly resources: ReadonlySet<string>;
};

const namesOf = (ids: readonly string[]): Names => new Map(ids.map((id) => [snakeCase(id), id]));

const perTenant = ({ currency }: Reading) => ({ unit: `${currency}/tenant/month`, min: 0 });
const money = ({ currency }: Reading) => ({ unit: `${currency}/month`, min: 0 });

const readMix = (reading: Reading, node: YamlNode | undefined, plans: Names): Customers['mix'] => {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].flatMap((entry) => {
    const { key } = entry;
    const customers = readNumberForm(reading, entry.node, { unit: 'customers', min: 0 });
    const plan = plans.get(snakeCase(key));
    if (plan !== undefined) return [{ plan, customers }];
    const known = [...plans.values()];
    const facts = { key, near: nearIn(reading, key, known), known };
    report(reading, 'key_unknown', facts, keyPlace(reading.file, entry));
    return [];
  });
};

const readPartner = (reading: Reading, row: Row, plans: Names): Partner => ({
  id: row.id,
  name: textOf(reading, child(row.node, 'name')) ?? row.id,
  place: row.place,
  ...given({
    plan: readName(reading, child(row.node, 'plan'), plans, 'plans'),
    fee: maybeNumberOf(reading, row, 'fee', money(reading)),
    tenants: maybeNumberOf(reading, row, 'tenants', TENANTS),
  }),
});

const readTenant = (reading: Reading, row: Row, known: Known): Tenant => ({
  id: row.id,
  name: textOf(reading, child(row.node, 'name')) ?? row.id,
  usage: readUsage(reading, child(row.node, 'usage'), known.resources),
  values: readValues(reading, child(row.node, 'values')),
  place: row.place,
  ...given({
    plan: readName(reading, child(row.node, 'plan'), known.plans, 'plans'),
    partner: readName(reading, child(row.node, 'partner'), known.partners, 'partners'),
    count: maybeNumberOf(reading, row, 'count', TENANTS),
    price: maybeNumberOf(reading, row, 'price', perTenant(reading)),
    cost: maybeNumberOf(reading, row, 'cost', perTenant(reading)),
  }),
});

/** What fills names in services: texts, as they are written. */
const readValues = (reading: Reading, node: YamlNode | undefined): Tenant['values'] =>
  Object.fromEntries(
    readEnv(reading, node).flatMap((one) => (one.kind === 'literal' ? [[one.key, one.value]] : [])),
  );

/** The id of a plan or a partner, as it has it; one that none has is reported. */
const readName = (
  reading: Reading,
  node: YamlNode | undefined,
  names: Names,
  key: 'plans' | 'partners',
): string | undefined => {
  const found = stringOf(node);
  if (node === undefined || found === undefined) return undefined;
  const name = names.get(snakeCase(found));
  if (name !== undefined) return name;
  const place = placeOf(reading.file, node.span);
  if (names.size === 0) report(reading, 'key_missing', { key }, place);
  else report(reading, 'choice_wrong', { found, choices: [...names.values()] }, place);
  return undefined;
};

/** Usage of a resource that no plan limits can only be a slip: it would change nothing. */
const readUsage = (
  reading: Reading,
  node: YamlNode | undefined,
  limited: ReadonlySet<string>,
): Tenant['usage'] => {
  const names = new Set([...limited].map(snakeCase));
  return readResources(reading, node).map(({ resource, value, place }) => {
    if (names.size > 0 && !names.has(snakeCase(resource))) {
      const known = [...limited];
      const facts = { key: resource, near: nearIn(reading, resource, known), known };
      report(reading, 'key_unknown', facts, place);
    }
    return {
      resource,
      amount: readNumberForm(reading, value, resourceSpec(reading, resource)),
    };
  });
};
