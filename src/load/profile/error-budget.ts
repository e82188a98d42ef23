import { BURN_WINDOWS, type ErrorBudget } from '../../model/profile/slos.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { readFormula } from '../number/formula.ts';
import { isMisspelt, presentKeys } from './exclusive.ts';
import { numberOf, type Row } from './row.ts';

/** A calendar month would differ from one to the next; 30 days is what the SRE workbook counts. */
const WINDOW = 30;

const ASKS = ['objective', 'window', 'burn'];

/** The error budget of an SLO: where it is a ratio, or says so by one of these keys. */
export const readErrorBudget = (
  reading: Reading,
  row: Row,
  isRatio: boolean,
): ErrorBudget | undefined => {
  const asked = presentKeys(row, ASKS).length > 0;
  if (!isRatio && !asked) return undefined;
  return {
    window: numberOf(reading, row, 'window', { unit: 'days', min: 0 }, WINDOW),
    burn: readBurn(reading, row),
  };
};

const readBurn = (reading: Reading, row: Row): ErrorBudget['burn'] => {
  const node = child(row.node, 'burn');
  if (node?.kind !== 'map' || isMisspelt(reading, row, 'burn')) return [];
  return [...node.entries.values()].flatMap((entry) => {
    const window = BURN_WINDOWS.find((one) => one === entry.key);
    const errors = readFormula(reading, entry.node);
    if (window === undefined) {
      const facts = { found: entry.key, choices: BURN_WINDOWS };
      report(reading, 'choice_wrong', facts, keyPlace(reading.file, entry));
    }
    return window === undefined || errors === undefined ? [] : [{ window, errors }];
  });
};
