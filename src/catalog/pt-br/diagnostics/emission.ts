import { code, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { reasonOf } from './files.ts';
import { allOf, anyOf, suggest } from './phrases.ts';

const LINK = prose`é um link, ou há um link no caminho`;

/** What stands in the way of an emission. */
export const emissionWords = {
  emission_unwritable: ({ path, reason }) => ({
    title: prose`${quote(path)} não pode ser escrito: ${reason === 'ELOOP' ? LINK : reasonOf(reason)}`,
    fix: prose`Corrija isso, ou emita em outra pasta com ${code('--out DIR')}; a próxima execução completa o que esta não conseguiu`,
  }),
  lock_wrong: ({ path }) => ({
    title: prose`${quote(path)} não é o que o scale escreveu`,
    expected: prose`a lista dos arquivos que o scale escreveu, como ele a deixou`,
    fix: prose`Recupere-o do controle de versão, ou apague-o: arquivos que estão como foram emitidos são assumidos, e todos os outros ficam como estão, a menos que você acrescente ${code('--force')}`,
  }),
  options_exclusive: ({ options }) => ({
    title: prose`Das opções ${allOf(options)} só uma pode valer`,
    fix: prose`Deixe apenas uma delas`,
  }),
  templates_none: ({ path, known }) => ({
    title: prose`A pasta ${quote(path)} não tem nenhum dos modelos`,
    expected: anyOf(known),
    fix: prose`Grave-os ali com ${code(`scale emit templates --out ${path}`)} e edite os que quiser mudar`,
  }),
  template_unknown: ({ path, near, known }) => ({
    title: prose`${quote(path)} não é o nome de nenhum modelo`,
    expected: anyOf(known),
    fix: suggest(near, prose`Renomeie o arquivo, ou tire-o dali`),
  }),
  phase_empty: ({ phase, running }) => ({
    title: prose`Nada roda na fase ${quote(phase)}: nenhum serviço do perfil tem réplicas nela`,
    expected: running.length === 0 ? undefined : prose`uma fase com serviços: ${anyOf(running)}`,
    fix:
      running.length === 0
        ? prose`Descreva o que roda em ${code('services')}, como mostra ${code('scale help services')}`
        : prose`Acrescente ${quote(`--phase ${running[0] ?? ''}`)}, ou dê a fase a serviços do perfil`,
  }),
  tenant_unknown: ({ id, near, tenants }) => ({
    title: prose`Não há um cliente ${quote(id)} com uma instalação própria`,
    expected: tenants.length === 0 ? undefined : anyOf(tenants),
    fix: suggest(
      near,
      tenants.length === 0
        ? prose`Liste clientes em ${code('customers')} e dê a cada um uma instalação própria, como mostra ${code('scale help customers')}`
        : prose`Indique um deles, ou acrescente ${code('--all-tenants')}`,
    ),
  }),
} satisfies Partial<DiagnosticWords>;
