import { snakeCase } from '../../../model/id.ts';
import type { Service } from '../../../model/profile/services.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Contribution } from '../contribution.ts';
import { isAutoscaled, maybeCell, type ServiceCell } from './service-cell.ts';

/**
 * The connections that a service keeps open to others when there are most replicas of it, one more
 * while a new version replaces an old one; and what all others keep open to it. 12 replicas of 5
 * connections: (12 + 1) × 5 = 65.
 */
export const connectionsOf = (
  service: Service,
  { services }: Profile,
  cell: ServiceCell,
): Contribution[] => {
  const own = service.connections.flatMap(({ to, each }) => {
    const other = snakeCase(to);
    const most = isAutoscaled(service) ? 'max(row.replicas, row.scale_max)' : 'row.replicas';
    const all = `if(row.replicas > 0, (${most} + 1) * row.connections.${other}, 0)`;
    return [
      cell(`connections.${other}`, 'connections', each),
      cell(`open.${other}`, 'connections', all),
    ];
  });
  const id = snakeCase(service.id);
  const open = services
    .filter((other) => other.connections.some(({ to }) => to === service.id))
    .map((other) => `services.${snakeCase(other.id)}.open.${id}`);
  return [
    ...own,
    ...maybeCell(cell, 'max_connections', 'connections', service.maxConnections),
    ...(open.length === 0 ? [] : [cell('open_connections', 'connections', open.join(' + '))]),
  ];
};
