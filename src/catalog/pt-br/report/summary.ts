import { joinProse, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { Span } from '../../words/report/summary.ts';
import type { ReportWords } from '../../words/report.ts';

export const frame: ReportWords['frame'] = {
  contents: 'Sumário',
  skip: 'Ir para o conteúdo',
  figure: (number) => `Figura ${number}`,
  table: (number) => `Tabela ${number}`,
  cited: (names) => listed(names),
  figureLink: 'Cada número sublinhado leva à sua origem: a fórmula, os dados e a fonte.',
  unknown: 'não se sabe',
  notMeasured: 'sem medição',
  moreThan: (value) => prose`mais de ${value}`,
  lessThan: (value) => prose`menos de ${value}`,
  // A line ends before the word, not behind it.
  range: (low, high) => prose`${low} a\u00a0${high}`,
  named: (name) => `“${name}”`,
  quoted: (content) => prose`“${content}”`,
  colophon: ({ hash, seed, version }) =>
    prose`Perfil ${hash} · semente ${String(seed)} · scale ${version}`,
};

export const cover: ReportWords['cover'] = {
  kicker: 'Plano de capacidade e crescimento',
  subtitle: (months) =>
    prose`Onde o produto está, do que ele precisa a seguir e o que os próximos ${plain(months)} meses vão exigir`,
  facts: {
    client: 'Preparado para',
    consultant: 'Preparado por',
    date: 'Data de referência',
    metrics: 'Medições',
    contact: 'Contato',
  },
};

/** `entre março e agosto de 2027 (80%); em metade dos cenários, até maio de 2027` */
const spanWords = ({ from, middle, to, certain }: Span): Prose => {
  if (certain && middle !== undefined) return prose`em ${middle}`;
  const most = middle === undefined ? [] : prose`; em metade dos cenários, até ${middle}`;
  if (from === undefined) return middle === undefined ? [] : prose`em ${middle}`;
  if (to === undefined) return prose`a partir de ${from} (80%)${most}`;
  return prose`entre ${from} e ${to} (80%)${most}`;
};

export const summary: ReportWords['summary'] = {
  stay: ({ product, current, next, met, unknown, all }) => {
    const count: Prose =
      all === 1
        ? ['sua condição ainda não foi atendida']
        : met === 0
          ? prose`nenhuma das suas ${plain(all)} condições foi atendida até agora`
          : prose`${plain(met)} das suas ${plain(all)} condições ${met > 1 ? 'foram atendidas' : 'foi atendida'} até agora`;
    const open: Prose =
      unknown === 0 || all === 1
        ? []
        : prose`, e ${plain(unknown)} ainda não ${unknown === 1 ? 'é medida' : 'são medidas'}`;
    return prose`${product} está na fase “${current}” e pode permanecer nela por enquanto. A fase seguinte, “${next}”, ainda não é necessária: ${count}${open}.`;
  },
  advance: ({ product, current, next, all }) =>
    prose`${product} já não cabe na fase “${current}”. ${all === 1 ? 'A condição' : 'As condições'} de “${next}” ${all === 1 ? 'está atendida' : 'estão atendidas'}: é hora de avançar.`,
  final: (product, current) =>
    prose`${product} chegou a “${current}”, a última fase do plano. Resta cumprir os limites enquanto o produto cresce.`,
  when: ({ number, phase, chance, months, ...span }) => {
    const how =
      chance === undefined
        ? []
        : prose` A probabilidade de isso ocorrer nos próximos ${plain(months)} meses é de ${chance}.`;
    return prose`O gatilho da fase ${plain(number)} (“${phase}”) dispara ${spanWords(span)}.${how}`;
  },
  never: ({ phase, months, chance, trials }) =>
    chance === undefined
      ? prose`“${phase}” não começa nos próximos ${plain(months)} meses em nenhum dos ${plain(trials)} cenários simulados.`
      : prose`É improvável que “${phase}” comece nos próximos ${plain(months)} meses: a probabilidade é de ${chance}.`,
  whenUnknown: (phase) =>
    prose`Ainda não é possível dizer quando “${phase}” começa, pois uma das suas condições não é medida.`,
  actBy: (phase, month, due) =>
    due
      ? prose`Para que a fase “${phase}” fique pronta a tempo, a preparação precisa começar agora.`
      : prose`Para que a fase “${phase}” fique pronta a tempo, a preparação deve começar até ${month}.`,
  money: ({ cost, costRange, revenue, profit, margin, earns, loss }) => {
    const range =
      costRange === undefined ? [] : prose` (em nove de cada dez cenários, ${costRange})`;
    if (revenue === undefined || profit === undefined) {
      return cost === undefined ? [] : prose`Manter o produto custa hoje ${cost}${range}.`;
    }
    if (!earns && cost !== undefined) {
      return prose`O produto custa hoje ${cost}${range} e ainda não gera receita.`;
    }
    const outlay =
      cost === undefined
        ? []
        : prose`O produto custa hoje ${cost}${range} e gera ${revenue} de receita, o que `;
    if (loss) return prose`${outlay}resulta em um prejuízo de ${profit}.`;
    const gross = margin === undefined ? [] : prose` A margem bruta é de ${margin}.`;
    return prose`${outlay}deixa ${profit}.${gross}`;
  },
  leftOut: (taxes) =>
    taxes
      ? ['Gastos com pessoal e com impostos não entram nessa conta, porque o plano não os traz.']
      : ['Gastos com pessoal não entram nessa conta, porque o plano não os traz.'],
  later: ({ what, month, middle, low, high }) => {
    const range =
      low === undefined || high === undefined
        ? []
        : prose` (em nove de cada dez cenários, entre ${low} e ${high})`;
    return what === 'cost'
      ? prose`Em ${month}, a expectativa é de um custo de ${middle}${range}.`
      : prose`Em ${month}, a expectativa é de um resultado de ${middle}${range}.`;
  },
  slos: (kept, missed, unknown) => {
    const all = kept + missed + unknown;
    if (unknown === all) {
      return all === 1
        ? ['O nível de serviço prometido não pode ser avaliado, porque ainda não é medido.']
        : prose`Nenhum dos ${plain(all)} níveis de serviço prometidos pode ser avaliado, porque ainda não são medidos.`;
    }
    if (all === 1) {
      return [
        kept === 1
          ? 'O único nível de serviço prometido é cumprido.'
          : 'O único nível de serviço prometido foi descumprido.',
      ];
    }
    const those: Prose =
      missed === 0
        ? ['nenhum foi descumprido']
        : prose`${plain(missed)} ${missed === 1 ? 'foi descumprido' : 'foram descumpridos'}`;
    const head = prose`Dos ${plain(all)} níveis de serviço prometidos, ${kept === 0 ? 'nenhum' : plain(kept)} ${kept <= 1 ? 'é cumprido' : 'são cumpridos'} e ${those}`;
    return unknown === 0
      ? prose`${head}.`
      : prose`${head}; ${plain(unknown)} não ${unknown === 1 ? 'pode ser avaliado, porque ainda não é medido' : 'podem ser avaliados, porque ainda não são medidos'}.`;
  },
  team: ({ have, need, by }) => {
    const when = by === undefined ? [] : prose` até ${by}`;
    return have >= need
      ? prose`A equipe de ${plural(have, { one: 'pessoa', other: 'pessoas' })} basta para a escala de hoje.`
      : prose`A equipe tem ${plural(have, { one: 'pessoa', other: 'pessoas' })}; o próximo degrau do crescimento pede ${plain(need)}${when}.`;
  },
  risk: (level, names) =>
    prose`O risco mais grave na escala de hoje tem impacto ${level}: ${listed(names.map(quoted))}.`,
  riskAhead: (level, names, above) =>
    prose`Acima de ${above}, ${names.length === 1 ? 'o risco' : 'os riscos'} ${listed(names.map(quoted))} ${names.length === 1 ? 'passa' : 'passam'} a ter impacto ${level}.`,
  audit: (all, failing) => {
    if (all === 1) {
      return [
        failing === 0
          ? 'Recalculamos o único número que o seu próprio plano afirma, e ele confere.'
          : 'Recalculamos o único número que o seu próprio plano afirma. Ele não confere e deve ser esclarecido antes que alguém conte com ele.',
      ];
    }
    return failing === 0
      ? prose`Recalculamos ${plain(all)} números do seu próprio plano, e todos conferem.`
      : prose`Recalculamos ${plain(all)} números do seu próprio plano. ${all === failing ? 'Nenhum' : plain(all - failing)} ${all - failing <= 1 ? 'confere' : 'conferem'}; ${plain(failing)} ${failing === 1 ? 'não confere e deve ser esclarecido' : 'não conferem e devem ser esclarecidos'} antes que alguém ${failing === 1 ? 'conte com ele' : 'conte com eles'}.`;
  },
  pool: (name, { used, missing, unit }) =>
    missing > 0
      ? prose`${name}: a demanda chega a ${used} da capacidade, e faltam ${plain(missing, unit)} em serviço.`
      : prose`${name}: ${used} da capacidade em uso.`,
  recommend: 'O que recomendamos',
  actions: {
    advance: (phase) => prose`Avançar para “${phase}”, que já pode começar.`,
    fund: (month) =>
      prose`Garantir recursos, ou fechar a diferença mensal, bem antes de o caixa se esgotar, por volta de ${month}.`,
    prepare: (phase, month) =>
      month === undefined
        ? prose`Começar já a preparar “${phase}”.`
        : prose`Começar a preparar “${phase}” até ${month}.`,
    hire: (who, month) =>
      month === undefined
        ? prose`Decidir ainda neste mês sobre a contratação de: ${who}.`
        : prose`Decidir até ${month} sobre a contratação de: ${who}.`,
    slo: (name, observed, limit) =>
      prose`Levar “${name}” ao nível prometido: hoje ${observed}, prometido ${limit}.`,
    budget: (name, observed, limit) =>
      prose`Trazer “${name}” de volta ao limite: hoje ${observed}, limite planejado ${limit}.`,
    pool: (name, missing, unit) =>
      prose`Pôr em serviço mais ${plain(missing, unit)} em “${name}”: o que existe não dá conta da demanda.`,
    measure: (names, more) =>
      prose`Passar a medir aquilo de que as decisões dependem: ${more === 0 ? listed(names.map(quoted)) : prose`${joinProse(names.map(quoted), ', ')} e mais ${plain(more)}`}.`,
    revise: (count) =>
      prose`Rever ${plural(count, { one: 'número', other: 'números' })} do plano que as contas não sustentam.`,
    ready: (category, score, needed) =>
      prose`Elevar “${category}” de ${score} para pelo menos ${needed} antes de avançar.`,
  },
  keys: {
    users: 'Escala atual',
    next: 'Próxima fase',
    cost: 'Custo mensal',
    revenue: 'Receita mensal',
    profit: 'Resultado mensal',
    slos: 'Níveis de serviço cumpridos',
    team: 'Equipe',
    capacity: 'Capacidade em uso',
  },
  notes: {
    between: (from, to) => prose`${from} a ${to} (80%)`,
    from: (from, chance) => prose`não antes de ${from} · probabilidade de ${chance}`,
    chance: (months) => prose`probabilidade nos próximos ${plain(months)} meses`,
    unmeasured: 'depende de uma medição',
    at: (value, scale) => prose`${value} com ${scale}`,
    atPhase: (value, phase, scale) => prose`${value} no início de “${phase}”, com ${scale}`,
    inMonths: (value, month) => prose`${value} em ${month}`,
    ofSlos: (kept, all) => prose`${plain(kept)} de ${plain(all)}`,
    unknownSlos: (count) => prose`${plain(count)} sem medição`,
    missingPeople: (need, by) =>
      by === undefined
        ? prose`${plain(need)} necessárias`
        : prose`${plain(need)} necessárias até ${by}`,
    phase: (number, all) => prose`fase ${plain(number)} de ${plain(all)}`,
    now: 'agora',
  },
};

const quoted = (name: string): Prose => [`“${name}”`];

/** `a`, `a e b`, `a, b e c` */
export const listed = (parts: readonly Prose[]): Prose => {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? [];
  return prose`${joinProse(parts.slice(0, -1), ', ')} e ${last}`;
};
