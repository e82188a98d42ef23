import { code, plain, plural, prose } from '../../lib/inline.ts';
import type { ExplainWords, ValidateWords } from '../catalogue.ts';

/** Words of `scale explain`. */
export const explain: ExplainWords = {
  formula: 'fórmula',
  where: 'em',
  columns: { id: 'ID', label: 'Nome', value: 'Valor', unit: 'Unidade' },
  range: (low, high, kind) => {
    switch (kind) {
      case 'interval':
        return prose`90% entre ${low} e ${high}`;
      case 'uniform':
        return prose`uniforme entre ${low} e ${high}`;
      case 'normal':
        return prose`normal, média ${low}, desvio padrão ${high}`;
    }
  },
  eachMonth: (formula) => prose`a cada mês: ${formula}`,
  above: 'mostrado acima',
  outside: { below: 'abaixo do primeiro ponto', above: 'acima do último ponto' },
  hint: (example) => prose`${code(example)} mostra de onde vem um número`,
  deeper: (count) =>
    prose`Mais ${plain(count)} abaixo da profundidade mostrada: ${code('--depth N')} mostra outros níveis; ${code('--format json')}, todos`,
  uncertain: ({ p5, p50, p95, trials }) =>
    prose`Incerto: P5 ${p5} · P50 ${p50} · P95 ${p95}, em ${plural(trials, { one: 'simulação', other: 'simulações' })}`,
  movedBy: (input, from, to) => prose`${input} o leva de ${from} a ${to}, com o próprio P10 e P90`,
};

/** Words of `scale validate`. */
export const validate: ValidateWords = {
  valid: (file, quantities) =>
    prose`${code(file)} é válido: ${plural(quantities, { one: 'grandeza', other: 'grandezas' })}`,
};
