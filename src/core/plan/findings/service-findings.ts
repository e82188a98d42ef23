import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Service } from '../../../model/profile/services.ts';
import type { Profile } from '../../../model/profile.ts';
import { deployedPhase } from '../../graph/deployed.ts';
import type { Evaluation } from '../../graph/evaluate.ts';
import { comparedResources, type HostResource, phasesNaming } from '../../sections/hosts.ts';

/** Where the stack is too small for its load, or too large for the hosts, and what binds. */
export const serviceFindings = (profile: Profile, { value }: Evaluation): Finding[] => [
  ...profile.services.flatMap((service) => reversed(service, value)),
  ...profile.services.flatMap((service) => shortOf(service, value)),
  ...profile.services.flatMap((service) => tooSlow(service, value)),
  ...profile.services.flatMap((service) => connectionsShort(service, value)),
  ...hostsFull(profile, value),
  ...unknownResources(profile, value),
];

/** Formulas and tables that ask for more at least than at most; of two numbers the profile is wrong. */
const reversed = ({ id, place }: Service, value: Evaluation['value']): Finding[] => {
  const row = `services.${snakeCase(id)}`;
  const [min, max] = [value(`${row}.min`), value(`${row}.max`)];
  if (min === undefined || max === undefined || min <= max) return [];
  return [finding('replicas_reversed', 'warning', { service: id, min, max }, place)];
};

const shortOf = (service: Service, value: Evaluation['value']): Finding[] => {
  const row = `services.${snakeCase(service.id)}`;
  const asked = [value(`${row}.sized`), value(`${row}.sized_for_latency`)];
  const known = asked.filter((one) => one !== undefined);
  const need = known.length === 0 ? undefined : Math.max(...known);
  const have = value(`${row}.replicas`);
  const filled = value(`${row}.filled`);
  if (need === undefined || have === undefined || have === 0 || need <= have) return [];
  const binding = `${row}.${service.replicas.kind === 'fixed' ? 'count' : 'max'}`;
  const facts = { service: service.id, need, have, binding, filled: filled ?? null };
  return [finding('replicas_short', 'warning', facts, service.place)];
};

/** The work alone takes longer than an answer may. */
const tooSlow = ({ id, place }: Service, value: Evaluation['value']): Finding[] => {
  const of = (column: string) => value(`services.${snakeCase(id)}.${column}`);
  const [within, share, least] = [of('latency_within'), of('latency_share'), of('latency_least')];
  if (within === undefined || share === undefined || least === undefined) return [];
  if (least <= within) return [];
  return [finding('latency_out_of_reach', 'warning', { service: id, share, within, least }, place)];
};

const connectionsShort = ({ id, place }: Service, value: Evaluation['value']): Finding[] => {
  const row = `services.${snakeCase(id)}`;
  const [open, most] = [value(`${row}.open_connections`), value(`${row}.max_connections`)];
  if (open === undefined || most === undefined || open <= most) return [];
  if (value(`${row}.replicas`) === 0) return [];
  return [finding('connections_short', 'warning', { service: id, open, most }, place)];
};

const UNITS: Readonly<Record<HostResource, string>> = { cpu: 'cores', memory: 'Gi', storage: 'Gi' };

const hostsFull = (profile: Profile, value: Evaluation['value']): Finding[] => {
  const resources = comparedResources(profile);
  const share = value('hosts.fullest');
  const binding = resources[value('hosts.binding') ?? -1];
  if (share === undefined || binding === undefined || share <= 1) return [];
  const available = value(`hosts.${binding}`) ?? 0;
  const facts = { binding, share, available, unit: UNITS[binding] };
  const [host] = profile.hosts;
  return [finding('hosts_full', 'warning', facts, profile.places.hosts ?? host?.place)];
};

/** Services that do not say what they take, so that nobody knows whether the hosts suffice. */
const unknownResources = (profile: Profile, value: Evaluation['value']): Finding[] => {
  if (value('hosts.count') === 0) return [];
  const phase = snakeCase(profile.phases[deployedPhase({ value })]?.id ?? '');
  const resources = comparedResources(profile).filter(
    (one) => one !== 'storage' && (phasesNaming(one, profile)?.includes(phase) ?? true),
  );
  if (resources.length === 0) return [];
  const silent = profile.services.filter((service) => {
    const runs = value(`services.${snakeCase(service.id)}.replicas`) !== 0;
    return runs && resources.some((one) => service[one] === undefined);
  });
  if (silent.length === 0) return [];
  return [finding('resources_unknown', 'info', { services: silent.map(({ id }) => id) })];
};
