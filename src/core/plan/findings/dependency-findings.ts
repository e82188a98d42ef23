import { type Finding, finding } from '../../../model/finding/finding.ts';
import type { Profile } from '../../../model/profile.ts';

/**
 * Services that run in phases in which one that they depend on does not. A profile has one list of
 * dependencies for all phases, so one that comes later can only be written like this: it is worth a
 * look and no error.
 */
export const dependencyFindings = ({ services, phases }: Profile): Finding[] => {
  const all = phases.map(({ id }) => id);
  const byId = new Map(services.map((service) => [service.id, service]));
  return services.flatMap(({ id, dependsOn, phases: own = all, place }) =>
    dependsOn.flatMap((dependency) => {
      const there = byId.get(dependency)?.phases ?? all;
      const absent = own.filter((phase) => !there.includes(phase));
      if (absent.length === 0) return [];
      const facts = { service: id, dependency, phases: absent };
      return [finding('dependency_absent', 'warning', facts, place)];
    }),
  );
};
