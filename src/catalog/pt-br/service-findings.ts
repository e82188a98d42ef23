import { code, plain, plural, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';
import { allOf } from './diagnostics/phrases.ts';

const OF_RESOURCE: Readonly<Record<string, string>> = {
  cpu: 'da CPU',
  memory: 'da memória',
  storage: 'do disco',
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
    const full = filled === null ? [] : prose`, ocupadas em ${amount(filled, 'share')}`;
    return prose`${code(service)} precisa de ${plural(need, { one: 'réplica', other: 'réplicas' })} para a sua carga e recebe ${plain(have)}${full}: o limite é ${code(binding)}`;
  },
  connections_short: ({ service, open, most }) =>
    prose`${code(service)} aceita ${amount(most, 'connections')} e receberia ${plain(open)}: aumente o limite, ou dê menos a cada um que o chama`,
  latency_out_of_reach: ({ service, share, within, least }) =>
    prose`${code(service)} não consegue responder ${amount(share, 'share')} em ${amount(within, 'ms')} com nenhum número de réplicas: só o trabalho leva ${amount(least, 'ms')}`,
  hosts_full: ({ binding, share, available, unit }) =>
    prose`A pilha não cabe nos seus servidores: ocupa ${amount(share, 'share')} ${OF_RESOURCE[binding] ?? `de ${binding}`} que eles têm, ${amount(available, unit)}`,
  resources_unknown: ({ services }) =>
    prose`Não se sabe se a pilha cabe nos seus servidores: falta dizer quanto ${code('cpu')} e ${code('memory')} ocupam em ${allOf(services)}`,
};
