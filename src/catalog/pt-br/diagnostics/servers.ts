import { code, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type {
  AnswerFault,
  HttpConfigLack,
  SecretFault,
} from '../../../model/diagnostic/source-diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { series } from './series.ts';

const SECRETS: Readonly<Record<SecretFault, Prose>> = {
  missing: prose`não existe`,
  unreadable: prose`não pode ser lido`,
  empty: prose`está vazio`,
  lines: prose`tem mais de uma linha`,
  long: prose`é mais longo que qualquer senha`,
  characters: prose`contém caracteres de controle, ou letras fora do ASCII`,
};

const LEAVE_OUT = prose`Deixe a chave de fora`;

const LACKS: Readonly<Record<HttpConfigLack, { readonly expected: Prose; readonly fix: Prose }>> = {
  proxy: {
    expected: prose`um servidor alcançado diretamente: não se usa proxy`,
    fix: prose`Indique um endereço que esta máquina alcance, como o de um túnel (${code('ssh -L')}), e deixe a chave de fora`,
  },
  oauth2: {
    expected: prose`uma credencial em um arquivo: nenhuma é buscada`,
    fix: prose`Busque-a antes de executar, e indique o arquivo dela em ${code('authorization: {credentials_file: …}')}`,
  },
  redirects: {
    expected: prose`o endereço do próprio servidor: redirecionamentos nunca são seguidos, pois as credenciais iriam junto`,
    fix: LEAVE_OUT,
  },
  http2: { expected: prose`HTTP/1.1, que todo servidor fala`, fix: LEAVE_OUT },
  bearer: {
    expected: prose`a chave mais nova para o mesmo fim`,
    fix: prose`Escreva ${code('authorization: {credentials_file: …}')}`,
  },
  pem: {
    expected: prose`um arquivo em PEM, e não o texto dele`,
    fix: prose`Ponha o texto em um arquivo, e indique-o em ${code('ca_file')} ou ${code('cert_file')}`,
  },
  tls_version: {
    expected: prose`TLS 1.2 ou mais novo, que é o que se fala`,
    fix: LEAVE_OUT,
  },
};

const ANSWERS: Readonly<Record<AnswerFault, Prose>> = {
  too_large: prose`é grande demais`,
  not_json: prose`não é JSON`,
  not_prometheus: prose`não é a de um servidor Prometheus`,
};

const UNTRUSTED = prose`o certificado não é assinado por nenhuma autoridade confiável`;

/** What the codes of networks and of TLS mean. */
const REASONS: Readonly<Record<string, Prose>> = {
  ECONNREFUSED: prose`nada escuta ali`,
  ECONNRESET: prose`a conexão foi interrompida`,
  EPIPE: prose`a conexão foi interrompida`,
  ENOTFOUND: prose`não existe esse servidor`,
  EAI_AGAIN: prose`o nome do servidor não pode ser resolvido agora`,
  EHOSTUNREACH: prose`não há caminho até o servidor`,
  ENETUNREACH: prose`não há rede`,
  ETIMEDOUT: prose`não responde`,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_HAS_EXPIRED: prose`o certificado expirou`,
  CERT_NOT_YET_VALID: prose`o certificado ainda não é válido`,
  ERR_TLS_CERT_ALTNAME_INVALID: prose`o certificado é de outro servidor`,
  EPROTO: prose`ali não se fala TLS`,
  ERR_SSL_WRONG_VERSION_NUMBER: prose`ali não se fala TLS`,
};

const TRUST = /CERT|SIGNATURE|ISSUER/;

const reasonOf = (reason: string): Prose => {
  if (Object.hasOwn(REASONS, reason)) return REASONS[reason] as Prose;
  return reason.startsWith('HPE_') ? prose`a resposta não é HTTP` : [quote(reason)];
};

/** Servers that metrics come from, and how they are reached. */
export const serverWords = {
  secret_literal: ({ file, line, key, instead }) => ({
    title: prose`${quote(file)} contém o próprio segredo, em ${quote(key)} da linha ${plain(line)}`,
    expected: prose`uma referência a um arquivo: perfis são compartilhados, e relatórios trazem o texto deles`,
    fix: prose`Mova-o para um arquivo que só você possa ler, indique esse arquivo em ${quote(instead)}, e troque o segredo se o perfil já foi compartilhado`,
  }),
  secret_file_wrong: ({ path, fault }) => ({
    title: prose`O arquivo ${quote(path)} não pode ser usado na conexão: ${SECRETS[fault]}`,
    fix: prose`Indique um arquivo que contenha só a senha ou a chave, em uma linha`,
  }),
  http_config_unsupported: ({ key, lack }) => ({
    title: prose`${quote(key)} é uma chave do ${code('http_config')} do Prometheus que o scale não lê`,
    expected: LACKS[lack].expected,
    fix: LACKS[lack].fix,
  }),
  header_wrong: ({ name }) => ({
    title:
      name === ''
        ? prose`Isto não é o nome de um cabeçalho`
        : prose`O valor do cabeçalho ${quote(name)} contém caracteres que nenhum cabeçalho pode ter`,
    expected: prose`ASCII imprimível em uma só linha`,
    fix: prose`Corrija em ${code('http_headers:')}`,
  }),
  source_url_wrong: ({ found }) => ({
    title: prose`${quote(found)} não é o endereço de um servidor`,
    expected: prose`um endereço que comece com ${code('http://')} ou ${code('https://')}`,
    fix: prose`Escreva ${code('http://localhost:9090')}, por exemplo`,
  }),
  source_undeclared: () => ({
    title: prose`O perfil não indica nenhum servidor Prometheus`,
    fix: prose`Acrescente ${code('sources: {prometheus: {url: http://localhost:9090}}')} a ele, ou informe o endereço: ${code('--metrics http://localhost:9090')}`,
  }),
  queries_missing: ({ url }) => ({
    title: prose`Nenhuma métrica do perfil tem uma ${code('query')}, e por isso não há o que perguntar a ${quote(url)}`,
    fix: prose`Dê uma a alguma métrica, como em ${code('mau: {unit: users, query: max(app_mau)}')}`,
  }),
  source_unreachable: ({ url, reason, attempts }) => ({
    title: prose`Não foi possível alcançar ${quote(url)}: ${reasonOf(reason)}`,
    found:
      attempts > 1
        ? prose`o mesmo em ${plural(attempts, { one: 'tentativa', other: 'tentativas' })}`
        : undefined,
    fix: TRUST.test(reason)
      ? prose`Indique a autoridade que o assinou em ${code('tls_config: {ca_file: …}')}`
      : prose`Confira o endereço e a porta, e se o servidor está no ar`,
  }),
  source_refused: ({ url, status }) => ({
    title: prose`${quote(url)} recusa este cliente (status ${plain(status)})`,
    fix: prose`Informe credenciais em ${code('http_config:')}, em ${code('sources.prometheus')} do perfil ou com ${code('--http-config FILE')}`,
  }),
  source_timeout: ({ url, seconds, limit }) => ({
    title:
      limit === 'timeout'
        ? prose`${quote(url)} não respondeu a uma consulta em ${plain(seconds, 's')}`
        : prose`${quote(url)} não respondeu a todas as consultas em ${plain(seconds, 's')}`,
    fix: prose`Torne as consultas mais leves (uma regra de gravação), ou aumente ${code(limit)} em ${code('sources.prometheus')}`,
  }),
  source_status: ({ url, status, said }) => ({
    title: prose`${quote(url)} respondeu com o status ${plain(status)}`,
    found: said === '' ? undefined : [quote(said)],
    fix:
      status === 404
        ? prose`Confira o caminho: a API é consultada em ${code('/api/v1/query')} abaixo do endereço`
        : prose`Veja o log do servidor, e tente de novo`,
  }),
  source_redirect: ({ url, to }) => ({
    title: prose`${quote(url)} envia a outro endereço, que não é seguido`,
    found: to === '' ? undefined : [quote(to)],
    fix: prose`Se você confia nesse endereço, indique-o você mesmo`,
  }),
  source_answer_wrong: ({ url, fault }) => ({
    title: prose`A resposta de ${quote(url)} ${ANSWERS[fault]}`,
    fix: prose`Confira se ali escuta um servidor Prometheus, e não um proxy ou uma página de login`,
  }),
  query_wrong: ({ id, said, shape }) => ({
    title: prose`A consulta de ${quote(id)} falha`,
    found:
      shape !== undefined
        ? prose`o resultado é do tipo ${code(shape)}`
        : said === ''
          ? undefined
          : [quote(said)],
    fix: prose`Teste-a no navegador de expressões do Prometheus, e corrija aqui`,
  }),
  query_several: ({ id, count, series: all }) => ({
    title: prose`A consulta de ${quote(id)} dá ${plural(count, { one: 'série', other: 'séries' })}, e uma métrica tem um só valor`,
    found: series(all, count),
    fix: prose`Diga o que fazer com elas: ${code('sum(…)')}, ${code('max(…)')}, ou rótulos que selecionem uma`,
  }),
} satisfies Partial<DiagnosticWords>;
