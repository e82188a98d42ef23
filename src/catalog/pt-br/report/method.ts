import { code, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';

export const sensitivity: ReportWords['sensitivity'] = {
  intro: [
    'Nem todo número incerto tem o mesmo peso. A seguir, mostramos os que mais movem o resultado: cada um vai de um valor baixo (só um em cada dez cenários fica abaixo dele) a um alto (só um em cada dez fica acima), enquanto os demais ficam no valor central. Quem quiser planejar com mais certeza deve começar por conhecer melhor os primeiros.',
  ],
  about: ({ what, month, low, high, first }) =>
    prose`${what} em ${month}: em nove de cada dez cenários, fica entre ${low} e ${high}. O que mais pesa é “${first}”.`,
  chart: (what, month) => ({
    caption: prose`${what} em ${month}: o que mais pesa`,
    description: prose`Para cada número incerto, “${what}” com o valor baixo e com o valor alto dele.`,
  }),
  base: (value) => prose`todos no valor central: ${value}`,
  noise: 'Variação de um mês para outro',
  growth: (metric) => `Crescimento mensal: ${metric}`,
};

export const assumptions: ReportWords['assumptions'] = {
  intro: [
    'O plano vale tanto quanto os números em que se apoia. Os que seguem não foram medidos nem constam dos seus documentos: nós os supusemos, e dizemos por quê.',
  ],
  none: ['Todos os números do plano foram medidos ou constam dos seus documentos.'],
  list: 'Premissas',
  metrics: 'Indicadores',
  metricsIntro: (count) =>
    prose`O modelo usa ${plural(count, { one: 'indicador', other: 'indicadores' })}.`,
  metricsCaption: ['Os indicadores, o seu valor hoje e de onde ele vem'],
  range: (low, high) => prose`em nove de cada dez cenários, ${low} a ${high}`,
  columns: { metric: 'Indicador', value: 'Valor', source: 'Fonte' },
  sources: {
    default: 'informado no plano',
    model: 'calculado a partir do plano',
    missing: 'sem medição',
    file: 'arquivo de medições',
    set: 'informado para este relatório',
    prometheus: 'monitoramento (Prometheus)',
    k6: 'teste de carga (k6)',
    openmetrics: 'monitoramento (OpenMetrics)',
    csv: 'planilha de medições',
  },
  missing: (count) =>
    prose`${plural(count, { one: 'indicador ainda não é medido', other: 'indicadores ainda não são medidos' })}. O que depende ${count === 1 ? 'dele' : 'deles'} aparece como desconhecido, nunca como zero.`,
  notes: 'A ter em mente',
};

export const method: ReportWords['method'] = {
  graph: [
    'Todos os números deste relatório vêm de um único modelo do produto: valores medidos, valores informados e fórmulas que os ligam. Nada foi calculado fora dele, e nenhum número foi digitado duas vezes.',
  ],
  simulation: ({ trials, months, seed }) =>
    prose`O que é incerto foi sorteado ${plain(trials)} vezes e acompanhado por ${plain(months)} meses (semente ${String(seed)}). “Esperado” é a mediana desses cenários. Uma faixa contém nove de cada dez; um intervalo de meses contém oito de cada dez.`,
  ranges: [
    'Onde não aparece uma faixa, o número decorre de valores que o plano informa como certos. Um mês tem 30 dias.',
  ],
  audit: [
    'Os números afirmados foram comparados com o resultado do modelo na escala a que se referem, com o arredondamento que os documentos usam.',
  ],
  currency: ({ rate, one, source }) =>
    source === 'given'
      ? prose`Os valores foram convertidos a ${one} = ${rate}, cotação informada para este relatório. A mesma cotação vale para todos os meses; não se previu nenhuma variação.`
      : prose`Os valores foram convertidos a ${one} = ${rate}, a cotação do plano. A mesma cotação vale para todos os meses; não se previu nenhuma variação.`,
  reproduce: ({ hash, version, metrics }) =>
    metrics === undefined
      ? prose`O mesmo relatório resulta do mesmo perfil (SHA-256 ${code(hash)}) e do mesmo programa (scale ${version}); nenhuma medição foi lida além dele.`
      : prose`O mesmo relatório resulta do mesmo perfil (SHA-256 ${code(hash)}), das mesmas medições (${metrics}) e do mesmo programa (scale ${version}).`,
};

export const figures: ReportWords['figures'] = {
  intro: (currency) =>
    currency === undefined
      ? prose`Cada número para o qual o relatório remete, com a fórmula, o que entrou nela e onde está escrito.`
      : prose`Cada número para o qual o relatório remete, com a fórmula, o que entrou nela e onde está escrito. Os valores estão na moeda do plano, ${currency}.`,
  formula: 'Fórmula',
  inputs: 'Entradas',
  moreInputs: (count) => prose`mais ${plain(count)}`,
  source: 'Fonte',
  range: (low, high) => prose`nove de cada dez cenários: ${low} a ${high}`,
  months: (early, late) => prose`oito de cada dez cenários: ${early} a ${late}`,
  eachMonth: (formula) => prose`nos meses seguintes: ${formula}`,
  stated: 'valor informado',
  sources: {
    formula: 'calculado',
    constant: 'informado no plano',
    before: 'do mês anterior',
    history: 'estimado a partir do histórico',
  },
};
