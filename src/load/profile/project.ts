import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Project } from '../../model/profile.ts';
import { LOCALES } from '../../model/text.ts';
import { isCurrency } from '../../model/unit.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { checkId } from '../id.ts';
import { knownPhase } from '../known-phase.ts';
import { readFormula } from '../number/formula.ts';
import { readNumberForm } from '../number/number-form.ts';

/** Reads which product the profile is about. */
export const readProject = (reading: Reading, node: YamlNode | undefined): Project => {
  const idNode = child(node, 'id');
  const id = stringOf(idNode) ?? '';
  if (idNode !== undefined && stringOf(idNode) !== undefined) {
    checkId(reading, id, placeOf(reading.file, idNode.span), { kind: 'row', seen: new Map() });
  }
  checkCurrency(reading, child(node, 'currency'));
  const locale = stringOf(child(node, 'locale'));
  return {
    id,
    name: textOf(reading, child(node, 'name')) ?? id,
    currency: reading.currency,
    rates: readRates(reading, child(node, 'fx')),
    locale: LOCALES.find((each) => each === locale) ?? 'en',
    ...given({
      phase: readPhase(reading, child(node, 'phase')),
      users: readFormula(reading, child(node, 'users')),
      owner: stringOf(child(node, 'owner')),
      contact: stringOf(child(node, 'contact')),
    }),
  };
};

/** Each rate is in money of the project, for one unit of the currency it is under. */
const readRates = (reading: Reading, node: YamlNode | undefined): Project['rates'] => {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].flatMap((entry) => {
    const { key: currency } = entry;
    const place = keyPlace(reading.file, entry);
    if (!isCurrency(currency)) report(reading, 'currency_unknown', { found: currency }, place);
    else if (currency === reading.currency) report(reading, 'id_reserved', { id: currency }, place);
    else {
      const unit = `${reading.currency}/${currency}`;
      return [{ currency, value: readNumberForm(reading, entry.node, { unit, min: 0 }) }];
    }
    return [];
  });
};

const checkCurrency = (reading: Reading, node: YamlNode | undefined): void => {
  const found = stringOf(node);
  if (node === undefined || found === undefined) return;
  if (isCurrency(found)) return;
  report(reading, 'currency_unknown', { found }, placeOf(reading.file, node.span));
};

const readPhase = (reading: Reading, node: YamlNode | undefined): Project['phase'] => {
  const id = stringOf(node);
  if (node === undefined || id === undefined) return undefined;
  const place = placeOf(reading.file, node.span);
  return { id: knownPhase(reading, id, place) ?? id, place };
};
