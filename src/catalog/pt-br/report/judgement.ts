import { type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';
import { listed } from './summary.ts';

export const readiness: ReportWords['readiness'] = {
  decision: {
    go: ['O produto está pronto para avançar.'],
    optimise: ['Recomendamos primeiro otimizar, e depois avançar.'],
    pause: ['Recomendamos fazer uma pausa e corrigir os pontos fracos antes de avançar.'],
  },
  open: ['Ainda não é possível dizer se o produto está pronto: isso depende do que não é medido.'],
  scores: ({ mean, needed, lowest, score, least }) =>
    lowest === undefined
      ? prose`A nota é ${mean}, e são exigidos ${needed}.`
      : prose`A nota média é ${mean}, e são exigidos ${needed}; o campo mais fraco é “${lowest}”, com ${score}, quando o mínimo é ${least}.`,
  atBest: (decision) =>
    decision === 'go'
      ? prose`Se tudo o que ainda não é medido se mostrasse bom, o produto estaria pronto.`
      : prose`Mesmo que tudo o que ainda não é medido se mostrasse bom, seria preciso fazer mais.`,
  caption: ['Preparo por campo'],
  columns: { category: 'Campo', score: 'Nota', target: 'Meta', status: 'Situação' },
  status: { reached: 'alcançada', below: 'abaixo', unknown: 'medida em parte' },
  between: (low, high) => prose`${low} a ${high}`,
  reasons: 'Razões para uma pausa',
  maybe: (reason) => prose`${reason} (sem medição)`,
  priorities: 'O que mais elevaria a nota',
  gain: (check, category, gain) => prose`${check}: mais ${gain} em “${category}”`,
  unmeasured: (check, category) => prose`${check} (a medir, “${category}”)`,
};

export const risks: ReportWords['risks'] = {
  intro: ({ count, rated, level, next, phase }) => {
    const all = prose`O plano lista ${plural(count, { one: 'risco', other: 'riscos' })}`;
    const head: Prose =
      rated === 0
        ? prose`${all}, sem avaliar o impacto nem a probabilidade ${count === 1 ? 'dele' : 'deles'}.`
        : rated === count
          ? prose`${all}.`
          : prose`${all} e avalia ${plain(rated)} deles.`;
    if (level === undefined) return head;
    const now = prose`${head} Na escala de hoje, o impacto mais grave é ${level}`;
    if (next === undefined || phase === undefined) return prose`${now}.`;
    return next === level
      ? prose`${now} e assim permanece quando “${phase}” começa.`
      : prose`${now}; quando “${phase}” começa, passa a ser ${next}.`;
  },
  chart: {
    caption: ['Riscos por probabilidade e impacto'],
    description: ['Uma grade de probabilidade e impacto com o número de cada risco.'],
  },
  axes: { impact: 'Impacto', probability: 'Probabilidade' },
  caption: (graded) => (graded ? ['Riscos, do mais grave ao menos grave'] : ['Riscos do plano']),
  unrated: (names) =>
    prose`O plano não avalia o impacto nem a probabilidade de: ${listed(names.map((name) => [`“${name}”`]))}.`,
  columns: {
    risk: 'Risco',
    impact: 'Impacto',
    probability: 'Probabilidade',
    later: 'Mais adiante',
    detection: 'Percebido em',
    recovery: 'Resolvido em',
  },
  levels: { low: 'baixo', medium: 'médio', high: 'alto', critical: 'crítico' },
  rises: (level, above) => prose`${level} acima de ${above}`,
  mitigations: 'O que se faz a respeito',
  mitigationsIntro: ['Medidas que limitam o dano ou evitam que ele aconteça.'],
};

export const roadmap: ReportWords['roadmap'] = {
  intro: (due, overdue) => {
    if (due === 0) return ['Nenhum item está previsto para agora.'];
    if (overdue === due) {
      return prose`${plural(due, { one: 'item já deveria estar concluído', other: 'itens já deveriam estar concluídos' })}.`;
    }
    const late =
      overdue === 0
        ? []
        : prose`; ${plain(overdue)} ${overdue === 1 ? 'deles já deveria estar concluído' : 'deles já deveriam estar concluídos'}`;
    return prose`${plural(due, { one: 'item está previsto', other: 'itens estão previstos' })} para agora${late}.`;
  },
  caption: ['O que fazer, e quando'],
  columns: { category: 'Área', what: 'O quê', when: 'Quando', cost: 'Custo por mês' },
  due: 'agora',
  done: 'concluído',
  later: 'mais adiante',
  between: (from, to) => prose`${from} a ${to}`,
  overdue: (since) => prose`em atraso desde ${since}`,
  with: (phase) => prose`com “${phase}”`,
  unknown: 'depende de uma medição',
  cost: (cost, apart) =>
    prose`O que está previsto para agora custa ${cost}${apart ? ', que os custos mostrados neste relatório não incluem' : ''}.`,
};
