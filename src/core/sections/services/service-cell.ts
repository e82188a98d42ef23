import { snakeCase } from '../../../model/id.ts';
import type { NumberForm } from '../../../model/number-form.ts';
import type { Service } from '../../../model/profile/services.ts';
import type { ContributedValue, Contribution } from '../contribution.ts';

/** A quantity of one service: `services.api.replicas` in the column `replicas`. */
export type ServiceCell = (column: string, unit: string, value: ContributedValue) => Contribution;

/** Cells of the row of a service, labelled by its name, else its id. */
export const cellsOf = ({ id, name, place }: Service): ServiceCell => {
  const row = snakeCase(id);
  return (column, unit, value) => ({
    id: `services.${row}.${column}`,
    section: 'services',
    unit,
    label: name ?? id,
    value,
    place,
    cell: { table: 'services', row, column },
  });
};

/** A column that is there where the profile has the number. */
export const maybeCell = (
  cell: ServiceCell,
  column: string,
  unit: string,
  value: NumberForm | undefined,
): Contribution[] => (value === undefined ? [] : [cell(column, unit, value)]);

/** Whether what one replica carries sizes it. */
export const isSized = ({ load, capacity }: Service): boolean =>
  load !== undefined && capacity !== undefined;

/** Whether it is sized by its load, one way or another. */
export const followsLoad = (service: Service): boolean =>
  isSized(service) || (service.load !== undefined && service.latency !== undefined);

/** Whether its replicas come and go with its load: a range, and no state that stands in the way. */
export const isAutoscaled = (service: Service): boolean =>
  service.replicas.kind === 'range' &&
  followsLoad(service) &&
  service.single === undefined &&
  !service.stateful;

/** Whether a profile says how much of a resource a service takes: disk also by its volumes. */
export const saysHowMuch = (service: Service, of: 'cpu' | 'memory' | 'storage'): boolean =>
  service[of] !== undefined || (of === 'storage' && service.volumes.length > 0);
