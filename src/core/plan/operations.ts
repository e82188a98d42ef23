import { snakeCase } from '../../model/id.ts';
import type { Operation } from '../../model/profile/operations.ts';
import type { Profile } from '../../model/profile.ts';
import type { OperationReading } from '../../model/reading/operations.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** How work is done at this scale; nothing where the profile does not say. */
export const readOperations = (
  { operations, metrics, quantities, phases }: Profile,
  { value }: Evaluation,
): { readonly operations?: readonly OperationReading[] } => {
  if (operations.length === 0) return {};
  const units = new Map([...metrics, ...quantities].map(({ id, unit }) => [id, unit]));
  return {
    operations: operations.map((operation) =>
      readOperation(operation, { phases, unit: units.get(operation.by.text) ?? '' }, value),
    ),
  };
};

const readOperation = (
  { id, name, points, values }: Operation,
  { phases, unit }: { readonly phases: Profile['phases']; readonly unit: string },
  value: Evaluation['value'],
): OperationReading => {
  const row = `operations.${snakeCase(id)}`;
  const point = points[value(`${row}.point`) ?? -1];
  const phase = phases.find((each) => each.id === point?.x)?.name;
  return {
    id,
    name,
    from: point?.x ?? null,
    unit,
    items: point?.items ?? [],
    values: values
      .map((each) => `${row}.${snakeCase(each.id)}`)
      .filter((figure) => value(figure) !== undefined),
    ...(phase === undefined ? {} : { phase }),
    ...(point?.text === undefined ? {} : { text: point.text }),
  };
};
