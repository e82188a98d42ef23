import type { Quantity } from '../../model/quantity.ts';

/** What the words of a language know a quantity by: `costs.compute` → `costs.*`, `growth.mau` → `growth.*`. */
export const catalogueName = ({ id, cell }: Quantity): string => {
  if (cell !== undefined) {
    const table = id.startsWith(`${cell.table}.`) ? cell.table : id.slice(0, id.indexOf('.'));
    const name = `${table}.*${id.slice(table.length + 1 + cell.row.length)}`;
    return name
      .replace(CHECKS, 'readiness.*.checks.')
      .replace(RESOURCES, '$1.*')
      .replace(FIGURES, 'operations.*.*');
  }
  return OPEN_NAMES.reduce((name, [pattern, by]) => name.replace(pattern, by), id);
};

/** A table of its own for each category. */
const CHECKS = /^readiness\.[^.]+\.checks\./;

/** A column for each resource, each volume, each part of memory, each service that is called. */
const RESOURCES =
  /^(plans\.\*\.limits|tenants\.\*\.(?:usage|use)|services\.\*\.(?:volumes|kept|memory_parts|connections|open))\..+$/;

/** Figures of a way of working have the ids that the profile gives them. */
const FIGURES = /^operations\.\*\.(?!point$).+$/;

/** Ids that hold a name of the profile and belong to no table. */
const OPEN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^growth\..+\.season\.\d+$/, 'growth.*.season.*'],
  [/^growth\..+\.(events|targets)\.\d+/, 'growth.*.$1.*'],
  [/^growth\.[^*]+\.(rate|noise|shock|capacity|season)$/, 'growth.*.$1'],
  [/^(growth|model|calibration|age|trend|factor)\.[^*]+$/, '$1.*'],
  [/^phases\.[^.]+\./, 'phases.*.'],
  [/^phases\.\*\.team\.[^.]+$/, 'phases.*.team.*'],
  [/\.triggers\.\d+/, '.triggers.*'],
  [/\.targets\.[^.]+\./, '.targets.*.'],
  [/^team\.communication\.[^.]+\./, 'team.communication.*.'],
  [/^fx\..+$/, 'fx.*'],
  [/^customers\.mix\..+$/, 'customers.mix.*'],
  [/^costs\.[^.]+\.(amount|before|saving)$/, 'costs.*.$1'],
];
