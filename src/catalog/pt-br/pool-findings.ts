import { code, type Inline, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { textIn } from '../../model/text.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

const INFEASIBLE: Readonly<Record<FindingFacts['pool_infeasible']['binding'], Prose>> = {
  unit_capacity: prose`uma unidade não faz nada`,
  failure: prose`as unidades ficam fora vezes demais`,
  confidence: prose`de unidades que falham, nunca há o bastante funcionando o tempo todo`,
};

/** Where it stands in the profile. */
const path = (pool: string): Inline => code(`pools.${pool}`);

/** What a plan says about pools. */
export const poolFindings = {
  pool_infeasible: ({ pool, binding, id }) =>
    prose`Nenhum número de unidades basta para ${path(pool)}: ${INFEASIBLE[binding]} (${code(id)})`,
  pool_overloaded: ({ pool, demand, capacity, gap, demandUnit, shed, ...units }) => {
    const left = joinProse(
      shed.map(({ name, amount: undone }) => prose`${textIn(name, 'pt-BR')} ${plain(undone)}`),
      ', ',
    );
    const head = prose`${path(pool)} suporta ${plain(capacity)} de ${amount(demand, demandUnit)}, e ${plain(gap)} ficam por fazer`;
    return prose`${head}${shed.length === 0 ? [] : prose` (${left})`}: ${bindingWords(units)}`;
  },
  pool_interval: ({ pool, demandUnit, seconds, longest, capacity, possible }) =>
    prose`Com ${amount(seconds, 's')} entre duas tarefas, uma unidade de ${path(pool)} faz ${amount(possible, demandUnit)}, e não ${plain(capacity)}: no dia dela cabem no máximo ${amount(longest, 's')}`,
  pool_alert: ({ pool, unit, at, active, utilisation, alert, enough }) => {
    const units = amount(active, unit);
    const whose =
      at === 'now'
        ? prose`${path(pool)} tem ${units}, com`
        : prose`${path(pool)} precisa de ${units}, que ficarão com`;
    const more =
      enough === null ? [] : prose`; com ${plain(enough)}, a utilização fica abaixo dele`;
    return prose`${whose} ${amount(utilisation, 'share')} de utilização, acima do alerta de ${amount(alert, 'share')}${more}`;
  },
  pool_spares: ({ pool, unit, have, need, confidence }) =>
    prose`Reserva de ${path(pool)}: ${plain(have)} de ${amount(need, unit)} com que funcionam unidades suficientes ${amount(confidence, 'share')} do tempo`,
  pool_classes: ({ pool, total }) =>
    prose`As classes de ${path(pool)} são ${amount(total, 'share')} da demanda, e não toda ela`,
} satisfies Partial<FindingWords>;

const bindingWords = ({
  binding,
  have,
  need,
  unit,
}: Pick<FindingFacts['pool_overloaded'], 'binding' | 'have' | 'need' | 'unit'>): Prose => {
  if (binding === 'interval') return prose`o limite é o tempo entre duas tarefas`;
  return need === null
    ? prose`o limite é o que está ativo, ${amount(have, unit)}`
    : prose`o limite é o que está ativo, ${plain(have)} de ${amount(need, unit)} necessários`;
};
