import { prose } from '../../lib/inline.ts';
import type { PoolWords } from '../words/pools.ts';

const FITS = {
  true: 'cabe no dia dela',
  false: 'não cabe no dia dela',
  null: 'talvez caiba no dia dela',
} as const;

/** The pools of a plan. */
export const pools: PoolWords = {
  heading: 'Pools',
  columns: {
    what: 'O quê',
    now: 'Hoje',
    needed: 'Necessário',
    missing: 'Falta',
    class: 'Feito nesta ordem',
    share: 'Parte',
    demand: 'Demanda',
    served: 'Feito',
    shed: 'Não feito',
  },
  rows: {
    active: 'Ativas',
    spares: 'Reserva',
    warming: 'Aquecimento',
    units: 'Ao todo',
    capacity: 'Capacidade',
    utilisation: 'Utilização',
    chance: 'Chance de haver o bastante',
  },
  demand: (demand, alert) => prose`demanda ${demand}, alerta acima de ${alert} da capacidade`,
  interval: (fits, seconds, longest) =>
    prose`Com ${seconds} entre duas tarefas, o que uma unidade deve fazer ${FITS[`${fits}`]}: o maior intervalo que cabe é ${longest}`,
  degraded: ({ capacity, now, hours, backlog }) =>
    now === undefined
      ? prose`Depois de uma falha, por ${hours}: ${capacity}, e ${backlog} ficam à espera`
      : prose`Depois de uma falha, por ${hours}: ${now} hoje; com as unidades necessárias, ${capacity}, e ${backlog} ficam à espera`,
};
