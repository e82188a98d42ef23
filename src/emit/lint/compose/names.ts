import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { ComposeManifest } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  headAt,
  itemsIn,
  keyAt,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Found } from '../rule.ts';
import { type ComposeService, dependenciesOf, mountsOf, servicesIn } from './service.ts';

/** Networks, volumes, secrets and configs that a service names and the file does not declare. */
export const unknownNames = (file: ComposeManifest): readonly Found<'C15'>[] =>
  servicesIn(file).flatMap((service) =>
    referencesOf(service).flatMap(({ kind, name, at }): readonly Found<'C15'>[] => {
      const known = entriesIn(file.root, `${kind}s`).map(({ key }) => key);
      if (known.includes(name) || name === '' || name.includes('$')) return [];
      if (kind === 'network' && name === 'default') return [];
      return [
        { at, facts: { service: service.name, kind, name, near: nearestNames(name, known) } },
      ];
    }),
  );

const referencesOf = (service: ComposeService) => {
  const { node } = service;
  const networks = childOf(node, 'networks');
  return [
    ...(networks?.kind === 'map'
      ? entriesIn(networks).map(({ key, at }) => ({ kind: 'network', name: key, at }) as const)
      : itemsIn(networks).map((one) => {
          return { kind: 'network', name: wordIn(one), at: headAt(one) } as const;
        })),
    ...mountsOf(service)
      .filter(({ named }) => named)
      .map(({ source, at }) => ({ kind: 'volume', name: source, at }) as const),
    ...(['secret', 'config'] as const).flatMap((kind) =>
      itemsIn(node, `${kind}s`).map((one) =>
        one.kind === 'map'
          ? { kind, name: wordIn(one, 'source'), at: keyAt(one, 'source') }
          : { kind, name: wordIn(one), at: headAt(one) },
      ),
    ),
  ];
};

/** What a service waits for: a service that there is, until it is well. */
export const dependencyFaults = (file: ComposeManifest): readonly Found<'C13'>[] => {
  const services = new Map(servicesIn(file).map((one) => [one.name, one]));
  return [...services.values()].flatMap((one) =>
    dependenciesOf(one).flatMap(({ on, at, condition }): readonly Found<'C13'>[] => {
      const facts = { service: one.name, on, near: [] };
      const other = services.get(on);
      if (other === undefined) {
        const near = nearestNames(on, services.keys());
        return [{ at, facts: { ...facts, fault: 'unknown', near } }];
      }
      if (condition === '') return [{ at, facts: { ...facts, fault: 'unconditional' } }];
      const asked = childOf(other.node, 'healthcheck') !== undefined;
      return condition === 'service_started' && asked
        ? [{ at, facts: { ...facts, fault: 'started' } }]
        : [];
    }),
  );
};
