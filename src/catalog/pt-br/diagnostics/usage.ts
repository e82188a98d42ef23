import { nearestNames } from '../../../lib/did-you-mean.ts';
import { code, joinProse, plain, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticText, DiagnosticWords } from '../../words/diagnostics.ts';
import { allOf, anyOf, suggest } from './phrases.ts';

const SEE_HELP = prose`Execute ${code('scale --help')} para ver os comandos e as opções`;

/** The command line itself. */
export const usageWords = {
  command_unknown: ({ name, near }) => ({
    title: prose`Não há nenhum comando ${quote(name)}`,
    fix: suggest(near, SEE_HELP),
  }),
  option_unknown: ({ option, near }) => ({
    title: prose`Não há nenhuma opção ${quote(option)} aqui`,
    fix: suggest(near, SEE_HELP),
  }),
  option_alone: ({ option, other }) => ({
    title: prose`A opção ${quote(option)} precisa de ${quote(other)} ao lado`,
    fix: prose`Acrescente ${quote(`${other} VALUE`)}; ${code('--help')} mostra um exemplo`,
  }),
  option_value_missing: ({ option }) => ({
    title: prose`A opção ${quote(option)} precisa de um valor`,
    fix: prose`Escreva ${quote(`${option} VALUE`)}`,
  }),
  option_value_wrong: ({ option, found, expected, range }) => ({
    title: prose`A opção ${quote(option)} não pode ser ${quote(found)}`,
    expected:
      range !== undefined
        ? prose`um número inteiro de ${plain(range.min)} a ${plain(range.max)}${expected[1] === undefined ? [] : prose`, ou um mês, como ${quote(expected[1])}`}`
        : expected.length === 0
          ? undefined
          : anyOf(expected),
    fix: suggest(
      range === undefined ? nearestNames(found, expected) : [],
      prose`Escreva ${quote(`${option} ${expected[0] ?? 'VALUE'}`)}, por exemplo`,
    ),
  }),
  month_out_of_reach: ({ option, found, when, first, last }) => ({
    title:
      when === 'past'
        ? prose`O mês ${quote(found)} de ${quote(option)} já passou`
        : prose`O mês ${quote(found)} de ${quote(option)} está longe demais`,
    expected: prose`um mês de ${quote(first)} a ${quote(last)}`,
    fix:
      when === 'past'
        ? prose`Escreva ${quote(`${option} ${first}`)}, por exemplo, ou comece o plano antes, com ${quote(`--at ${found}-01`)}`
        : prose`Escreva ${quote(`${option} ${last}`)}, por exemplo`,
  }),
  variable_wrong: ({ name, found, expected }) => ({
    title: prose`A variável ${quote(name)} não pode ser ${quote(found)}`,
    expected: anyOf(expected),
    fix: prose`Escreva ${quote(`${name}=${expected[0] ?? ''}`)}, por exemplo, ou remova-a do ambiente`,
  }),
  product_name_wrong: ({ found, fault, limit }) => ({
    title:
      fault === 'long'
        ? prose`O nome do produto é longo demais`
        : prose`O nome do produto não pode ser ${quote(found)}`,
    expected: {
      empty: prose`qualquer texto que não esteja em branco`,
      path: prose`um nome; o caminho do arquivo vem depois de ${code('scale init')}`,
      long: prose`no máximo ${plain(limit, 'caracteres')}`,
    }[fault],
    found: fault === 'long' ? [plain(found.length, 'caracteres')] : undefined,
    fix: prose`Escreva ${code("--name 'Meu produto'")}, por exemplo`,
  }),
  argument_wrong: ({ name, found, choices }) => ({
    title: prose`O argumento ${quote(name)} não pode ser ${quote(found)}`,
    expected: anyOf(choices),
    fix: suggest(
      nearestNames(found, choices),
      prose`Escreva ${quote(choices[0] ?? '')}, por exemplo`,
    ),
  }),
  argument_missing: ({ name, choices }) => ({
    title: prose`Falta o argumento ${quote(name)}`,
    expected: choices === undefined ? undefined : anyOf(choices),
    fix: prose`Acrescente-o no fim do comando; ${code('--help')} mostra um exemplo`,
  }),
  argument_excess: ({ found }) => ({
    title: prose`O comando não aceita ${allOf(found)}`,
    fix: prose`Remova, ou ponha entre aspas o texto que contém espaços`,
  }),
  topic_unknown: (facts) => (facts.of === undefined ? topicProblem(facts) : sectionProblem(facts)),
} satisfies Partial<DiagnosticWords>;

const topicProblem = ({
  name,
  near,
  topics,
}: DiagnosticFacts['topic_unknown']): DiagnosticText => ({
  title: prose`Não há ajuda sobre ${quote(name)}`,
  expected: topics.length === 0 ? undefined : anyOf(topics),
  fix: suggest(near, prose`Execute ${quote(`scale help ${topics[0] ?? ''}`.trim())}, por exemplo`),
});

const sectionProblem = ({
  name,
  near,
  topics,
}: DiagnosticFacts['topic_unknown']): DiagnosticText => ({
  title: prose`Um perfil não tem nenhuma seção ${quote(name)}`,
  expected: joinProse(
    topics.map((topic) => [code(topic)]),
    ', ',
  ),
  fix: suggest(near, prose`Execute ${code('scale help profile')} para ver todas`),
});
