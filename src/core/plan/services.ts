import { snakeCase } from '../../model/id.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { Host } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import type { HostsReading, ServicesReading, StackReading } from '../../model/reading/services.ts';
import { deployedPhase } from '../graph/deployed.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { comparedResources } from '../sections/hosts.ts';
import type { NextEvaluation } from './next-phase.ts';

/** The stack of the deployed phase and of the next one; nothing where the profile has no services. */
export const readServices = (
  profile: Profile,
  today: Evaluation,
  next: NextEvaluation | undefined,
): { readonly services?: ServicesReading } => {
  const { services, phases } = profile;
  if (services.length === 0) return {};
  const deployed = phases[deployedPhase(today)] ?? (phases[0] as Phase);
  return {
    services: {
      current: readStack(profile, deployed, today),
      next:
        next === undefined
          ? null
          : { ...readStack(profile, next.phase, next.evaluation), at: next.at },
    },
  };
};

const readStack = (profile: Profile, { id, name }: Phase, { value }: Evaluation): StackReading => ({
  phase: { id, name },
  services: profile.services.flatMap((service) => {
    const of = (column: string): number | null =>
      value(`services.${snakeCase(service.id)}.${column}`) ?? null;
    const replicas = of('replicas');
    if (replicas === 0) return [];
    return [
      {
        id: service.id,
        ...(service.name === undefined ? {} : { name: service.name }),
        image: service.image,
        ports: service.ports.map(({ number }) => number),
        replicas,
        cpu: of('total_cpu'),
        memory: of('total_memory'),
      },
    ];
  }),
  replicas: value('services.replicas') ?? null,
  cpu: value('services.cpu') ?? null,
  memory: value('services.memory') ?? null,
  storage: value('services.storage') ?? null,
  hosts: readHosts(profile, value),
});

const readHosts = (profile: Profile, value: Evaluation['value']): HostsReading | null => {
  const count = ({ id }: Host): number | null => value(`hosts.${snakeCase(id)}.running`) ?? null;
  const hosts = profile.hosts.filter((host) => count(host) !== 0);
  if (hosts.length === 0) return null;
  const fits = value('hosts.fits');
  const binding = comparedResources(profile)[value('hosts.binding') ?? -1];
  return {
    hosts: hosts.map((host) => ({ id: host.id, name: host.name, count: count(host) })),
    fits: fits === undefined ? null : fits !== 0,
    binding: binding ?? null,
    used: Object.fromEntries(
      comparedResources(profile).map((one) => [one, value(`hosts.${one}_used`) ?? null]),
    ),
    fullest: value('hosts.fullest') ?? null,
    density: value('hosts.density') ?? null,
    cost: value('hosts.cost') ?? null,
  };
};
