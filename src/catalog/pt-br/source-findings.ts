import { code, joinProse, plain, plural, prose } from '../../lib/inline.ts';
import type { NoData } from '../../model/measurements.ts';
import type { Catalogue } from '../catalogue.ts';
import { duration } from '../phrases/duration.ts';
import { IN_SOURCE } from './source-names.ts';

const REASONS: Readonly<Record<NoData, string>> = {
  absent: 'não existe ali nada do que se pede',
  zero_traffic: 'é uma parte de nada, então nada aconteceu',
  not_finite: 'o que vem de lá não é um número finito',
  stale: 'o valor é antigo demais',
};

/** What the sources of metrics said besides values. */
export const sourceFindings = {
  metric_no_data: ({ id, source, reason }) =>
    prose`${code(id)} não tem dados ${IN_SOURCE[source]}: ${REASONS[reason]}. O valor padrão não o substitui`,
  metric_stale: ({ id, age, limit, unknown }) => {
    const then = unknown ? 'e por isso é desconhecido' : 'e mesmo assim conta';
    const old =
      age === null ? prose`tem uma idade que não se conhece` : prose`tem ${duration(age)}`;
    return prose`O valor de ${code(id)} ${old}, quando se permitem no máximo ${duration(limit)}, ${then}`;
  },
  csv_rows_later: ({ count, first, at }) =>
    prose`${plural(count, { one: 'linha', other: 'linhas' })} a partir de ${code(first)} ${count === 1 ? 'ficou' : 'ficaram'} de fora, pois o dia em questão é ${code(at)}`,
  share_assumed: ({ source, ids }) =>
    prose`${joinProse(
      ids.map((id) => [code(id)]),
      ', ',
    )} ${ids.length === 1 ? 'foi lida' : 'foram lidas'} ${IN_SOURCE[source]} como parte de ${plain(1)}, e não em por cento`,
  clock_skew: ({ url, seconds }) =>
    prose`O relógio de ${code(url)} está ${duration(Math.abs(seconds))} ${seconds > 0 ? 'adiantado' : 'atrasado'} em relação ao desta máquina: valores podem faltar ou ser mais antigos do que parecem`,
} satisfies Partial<Catalogue['findings']>;
