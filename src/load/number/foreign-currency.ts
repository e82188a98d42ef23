import type { YamlNode } from '../../lib/yaml/node.ts';
import { isCurrency } from '../../model/unit.ts';
import { type Reading, report } from '../document/reading.ts';

/** The currencies that `project.fx` has a rate for. */
export const currenciesOf = (fx: YamlNode | undefined): ReadonlySet<string> =>
  new Set(fx?.kind === 'map' ? fx.entries.keys() : []);

/**
 * The currency that an amount is in, where that is not the money of the project; undefined where it
 * is. One that the project has no rate for is reported: `{amount: 20, currency: USD}` needs `fx.USD`.
 */
export const foreignCurrency = (
  reading: Reading,
  node: YamlNode | undefined,
): string | undefined => {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const found = node.value;
  if (found === reading.currency) return undefined;
  if (!isCurrency(found)) {
    report(reading, 'currency_unknown', { found }, node.span);
    return undefined;
  }
  if (reading.rates.has(found)) return found;
  const facts = { found, currency: reading.currency };
  report(reading, 'currency_without_rate', facts, node.span);
  return undefined;
};
