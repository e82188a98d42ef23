import { code, plural, prose } from '../../../lib/inline.ts';
import type { YamlFault } from '../../../model/diagnostic/yaml-diagnostic.ts';
import { fileLine } from '../../../model/place.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticText, DiagnosticWords } from '../../words/diagnostics.ts';

const QUOTES = prose`Se for texto, ponha-o entre aspas: ${code('"…"')}`;

/** Each way in which a file can fail to be YAML. */
const FAULTS: Readonly<Record<YamlFault, DiagnosticText>> = {
  ALIAS_PROPS: {
    title: prose`Nada pode acompanhar um ${code('*nome')}`,
    fix: prose`Escreva só ${code('*nome')}`,
  },
  BAD_ALIAS: {
    title: prose`O nome depois de ${code('&')} ou ${code('*')} não pode ser lido`,
    fix: QUOTES,
  },
  BAD_COLLECTION_TYPE: {
    title: prose`A marca que está aqui não combina com o tipo do valor`,
    fix: prose`Remova a palavra que começa com ${code('!')}`,
  },
  BAD_DIRECTIVE: {
    title: prose`Uma linha que começa com ${code('%')} é uma instrução para quem lê o arquivo`,
    fix: prose`Remova a linha`,
  },
  BAD_DQ_ESCAPE: {
    title: prose`Esta sequência com barra invertida não tem sentido entre aspas duplas`,
    fix: prose`Escreva ${code('\\\\')} para uma barra invertida, ou use aspas simples: ${code("'…'")}`,
  },
  BAD_INDENT: {
    title: prose`O recuo não combina com o das linhas em volta`,
    fix: prose`Comece as chaves ou os itens de um bloco na mesma coluna, mais à direita que o nível acima; nada fica abaixo de uma chave que tem valor na própria linha`,
  },
  BAD_PROP_ORDER: {
    title: prose`O ${code('&nome')} ou a ${code('!marca')} está do lado errado do sinal`,
    fix: prose`Escreva depois do sinal: ${code('- &nome valor')}`,
  },
  BAD_SCALAR_START: {
    title: prose`Um valor sem aspas não pode começar com este caractere`,
    fix: prose`Ponha o valor entre aspas: ${code('"…"')}`,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    title: prose`Há um segundo ${code(':')} nesta linha`,
    fix: prose`Ponha o valor entre aspas se ele contiver ${code(': ')}, ou comece uma nova linha para a chave interna`,
  },
  BLOCK_IN_FLOW: {
    title: prose`Falta uma vírgula, ou há um bloco recuado dentro de colchetes ou chaves`,
    fix: prose`Ponha uma vírgula entre os itens; escreva também entre colchetes ou chaves o que está recuado: ${code('{chave: valor}')} ou ${code('[a, b]')}`,
  },
  IMPOSSIBLE: {
    title: prose`Esta parte do arquivo não pode ser lida como YAML`,
    fix: prose`Compare a linha com as vizinhas: cada uma contém ${code('chave: valor')} ou ${code('- item')}`,
  },
  KEY_OVER_1024_CHARS: {
    title: prose`O texto antes de ${code(':')} é longo demais para uma chave`,
    fix: QUOTES,
  },
  MISSING_CHAR: {
    title: prose`Falta um caractere aqui`,
    fix: prose`Veja se falta ${code(':')} depois de uma chave, espaço depois de ${code(':')} ou antes de ${code('#')}, vírgula entre itens, ou a aspa, o colchete ou a chave que fecha`,
  },
  MULTILINE_IMPLICIT_KEY: {
    title: prose`Uma chave ocupa várias linhas`,
    fix: prose`Escreva ${code('chave: valor')} em uma só linha; veja se falta ${code(':')} depois dela`,
  },
  MULTIPLE_ANCHORS: {
    title: prose`Um valor tem dois nomes com ${code('&')}`,
    fix: prose`Mantenha um deles`,
  },
  MULTIPLE_DOCS: {
    title: prose`O arquivo contém mais de um documento`,
    fix: prose`Remova a linha ${code('---')} e o que vem depois, ou ponha essa parte em um arquivo próprio`,
  },
  MULTIPLE_TAGS: {
    title: prose`Um valor tem duas marcas com ${code('!')}`,
    fix: prose`Remova as duas: o scale não precisa de nenhuma`,
  },
  NON_STRING_KEY: {
    title: prose`Uma chave não é texto`,
    fix: prose`Ponha a chave entre aspas`,
  },
  OPEN_BRACKET: {
    title: prose`Um colchete ou uma chave se abre aqui e não se fecha`,
    fix: prose`Feche: ${code(']')} para ${code('[')}, ${code('}')} para ${code('{')}, primeiro o que se abriu por último. Depois de um espaço, ${code('#')} inicia um comentário: uma cor fica entre aspas`,
  },
  OPEN_QUOTE: {
    title: prose`Uma aspa se abre aqui e nunca se fecha`,
    fix: prose`Escreva a mesma aspa no fim do texto, ou remova esta`,
  },
  TAB_AS_INDENT: {
    title: prose`O recuo da linha é uma tabulação`,
    fix: prose`Recue com espaços: dois para cada nível`,
  },
  UNEXPECTED_TOKEN: {
    title: prose`Isto não cabe aqui`,
    fix: prose`Remova, ou ponha o valor inteiro entre aspas se for texto; confira os colchetes, as chaves e as aspas que vêm antes`,
  },
};

