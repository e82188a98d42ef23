import { code, plain, plural, prose } from '../../lib/inline.ts';
import { duration } from '../phrases/duration.ts';
import type { MetricsWords } from '../words/metrics.ts';

/** Words of `scale metrics`. */
export const metrics: MetricsWords = {
  columns: {
    metric: 'Métrica',
    name: 'Nome',
    value: 'Valor',
    unit: 'Unidade',
    source: 'Fonte',
    age: 'Idade',
    where: 'Onde',
  },
  headings: { missing: 'O que nada mediu', notes: 'O que as fontes disseram' },
  summary: ({ all, measured, modelled }) => {
    const rest =
      modelled === 0
        ? []
        : prose`; ${plural(modelled, { one: 'outra vem', other: 'outras vêm' })} de um modelo`;
    const verb = measured === 1 ? 'medida' : 'medidas';
    return prose`De ${plural(all, { one: 'métrica', other: 'métricas' })}, ${plain(measured)} ${verb}${rest}`;
  },
  age: (seconds) => [duration(seconds)],
  stale: 'antigo demais',
  add: prose`Com estas linhas em um arquivo, e os seus valores nelas, ${code('--metrics FILE')} mede o resto:`,
};
