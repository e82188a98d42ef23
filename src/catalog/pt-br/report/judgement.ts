import { type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../report-words.ts';
import { listed } from './summary.ts';

export const customers: ReportWords['customers'] = {
  plans: ['Planos e preços'],
  columns: {
    plan: 'Plano',
    price: 'Preço por mês',
    margin: 'Margem',
    customers: 'Clientes',
    revenue: 'Receita por mês',
    cost: 'Custo por mês',
    profit: 'Resultado por mês',
    tenant: 'Cliente',
    use: 'Limite mais próximo',
  },
  onRequest: 'sob consulta',
  unlimited: 'sem limite',
  unit: (cost, price, margin) =>
    price === undefined || margin === undefined
      ? prose`Um cliente típico custa ${cost}.`
      : prose`Um cliente típico custa ${cost}: nenhum preço abaixo disso o paga, e uma margem de ${margin} pede ${price}.`,
  below: (plan, price, cost) =>
    prose`“${plan}” é vendido por ${price} e custa ${cost}: cada venda dá prejuízo.`,
  count: (count) => prose`${plural(count, { one: 'cliente', other: 'clientes' })} hoje.`,
  tenants: ['Clientes e seus planos'],
};

export const readiness: ReportWords['readiness'] = {
  decision: {
    go: ['O produto está pronto para avançar.'],
    optimise: ['Recomendamos primeiro otimizar, e depois avançar.'],
    pause: ['Recomendamos fazer uma pausa e corrigir os pontos fracos antes de avançar.'],
  },
  scores: (mean, needed, lowest, score, least) =>
    prose`A nota média é ${mean}, e são exigidos ${needed}; o campo mais fraco é “${lowest}”, com ${score}, quando o mínimo é ${least}.`,
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
  intro: (count, level, next, phase) => {
    const head = prose`Avaliamos ${plural(count, { one: 'risco', other: 'riscos' })}.`;
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
  caption: ['Riscos, do mais grave ao menos grave'],
  columns: {
    number: 'Nº',
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
  overdue: (since) => prose`em atraso desde ${since}`,
  with: (phase) => prose`com “${phase}”`,
  unknown: 'depende de uma medição',
  cost: (cost) => prose`O que está previsto para agora custa ${cost}.`,
};

const byWords: Readonly<Record<'more' | 'less', string>> = { more: 'a mais', less: 'a menos' };

export const audit: ReportWords['audit'] = {
  allHold: (all) =>
    prose`Recalculamos os ${plain(all)} números que os seus documentos afirmam. Todos conferem com as contas do plano.`,
  intro: (all, failing, unknown) => {
    const right = all - failing - unknown;
    return prose`Recalculamos os ${plain(all)} números que os seus documentos afirmam. ${plain(right)} ${right === 1 ? 'confere' : 'conferem'} com as contas do plano${unknown === 0 ? [] : prose`, ${plain(unknown)} não ${unknown === 1 ? 'pode ser calculado' : 'podem ser calculados'} por falta de medição`}, e ${plain(failing)} não ${failing === 1 ? 'confere' : 'conferem'}.`;
  },
  kind: [
    'Nada disso é incomum em um plano que cresceu com o tempo: os números são escritos em momentos diferentes e raramente são postos lado a lado. Para cada um, mostramos a seguir o que o documento diz, a que levam as suas próprias premissas e a menor mudança que concilia os dois.',
  ],
  claim: ({ where, says, computed, deviation, side, what }) => {
    const subject = what === undefined ? [] : prose`${what} `;
    const off = deviation === undefined ? [] : prose` (${deviation} ${byWords[side]})`;
    return prose`${subject}Em “${where}”, o documento afirma ${says}; os seus próprios números levam a ${computed}${off}.`;
  },
  arithmetic: (formula, point) =>
    point === undefined ? prose`Conta: ${formula}` : prose`Conta: ${formula}, ${point}`,
  point: (parts) => prose`com ${listed(parts)}`,
  inPhase: (phase) => prose`a fase “${phase}”`,
  reading: (text) => prose`Como lemos: ${text}`,
  says: {
    at_least: (value) => prose`pelo menos ${value}`,
    at_most: (value) => prose`no máximo ${value}`,
    above: (value) => prose`mais de ${value}`,
    below: (value) => prose`menos de ${value}`,
  },
  between: (low, high) => prose`${low} a ${high}`,
  holdsIf: (options) =>
    options.length === 1
      ? prose`Conferiria com ${options[0] ?? []}.`
      : prose`Conferiria com ${options[0] ?? []}, ou com ${options[1] ?? []}.`,
  repair: ({ name, bound, low, high, now }) => {
    const to: Prose = {
      at_least: prose`pelo menos ${low}`,
      at_most: prose`no máximo ${low}`,
      exactly: low,
      between: prose`${low} a ${high}`,
    }[bound];
    return prose`“${name}” em ${to} (hoje ${now})`;
  },
  stated: ['Os dois números estão escritos no plano: um deles precisa mudar.'],
  unreachable: [
    'Nenhum número do plano, mudado sozinho, faz a conta fechar: é preciso mudar mais de um.',
  ],
  nothingToMove: [
    'Tudo em que ele se apoia está escrito no documento: um desses números precisa mudar.',
  ],
  inPassing: [
    'Mudar um único número faria a conta fechar apenas por coincidência; não recomendamos.',
  ],
  contradictions: 'Afirmações que se excluem',
  omissions: 'O que o plano não menciona',
  omissionsIntro: [
    'Produtos deste tipo costumam ter também o que segue. O que não se aplica ao seu caso pode ser ignorado.',
  ],
  more: (count) => prose`e mais ${plain(count)}`,
};
