import { nearestNames } from '../../../lib/did-you-mean.ts';
import { code, joinProse, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { fileLine } from '../../../model/place.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticText, DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, suggest } from './phrases.ts';
import { forbidden } from './syntax.ts';

const MOST_MEMBERS = 8;
const SPLIT = prose`Dê a uma parte dela um nome próprio em ${code('quantities:')}`;

type CycleFacts = DiagnosticFacts['cycle'];
type Cycle = CycleFacts['members'];

/** `a` (file:3) needs `b` (file:4) needs `a`. */
const circle = (members: Cycle): Prose => {
  const shown = members
    .slice(0, MOST_MEMBERS)
    .map(({ id, place }) => prose`${quote(id)} (${fileLine(place)})`);
  const rest = members.length - shown.length;
  const more = rest > 0 ? [prose`mais ${plain(rest)}`] : [];
  const first = members[0] === undefined ? [] : [[quote(members[0].id)]];
  return joinProse([...shown, ...more, ...first], ' → ');
};

const cycleTitle = ([first, ...others]: Cycle): Prose => {
  if (first === undefined) return prose`Uma fórmula precisa do próprio resultado`;
  return others.length === 0
    ? prose`A fórmula de ${quote(first.id)} precisa do próprio resultado`
    : prose`${quote(first.id)} precisa do próprio resultado, por meio de outras fórmulas`;
};

/** Growth that names its own metric means the value of a month ago. */
const lastMonth = ({ metric, by, initial }: NonNullable<CycleFacts['growth']>): Prose => {
  const fix = prose`Em ${quote(by)}, escreva ${code(`prev(${metric}, ${initial})`)}, o valor de um mês atrás, em vez de ${code(metric)}`;
  return by === `growth.${metric}.add`
    ? prose`${fix}; ou informe o que sai como uma taxa: ${code("growth: {add: …, rate: {formula: '-churn'}}")}`
    : fix;
};

const wordProblem = ({ word, words }: DiagnosticFacts['word_unknown']): DiagnosticText => {
  if (words.length === 0) {
    return {
      title: prose`A palavra ${quote(word)} está onde é preciso um número`,
      fix: prose`Remova as aspas se for um nome; compare palavras como em ${code('phase == "growth"')}`,
    };
  }
  if (words.includes(word)) {
    return {
      title: prose`A palavra ${quote(word)} só pode ser igual ou diferente`,
      fix: prose`Compare-a com ${code('==')} ou ${code('!=')}`,
    };
  }
  return {
    title: prose`${quote(word)} não é um valor que isto possa ter`,
    expected: anyOf(words),
    fix: suggest(nearestNames(word, words), prose`Escreva uma destas palavras, entre aspas`),
  };
};

/** Formulas and conditions. */
export const expressionWords = {
  expression_empty: () => ({
    title: prose`A fórmula está vazia`,
    fix: prose`Escreva uma fórmula como ${code('mau * 2')}, ou remova a chave`,
  }),
  expression_syntax: ({ found }) => ({
    title:
      found === ''
        ? prose`A fórmula termina cedo demais`
        : prose`A fórmula não pode ser lida em ${quote(found)}`,
    fix: prose`Veja se falta aqui um valor, um operador ou um parêntese`,
  }),
  expression_forbidden: ({ syntax, found }) => forbidden(syntax, found),
  expression_too_long: ({ length, limit }) => ({
    title: prose`A fórmula é longa demais`,
    expected: prose`no máximo ${plain(limit, 'caracteres')}`,
    found: [plain(length, 'caracteres')],
    fix: SPLIT,
  }),
  expression_too_deep: ({ limit }) => ({
    title: prose`A fórmula tem níveis demais, um dentro do outro`,
    expected: prose`no máximo ${plural(limit, { one: 'nível', other: 'níveis' })}`,
    fix: SPLIT,
  }),
  name_unknown: ({ name, near, section }) => ({
    title:
      section === undefined
        ? prose`Nada se chama ${quote(name)}`
        : prose`Nada em ${code(section)} se chama ${quote(name)}`,
    fix: suggest(
      near,
      section === undefined
        ? prose`Declare em ${code('metrics:')} ou em ${code('quantities:')}`
        : prose`Declare em ${code(`${section}:`)}`,
    ),
  }),
  function_unknown: ({ name, near }) => ({
    title: prose`Não há nenhuma função ${quote(name)}`,
    fix: suggest(
      near,
      prose`Escreva a fórmula com ${code('+ - * / ^')} e funções como ${code('min')}, ${code('max')}, ${code('ceil')} ou ${code('if')}`,
    ),
  }),
  function_arguments: ({ name, signature, found }) => ({
    title: prose`A função ${quote(name)} não recebe o que precisa`,
    expected: [quote(signature)],
    found: [plural(found, { one: 'argumento', other: 'argumentos' })],
    fix: prose`Escreva ${quote(signature)}, com um valor para cada nome`,
  }),
  word_unknown: wordProblem,
  condition_expected: ({ found }) => ({
    title: prose`${quote(found)} é um número, mas aqui é preciso uma condição`,
    expected: prose`algo que seja verdadeiro ou falso`,
    fix: prose`Compare com um limite, como em ${code('mau >= 50k')}`,
  }),
  cycle: ({ members, growth }) => ({
    title: cycleTitle(members),
    found: circle(members),
    fix:
      growth === undefined
        ? prose`Dê a um deles um número, ou uma fórmula que não precise dos outros`
        : lastMonth(growth),
  }),
  dependency_cycle: ({ members }) => ({
    title:
      members.length === 1
        ? prose`Este serviço espera por si mesmo: não pode iniciar`
        : prose`Estes serviços esperam uns pelos outros: nenhum deles pode iniciar`,
    found: circle(members),
    fix: prose`Remova um deles de um ${code('depends_on')}`,
  }),
  looks_ahead: ({ id, of, over }) =>
    over === 'months'
      ? {
          title:
            id === of
              ? prose`${quote(id)} olha para todos os meses, e por isso nenhum mês pode começar com ele`
              : prose`${quote(id)} se apoia em ${quote(of)}, que olha para todos os meses: nenhum mês pode começar com ele`,
          fix: prose`Use o que se conhece mês a mês, como ${code('economics.cash < 0')}`,
        }
      : {
          title: prose`${quote(id)} olha para simulações que se apoiam no próprio resultado`,
          fix: prose`Olhe para algo que não se apoie em ${quote(id)}`,
        },
} satisfies Partial<DiagnosticWords>;
