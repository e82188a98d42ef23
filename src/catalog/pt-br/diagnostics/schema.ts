import { nearestNames } from '../../../lib/did-you-mean.ts';
import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { Shape } from '../../../model/diagnostic/diagnostic.ts';
import { fileLine } from '../../../model/place.ts';
import { exampleLineOf, exampleOf } from '../../phrases/example-of.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { sections } from '../help/sections.ts';
import { allOf, anyOf, suggest } from './phrases.ts';

type ShapeWords = { readonly name: Prose; readonly fix: Prose };

const SHAPES: Readonly<Record<Shape, ShapeWords>> = {
  map: {
    name: prose`chaves com valores`,
    fix: prose`Escreva linhas ${code('chave: valor')}, recuadas abaixo da chave, ou ${code('{chave: valor}')}`,
  },
  list: {
    name: prose`uma lista`,
    fix: prose`Escreva linhas ${code('- item')}, ou ${code('[item, item]')}`,
  },
  text: {
    name: prose`texto`,
    fix: prose`Escreva texto; ponha-o entre aspas se começar com ${code('#')} ou parecer um número, uma lista ou ${code('yes')}`,
  },
  number: {
    name: prose`um número, uma faixa ou uma fórmula`,
    fix: prose`Escreva um número (${code('10k')}, ${code('25%')}), uma faixa (${code('2% to 3%')}) ou uma fórmula (${code('mau * 2')})`,
  },
  id: {
    name: prose`um nome sem espaços`,
    fix: prose`Escreva letras, algarismos, ${code('_')} ou ${code('-')}, como em ${code('peak_rps')}`,
  },
  condition: {
    name: prose`uma condição`,
    fix: prose`Escreva uma comparação como ${code('mau >= 50k')}, ou combine várias: ${code('{all: [mau >= 50k, peak_rps > 500]}')}`,
  },
  formula: {
    name: prose`uma fórmula`,
    fix: prose`Escreva uma fórmula como ${code('mau * 2')}`,
  },
  text_by_language: {
    name: prose`texto, ou um texto para cada língua`,
    fix: prose`Escreva texto, ou ${code('{en: …, pt-BR: …}')}`,
  },
  window: {
    name: prose`texto, ou semanas ou meses em números`,
    fix: prose`Escreva texto, ou ${code('{from: 5, to: 8, unit: weeks}')}`,
  },
  moment: {
    name: prose`um mês, um dia, ou meses a partir de hoje`,
    fix: prose`Escreva ${code('2027-11')}, ${code('2027-11-26')} ou ${code('12')}`,
  },
  yes_no: { name: prose`sim ou não`, fix: prose`Escreva ${code('yes')} ou ${code('no')}` },
};

const exclusive = (found: readonly string[]): Prose =>
  found.length === 0 ? prose`Falta uma chave aqui` : prose`As chaves ${allOf(found)} se excluem`;

/** A key without a value reads as null. */
const isNothing = (found: string): boolean => found === '' || found === 'null';

/** How a shape is written; of keys and items also those that would be right here. */
const fixOf = (expected: Shape, path: readonly string[]): Prose => {
  const { fix } = SHAPES[expected];
  const example =
    expected === 'map' || expected === 'list' ? exampleLineOf(sections, path) : undefined;
  return example === undefined ? fix : prose`${fix}, como em ${code(example)}`;
};

/** What becomes of a key that is like none that is known at its place. */
const otherThan = (homes: readonly string[]): Prose =>
  homes.length === 0
    ? prose`Remova-a, ou use uma chave conhecida aqui`
    : prose`Leve-a para ${anyOf(homes)}, ou remova-a`;

