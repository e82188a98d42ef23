import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { PricePlan, ResourceLimit } from '../../model/profile/customers.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { checkId } from '../id.ts';
import { readNumberForm } from '../number/number-form.ts';
import { readRule } from './check-rule.ts';
import { requireKeys } from './exclusive.ts';
import { mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';
import { yesNoOf } from './yes-no.ts';

/** Reads what customers buy. Only a plan that is not listed may have no price. */
export const readPlans = (reading: Reading, node: YamlNode | undefined): readonly PricePlan[] =>
  mapRows(reading, node, { kind: 'row' }).map((row) => readPlan(reading, row));

const readPlan = (reading: Reading, row: Row): PricePlan => {
  const listed = yesNoOf(child(row.node, 'listed')) ?? true;
  if (listed && row.node.kind === 'map') requireKeys(reading, row, ['price'], 'plans');
  return {
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    listed,
    limits: readLimits(reading, child(row.node, 'limits')),
    place: row.place,
    ...readRule(row),
    ...given({
      price: maybeNumberOf(reading, row, 'price', { unit: `${reading.currency}/month`, min: 0 }),
      rateLimit: readRateLimit(reading, row),
      tenants: maybeNumberOf(reading, row, 'tenants', { unit: 'tenants', min: 0 }),
    }),
  };
};

/** Resources are counted as the metric of the same name is; `unlimited` is no limit at all. */
const readLimits = (reading: Reading, node: YamlNode | undefined): readonly ResourceLimit[] =>
  readResources(reading, node).map(({ resource, value }) =>
    value.kind === 'scalar' && value.value === 'unlimited'
      ? { resource }
      : { resource, limit: readNumberForm(reading, value, resourceSpec(reading, resource)) },
  );

/** The keys of a map of resources, each checked as an id. */
export const readResources = (
  reading: Reading,
  node: YamlNode | undefined,
): readonly { readonly resource: string; readonly value: YamlNode; readonly place: Place }[] => {
  if (node?.kind !== 'map') return [];
  const seen = new Map<string, Place>();
  return [...node.entries.values()].map((entry) => {
    const place = keyPlace(reading.file, entry);
    checkId(reading, entry.key, place, { kind: 'row', seen });
    return { resource: entry.key, value: entry.node, place };
  });
};

export const resourceSpec = (reading: Reading, resource: string) => ({
  unit: reading.declared.get(resource)?.unit ?? 'count',
  min: 0,
});

const readRateLimit = (reading: Reading, row: Row): PricePlan['rateLimit'] => {
  const node = child(row.node, 'rate_limit');
  if (node?.kind !== 'map') return undefined;
  const own = { node, place: row.place };
  return {
    requests: numberOf(reading, own, 'requests', { unit: 'requests', min: 0 }),
    window: numberOf(reading, own, 'window', { unit: 'min', min: 0 }),
  };
};