/** What is wrong with a file before its keys have any meaning. */
export const yamlWords = {
  yaml_syntax: ({ fault, more = 0 }) =>
    more === 0
      ? FAULTS[fault]
      : {
          ...FAULTS[fault],
          title: prose`${FAULTS[fault].title}, como em mais ${plural(more, { one: 'linha', other: 'linhas' })} abaixo`,
        },
  yaml_tag: ({ tag }) => ({
    title: prose`A marca ${quote(tag)} não é aceita`,
    expected: prose`texto simples, números, listas e chaves com valores`,
    fix: prose`Remova a marca; se for o começo de um texto, ponha o texto entre aspas`,
  }),
  yaml_alias: ({ name, within }) =>
    within
      ? {
          title: prose`${quote(`*${name}`)} está dentro do valor que repete`,
          fix: prose`Escreva aqui o valor por extenso, ou ponha ${quote(`&${name}`)} antes de outro`,
        }
      : {
          title: prose`${quote(`*${name}`)} repete um valor a que nenhum ${quote(`&${name}`)} acima dá nome`,
          fix: prose`Ponha ${quote(`&${name}`)} antes do valor a repetir; se isto for texto que começa com ${code('*')}, ponha-o entre aspas`,
        },
  yaml_alias_bomb: ({ limit }) => ({
    title: prose`Os valores repetidos com ${code('*nome')} tornam o arquivo muito maior do que parece`,
    expected: prose`no máximo ${plural(limit, { one: 'valor repetido', other: 'valores repetidos' })}`,
    fix: prose`Escreva os valores por extenso onde são necessários`,
  }),
  yaml_too_deep: ({ limit }) => ({
    title: prose`O arquivo tem níveis demais, um dentro do outro`,
    expected: prose`no máximo ${plural(limit, { one: 'nível', other: 'níveis' })}`,
    fix: prose`Remova colchetes, chaves ou recuos: nenhuma parte de um perfil precisa de tantos níveis`,
  }),
  yaml_key: ({ found }) => ({
    title: prose`${quote(found)} não pode ser uma chave: tem um sentido próprio em programas`,
    fix: prose`Escolha outro nome`,
  }),
  decimal_comma: ({ found, instead, grouped }) => ({
    title: prose`Entre colchetes ou chaves, a vírgula separa itens, e por isso ${quote(found)} fica cortado em dois`,
    fix: grouped
      ? prose`Escreva ${quote(instead)}, sem vírgula`
      : prose`Escreva ${quote(instead)}, com ponto antes dos decimais`,
  }),
  parenthesis_cut: ({ found, quoted }) => ({
    title: prose`Entre colchetes ou chaves, a vírgula separa itens, e por isso ${quote(found)} fica cortado em dois`,
    fix: prose`Escreva entre aspas: ${quote(quoted)}`,
  }),
  key_duplicate: ({ key, first }) => ({
    title: prose`A chave ${quote(key)} está escrita duas vezes`,
    found: prose`a primeira em ${quote(fileLine(first))}`,
    fix: prose`Mantenha uma das duas`,
  }),
} satisfies Partial<DiagnosticWords>;