/** Keys and values that have no place in a profile. */
export const schemaWords = {
  key_unknown: ({ key, near, known, homes = [], instead }) => ({
    title: prose`A chave ${quote(key)} não é conhecida aqui`,
    expected: known.length === 0 || near.length > 0 ? undefined : anyOf(known),
    fix: instead === undefined ? suggest(near, otherThan(homes)) : prose`Escreva ${quote(instead)}`,
  }),
  key_missing: ({ key, path, example = exampleOf(sections, path ?? []) }) => ({
    title: prose`Falta a chave ${quote(key)}`,
    fix: prose`Acrescente ${example === undefined ? quote(`${key}: …`) : code(`${key}: ${example}`)} aqui`,
  }),
  keys_exclusive: ({ keys, found }) => ({
    title: exclusive(found),
    expected: prose`${found.length === 0 ? 'uma destas' : 'só uma destas'}: ${anyOf(keys)}`,
    fix:
      found.length === 0
        ? prose`Acrescente uma delas`
        : prose`Mantenha uma delas e remova as outras`,
  }),
  type_wrong: ({ expected, found, path = [] }) => ({
    title: prose`Aqui é preciso ${SHAPES[expected].name}`,
    found: isNothing(found) ? prose`nada` : [quote(found)],
    fix: fixOf(expected, path),
  }),
  choice_wrong: ({ found, choices }) => ({
    title: isNothing(found)
      ? prose`Falta um valor aqui`
      : prose`${quote(found)} não é uma das opções aqui`,
    expected: anyOf(choices),
    fix: suggest(
      nearestNames(found.replaceAll(/^["']|["']$/g, ''), choices),
      prose`Escreva ${anyOf(choices)}`,
    ),
  }),
  list_empty: ({ key }) => ({
    title: prose`A lista ${quote(key)} está vazia`,
    expected: key === 'points' ? prose`ao menos um ponto` : prose`ao menos um item`,
    fix:
      key === 'points'
        ? prose`Acrescente um ponto, como em ${code('{10k: 300}')}`
        : prose`Acrescente um item abaixo dela: ${code('- …')}`,
  }),
  text_too_long: ({ length, limit }) => ({
    title: prose`O texto é longo demais`,
    expected: prose`no máximo ${plain(limit, 'caracteres')}`,
    found: [plain(length, 'caracteres')],
    fix: prose`Encurte-o`,
  }),
  port_taken: ({ port, other, first }) => ({
    title: prose`A porta ${quote(String(port))} já é de ${quote(other)}, que roda na mesma fase`,
    found: prose`o outro em ${quote(fileLine(first))}`,
    fix: prose`Escolha outra porta, ou deixe os dois rodarem em ${code('phases')} diferentes`,
  }),
  id_invalid: ({ id, suggestion }) => ({
    title: prose`${quote(id)} não pode ser usado como nome`,
    expected: prose`uma letra, depois letras, algarismos, ${code('_')} ou ${code('-')}`,
    fix:
      suggestion === ''
        ? prose`Escolha um nome como ${code('peak_rps')}`
        : prose`Escreva ${quote(suggestion)}`,
  }),
  id_reserved: ({ id }) => ({
    title: prose`O nome ${quote(id)} é reservado: o scale lhe dá um sentido próprio`,
    fix: prose`Escolha outro nome`,
  }),
  id_duplicate: ({ id, first }) => ({
    title: prose`O nome ${quote(id)} é usado duas vezes`,
    found: prose`o outro em ${quote(fileLine(first))}`,
    fix: prose`Mude um dos dois; ${code('-')} e ${code('_')} contam como iguais`,
  }),
  currency_unknown: ({ found }) => ({
    title: prose`${quote(found)} não é uma moeda`,
    expected: prose`as três letras de uma moeda, como na ISO 4217`,
    fix: prose`Escreva ${code('BRL')}, ${code('USD')} ou ${code('EUR')}, por exemplo`,
  }),
  currency_without_rate: ({ found, currency }) => ({
    title: prose`Não há cotação para ${quote(found)}`,
    expected: prose`quantos ${quote(currency)} vale um ${quote(found)}`,
    fix: prose`Acrescente ao projeto: ${code(`fx: {${found}: …}`)}`,
  }),
} satisfies Partial<DiagnosticWords>;
