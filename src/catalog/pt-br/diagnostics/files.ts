import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, suggest } from './phrases.ts';

/** What the codes of operating systems mean. */
const REASONS: Readonly<Record<string, Prose>> = {
  EACCES: prose`você não tem permissão`,
  EPERM: prose`você não tem permissão`,
  EROFS: prose`o disco é somente leitura`,
  ENOSPC: prose`o disco está cheio`,
  EDQUOT: prose`a sua cota de disco está cheia`,
  EBUSY: prose`outro programa o está usando`,
  EISDIR: prose`é uma pasta`,
  ENOENT: prose`a pasta dele não existe`,
  ENOTDIR: prose`uma parte do caminho é um arquivo, e não uma pasta`,
  EEXIST: prose`uma parte do caminho é um arquivo, e não uma pasta`,
  ELOOP: prose`os links formam um círculo`,
  ENAMETOOLONG: prose`o nome é longo demais`,
  EMFILE: prose`há arquivos abertos demais`,
};

export const reasonOf = (reason: string): Prose =>
  Object.hasOwn(REASONS, reason) ? (REASONS[reason] as Prose) : [quote(reason)];

const ENCODINGS: Readonly<Record<DiagnosticFacts['file_not_text']['encoding'], Prose>> = {
  binary: prose`bytes que não são texto`,
  utf_16: prose`texto codificado em UTF-16`,
  not_utf_8: prose`texto em outra codificação`,
};

const bundledOrPath = (bundled: readonly string[]): Prose | undefined =>
  bundled.length === 0
    ? undefined
    : prose`o caminho de um arquivo, ou um perfil que vem com o scale: ${anyOf(bundled)}`;

const otherOutput = (named: string): Prose => prose`Indique outro arquivo com ${code(named)}`;

/** Files that are missing or cannot be used. */
export const fileWords = {
  file_missing: ({ path, near, namedIn }) => ({
    title: prose`O arquivo ${quote(path)} não existe`,
    fix: suggest(
      near,
      namedIn === undefined
        ? prose`Confira o caminho: ele parte da pasta em que você executa ${code('scale')}`
        : prose`Confira o caminho: ele parte da pasta de ${quote(namedIn)}`,
    ),
  }),
  profile_missing: ({ name, near, bundled }) => ({
    title: prose`Não há nenhum perfil ${quote(name)}`,
    expected: bundledOrPath(bundled),
    fix: suggest(
      near,
      prose`Indique um perfil, como em ${code(`scale plan ${bundled[0] ?? 'FILE'}`)}`,
    ),
  }),
  profile_unnamed: ({ path, bundled }) => ({
    title: prose`Não há nenhum ${quote(path)} aqui, e nenhum outro perfil foi indicado`,
    expected: bundledOrPath(bundled),
    fix: prose`Escreva um com ${code('scale init')}, ou indique um, como em ${code(`scale plan ${bundled[0] ?? 'FILE'}`)}`,
  }),
  directory_without_profiles: ({ path }) => ({
    title: prose`${code(path)} não contém nenhum perfil`,
    expected: prose`arquivos que terminem em ${code('.yaml')} ou ${code('.yml')}`,
    fix: prose`Indique outra pasta, ou os próprios perfis`,
  }),
  file_is_directory: ({ path }) => ({
    title: prose`${quote(path)} é uma pasta, e não um arquivo`,
    fix: prose`Indique um arquivo dentro dela, como ${quote(`${path.replace(/\/+$/, '')}/scale.yaml`)}`,
  }),
  file_unreadable: ({ path, reason }) => ({
    title: prose`O arquivo ${quote(path)} não pode ser lido: ${reasonOf(reason)}`,
    fix: prose`Permita que o seu usuário o leia, ou indique outro arquivo`,
  }),
  file_too_large: ({ path, limit }) => ({
    title: prose`O arquivo ${quote(path)} é grande demais`,
    expected: prose`no máximo ${plain(limit / 1024 ** 2, 'MiB')}`,
    fix: prose`Confira se este é o arquivo certo, ou remova o que não for necessário`,
  }),
  file_not_text: ({ path, encoding }) => ({
    title: prose`O arquivo ${quote(path)} não é texto em UTF-8`,
    expected: prose`texto codificado em UTF-8`,
    found: ENCODINGS[encoding],
    fix:
      encoding === 'binary'
        ? prose`Confira se este é o arquivo certo`
        : prose`Salve-o em UTF-8 no seu editor`,
  }),
  file_empty: ({ path }) => ({
    title: prose`O arquivo ${quote(path)} está vazio`,
    fix: prose`Escreva algo nele, ou indique outro arquivo`,
  }),
  file_exists: ({ path }) => ({
    title: prose`O arquivo ${quote(path)} já existe, e fica como está`,
    fix: prose`Indique outro arquivo, ou mova este antes`,
  }),
  file_uncreatable: ({ path, reason }) => ({
    title: prose`O arquivo ${quote(path)} não pode ser criado: ${reasonOf(reason)}`,
    fix:
      reason === 'ENOENT'
        ? prose`Crie antes a pasta, ou indique um arquivo em uma pasta que exista`
        : prose`Indique um arquivo em uma pasta em que você possa escrever`,
  }),
  file_not_yaml: ({ path, instead }) => ({
    title: prose`O nome ${quote(path)} não é o de um arquivo YAML`,
    expected: prose`um nome que termine em ${code('.yaml')} ou ${code('.yml')}`,
    fix: prose`Escreva ${quote(instead)}`,
  }),
  output_is_input: ({ path, named }) => ({
    title: prose`O resultado substituiria ${quote(path)}, que o scale lê como entrada`,
    fix: otherOutput(named),
  }),
  output_foreign: ({ path, named }) => ({
    title: prose`O arquivo ${quote(path)} já existe, e o conteúdo dele não foi escrito pelo scale`,
    fix: prose`${otherOutput(named)}, ou acrescente ${code('--force')} para substituir este`,
  }),
  file_unwritable: ({ path, reason, named }) => ({
    title: prose`O arquivo ${quote(path)} não pode ser escrito: ${reasonOf(reason)}`,
    fix: named.startsWith('-o')
      ? prose`${otherOutput(named)}, ou imprima o resultado com ${code('-o -')}`
      : otherOutput(named),
  }),
} satisfies Partial<DiagnosticWords>;
