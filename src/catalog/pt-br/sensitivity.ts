import { code, plain, plural, prose } from '../../lib/inline.ts';
import type { SensitivityWords } from '../words/sensitivity.ts';

/** Words of `scale sensitivity`. */
export const sensitivity: SensitivityWords = {
  headings: { inputs: 'O que mais pesa' },
  columns: {
    input: 'Entrada',
    range: 'P10 a P90',
    output: 'Resulta em',
    bar: 'Variação',
    first: 'Sozinha',
    total: 'Ao todo',
    label: 'Nome',
  },
  noise: 'Ruído mensal',
  context: ({ id, month, path, trials, runs }) => {
    const when = path ? prose`ao longo dos meses até ${month}` : prose`em ${month}`;
    const sampled =
      trials === 0
        ? []
        : prose` · ${plural(trials, { one: 'simulação', other: 'simulações' })}; o modelo rodou ${plural(runs, { one: 'vez', other: 'vezes' })}`;
    return prose`${id} ${when}${sampled}`;
  },
  spread: ({ p5, p50, p95, base }) => {
    const middle = base === undefined ? [] : prose`; com cada entrada na mediana: ${base}`;
    return prose`P5 ${p5} · P50 ${p50} · P95 ${p95}${middle}`;
  },
  verdict: ({ input, share, output, month, path }) =>
    prose`${input} explica ${share} da incerteza de ${output} ${path ? 'ao longo dos meses até' : 'em'} ${month}`,
  together: ({ output, month, share, input, total }) =>
    prose`${share} da incerteza de ${output} em ${month} só se explicam por entradas em conjunto; ${input} participa de ${total}`,
  same: ({ output, value, month, path, trials, ranges }) =>
    prose`${output}: ${value}${path ? [] : prose` em ${month}`} em cada uma de ${plural(trials, { one: 'simulação', other: 'simulações' })}: ${ranges === 1 ? 'a única entrada incerta em que se apoia não muda esse valor' : prose`as ${plain(ranges)} entradas incertas em que se apoia não mudam esse valor`}`,
  certain: (output, value) =>
    prose`${output} é certo, ${value}: nada em que se apoia tem uma faixa`,
  overall: (output) =>
    prose`${output} é um só número de todas as simulações, e por isso nenhuma delas o muda. Peça a grandeza que ele observa`,
  unknown: (output, metrics) =>
    metrics === undefined
      ? prose`${output} é desconhecido em todas as simulações`
      : prose`${output} é desconhecido: ${metrics} não tem valor. Informe-o com ${code('--metrics')} ou ${code('--set')}`,
  candidates: (ids, more) =>
    prose`Poderiam receber uma faixa, como ${code('2% to 3%')}: ${ids}${more === 0 ? [] : prose` e mais ${plain(more)}`}`,
  others: (count) => (count === 1 ? '1 outra' : `${count} outras`),
  remainder: 'só em conjunto',
  bar: prose`${code('|')} é a mediana de todas as entradas; ${code('-')} vai até onde o P10 da própria entrada leva o resultado, e ${code('#')}, até onde leva o P90.`,
  shares: (error) =>
    prose`Sozinha: a parte da variância que a entrada explica por si (índice de Sobol de primeira ordem). Ao todo: com o que ela explica junto com outras (ordem total). Estimado com erro de ±${error} (95%), e mostrado dentro do que uma parte pode ser.`,
  left: (share) =>
    prose`Em ${share} das simulações o valor é desconhecido; elas não contam em nenhuma parte.`,
  tryExplain: (command) => prose`${code(command)}  mostra como é calculado`,
  tryLater: (command) => prose`${code(command)}  olha para um mês mais distante`,
};
