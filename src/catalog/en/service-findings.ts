import { code, plain, plural, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';
import { allOf } from './diagnostics/phrases.ts';

const RESOURCES: Readonly<Record<string, string>> = {
  cpu: 'CPU',
  memory: 'memory',
  storage: 'disk',
};

/** What a plan says of services and hosts. */
export const serviceFindings: Pick<
  FindingWords,
  | 'replicas_short'
  | 'connections_short'
  | 'latency_out_of_reach'
  | 'hosts_full'
  | 'resources_unknown'
> = {
  replicas_short: ({ service, need, have, binding, filled }) => {
    const full = filled === null ? [] : prose`, which are filled to ${amount(filled, 'share')}`;
    return prose`${code(service)} needs ${plural(need, { one: 'replica', other: 'replicas' })} for its load and gets ${plain(have)}${full}: ${code(binding)} binds`;
  },
  connections_short: ({ service, open, most }) =>
    prose`${code(service)} takes ${amount(most, 'connections')} and would get ${plain(open)}: give it more, or those that call it fewer each`,
  latency_out_of_reach: ({ service, share, within, least }) =>
    prose`${code(service)} cannot answer ${amount(share, 'share')} within ${amount(within, 'ms')} with any number of replicas: the work alone takes ${amount(least, 'ms')}`,
  hosts_full: ({ binding, share, available, unit }) =>
    prose`The stack does not fit its hosts: it takes ${amount(share, 'share')} of their ${RESOURCES[binding] ?? binding}, ${amount(available, unit)}`,
  resources_unknown: ({ services }) =>
    prose`Whether the stack fits its hosts is not known: ${allOf(services)} do not say how much ${code('cpu')} and ${code('memory')} they take`,
};
