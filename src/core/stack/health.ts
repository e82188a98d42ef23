import type { Service } from '../../model/profile/services.ts';
import type { StackHealth } from '../../model/stack.ts';

/** How to tell that a service works: as its profile says, else that its first port is open. */
export const checkOf = ({ health, ports }: Service): StackHealth['check'] => {
  if (health?.command !== undefined) return { kind: 'command', command: health.command };
  const port = health?.port ?? ports[0]?.number;
  if (port === undefined) return { kind: 'none' };
  return health?.path === undefined
    ? { kind: 'tcp', port }
    : { kind: 'http', path: health.path, port };
};

/** What tells that it is alive, where the profile says so. */
export const aliveOf = (
  { health, ports }: Service,
  check: StackHealth['check'],
): Pick<StackHealth, 'alive'> => {
  const alive = health?.alive;
  if (alive === undefined) return {};
  if (typeof alive !== 'string') return { alive: { kind: 'command', command: alive } };
  const port = check.kind === 'http' ? check.port : (health?.port ?? ports[0]?.number);
  return port === undefined ? {} : { alive: { kind: 'http', path: alive, port } };
};
