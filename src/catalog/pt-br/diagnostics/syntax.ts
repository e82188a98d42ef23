import { code, type Prose, prose } from '../../../lib/inline.ts';
import type { ForbiddenSyntax } from '../../../model/diagnostic/expression-diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import { LOGIC, LOGIC_WORDS, TYPED, typedComparison } from '../../phrases/typed-operators.ts';
import type { DiagnosticText } from '../../words/diagnostics.ts';

const characterFix = (found: string): Prose => {
  const typed = Object.hasOwn(TYPED, found) ? TYPED[found] : undefined;
  if (typed === undefined) {
    return prose`Remova: nomes contêm as letras de ${code('a')} a ${code('z')}, algarismos, ${code('_')} e pontos`;
  }
  return typed === ' ' ? prose`Escreva um espaço comum` : prose`Escreva ${code(typed)}`;
};

type Words = (found: string) => DiagnosticText;

/** What other languages allow and a formula does not. */
const WORDS: Readonly<Record<ForbiddenSyntax, Words>> = {
  assignment: () => ({
    title: prose`Um ${code('=')} sozinho atribui, o que uma fórmula não pode fazer`,
    fix: prose`${code('=')} atribui; escreva ${code('==')} para comparar`,
  }),
  juxtaposition: (found) => ({
    title: prose`Dois valores estão lado a lado: ${quote(found)}`,
    fix: prose`Escreva o operador entre eles; dentro de expressões não se escrevem unidades`,
  }),
  other_language: (found) => ({
    title: prose`${quote(found)} não é uma palavra de fórmula`,
    fix: prose`Escreva ${code('and')}, ${code('or')} ou ${code('not')}: aqui, ${code(LOGIC_WORDS[found.toLowerCase()] ?? 'and')}`,
  }),
  chained_comparison: () => ({
    title: prose`Uma comparação segue outra`,
    fix: prose`Una duas comparações: escreva ${code('1 < x and x < 5')} em vez de ${code('1 < x < 5')}`,
  }),
  comparison: (found) => ({
    title: prose`${quote(found)} não é um operador de fórmula`,
    fix: prose`Escreva ${code(typedComparison(found))}`,
  }),
  text: (found) => ({
    title: prose`O texto ${quote(found)} está onde é preciso um número`,
    fix: prose`Compare-o com algo que tenha palavras, como em ${code('phase == "growth"')}; escreva um nome sem aspas`,
  }),
  property: (found) => ({
    title: prose`${quote(found)} não faz parte de um nome nem de um número aqui`,
    fix: prose`Escreva o nome inteiro, como em ${code('support.agents')}, e um ${code('0')} antes do ponto decimal`,
  }),
  factorial: () => ({
    title: prose`${code('!')} sozinho não é um operador de fórmula`,
    fix: prose`Escreva ${code('!=')} para “diferente”, ${code('not (…)')} para “não”`,
  }),
  quote: () => ({
    title: prose`Uma aspa se abre e não se fecha`,
    fix: prose`Feche-a, como em ${code('"growth"')}, ou remova-a`,
  }),
  matrix: (found) => ({
    title: prose`${quote(found)} não tem sentido em uma fórmula`,
    fix: prose`Use parênteses: ${code('(a + b) * c')}; passe uma lista de valores diretamente a ${code('min(a, b)')} ou ${code('max(a, b)')}`,
  }),
  conditional: () => ({
    title: prose`${code('?')} e ${code(':')} não têm sentido em uma fórmula`,
    fix: prose`Escreva ${code('if(condition, then, else)')}`,
  }),
  bitwise: (found) => ({
    title: prose`${quote(found)} não é um operador de fórmula`,
    fix: prose`Escreva ${code(LOGIC[found[0] ?? ''] ?? 'not')}`,
  }),
  separator: (found) => ({
    title: prose`${quote(found)} não tem sentido em uma fórmula`,
    fix: prose`Mantenha uma só fórmula; dê às outras um nome próprio em ${code('quantities:')}`,
  }),
  power: (found) => ({
    title: prose`${quote(found)} não é um operador de fórmula`,
    fix: prose`Escreva ${code('x ^ 2')} para uma potência`,
  }),
  percent: () => ({
    title: prose`${code('%')} não vem depois de um número`,
    fix: prose`Escreva ${code('%')} logo depois de um número, como em ${code('25%')}; nos outros casos, divida por ${code('100')}`,
  }),
  not_before_comparison: () => ({
    title: prose`Não está claro a que ${code('not')} se aplica`,
    fix: prose`Ponha a comparação entre parênteses: ${code('not (mau >= 50k)')}`,
  }),
  character: (found) => ({
    title: prose`O caractere ${quote(found)} não tem sentido em uma fórmula`,
    fix: characterFix(found),
  }),
  other: (found) => ({
    title: prose`Uma fórmula não pode conter ${quote(found)}`,
    expected: prose`números, nomes, ${code('+ - * / ^')}, comparações, ${code('and')}, ${code('or')}, ${code('not')} e funções`,
    fix: prose`Escreva com estes elementos`,
  }),
};

/** The words for syntax that formulas leave out. */
export const forbidden = (syntax: ForbiddenSyntax, found: string): DiagnosticText =>
  WORDS[syntax](found);
