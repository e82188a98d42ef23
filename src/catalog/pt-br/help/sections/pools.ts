import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { RULE_WORDS } from './gate.ts';

/** What `scale help profile` says of pools. */
export const poolsSection: SectionHelp['pools'] = {
  about: prose`Unidades intercambiáveis que fazem cada uma um trabalho limitado por dia e podem falhar: números de telefone, trabalhadores, licenças. Dá ${code('pools.ID.active')}, ${code('pools.ID.spares')}, ${code('pools.ID.units')}, ${code('pools.ID.capacity')} e ${code('pools.ID.utilisation')}; com ${code('active')}, também o que falta agora.`,
  example: `pools:
  senders:
    name: Números de envio
    unit: numbers
    demand: mau * 20%
    unit_capacity: 600
    active: 3
    failure: 10%
    replacement: 3d
    interval: 45s to 60s
    degraded: {volume: 50%, hours: 24}
    classes:
      - {id: paid, name: Pagos, share: 60%}
      - {id: free, name: Gratuitos, share: 40%}`,
  keys: {
    name: prose`O nome do pool`,
    unit: prose`O que são as unidades, no plural; ${code('units')} quando omitido`,
    demand: prose`O que tem de fazer por dia`,
    unit_capacity: prose`O que uma unidade faz por dia`,
    headroom: prose`O que deve fazer além da demanda; 20 % quando omitida`,
    active: prose`Unidades que trabalham agora`,
    backup: prose`Unidades em reserva agora; nenhuma quando omitido`,
    warming: prose`Unidades sendo preparadas agora; nenhuma quando omitido`,
    failure: prose`A chance de uma unidade falhar; nenhuma quando omitida`,
    replacement: prose`Quanto tempo até uma que falhou ser substituída; na hora quando omitido`,
    confidence: prose`Com que certeza devem funcionar unidades suficientes; 99 % quando omitida`,
    alert: prose`A utilização acima da qual o plano avisa; 80 % quando omitida`,
    warm: prose`Unidades sempre em preparação; nenhuma quando omitido`,
    interval: prose`O tempo entre duas tarefas de uma unidade`,
    hours: prose`Horas por dia em que uma unidade trabalha; 24 quando omitido`,
    degraded: prose`O que uma falha faz ao pool`,
    'degraded.volume': prose`A parte da capacidade que resta`,
    'degraded.hours': prose`Quanto isso dura`,
    classes: prose`Tipos de trabalho; os listados primeiro são feitos primeiro`,
    'classes.id': prose`Um nome curto`,
    'classes.name': prose`O nome da classe`,
    'classes.share': prose`A parte dela na demanda; todas somam 100 %`,
    ...RULE_WORDS,
  },
};
