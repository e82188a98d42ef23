import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type {
  AnswerFault,
  HttpConfigLack,
  SecretFault,
} from '../../../model/diagnostic/source-diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { series } from './series.ts';

const SECRETS: Readonly<Record<SecretFault, Prose>> = {
  missing: prose`it does not exist`,
  unreadable: prose`it cannot be read`,
  empty: prose`it is empty`,
  lines: prose`it has more than one line`,
  long: prose`it is longer than any password`,
  characters: prose`it holds control characters, or letters beyond ASCII`,
};

const LACKS: Readonly<Record<HttpConfigLack, { readonly expected: Prose; readonly fix: Prose }>> = {
  proxy: {
    expected: prose`a server that is reached directly: no proxy is used`,
    fix: prose`Name an address that this machine reaches, such as that of a tunnel (${code('ssh -L')}), and leave the key out`,
  },
  oauth2: {
    expected: prose`credentials in a file: none are fetched`,
    fix: prose`Fetch them before the run, and name their file in ${code('authorization: {credentials_file: …}')}`,
  },
  redirects: {
    expected: prose`the address of the server itself: redirects are never followed, as credentials would go along`,
    fix: prose`Leave the key out`,
  },
  http2: { expected: prose`HTTP/1.1, which every server speaks`, fix: prose`Leave the key out` },
  bearer: {
    expected: prose`the newer key for the same`,
    fix: prose`Write ${code('authorization: {credentials_file: …}')}`,
  },
  pem: {
    expected: prose`a file in PEM, not its text`,
    fix: prose`Put the text into a file, and name that in ${code('ca_file')} or ${code('cert_file')}`,
  },
  tls_version: {
    expected: prose`TLS 1.2 or later, which is what is spoken`,
    fix: prose`Leave the key out`,
  },
};

const ANSWERS: Readonly<Record<AnswerFault, Prose>> = {
  too_large: prose`is too large`,
  not_json: prose`is not JSON`,
  not_prometheus: prose`is not that of a Prometheus server`,
};

/** What the codes of networks and of TLS mean. */
const REASONS: Readonly<Record<string, Prose>> = {
  ECONNREFUSED: prose`nothing listens there`,
  ECONNRESET: prose`it broke the connection off`,
  EPIPE: prose`it broke the connection off`,
  ENOTFOUND: prose`there is no such host`,
  EAI_AGAIN: prose`the name of the host cannot be looked up now`,
  EHOSTUNREACH: prose`there is no way to the host`,
  ENETUNREACH: prose`there is no network`,
  ETIMEDOUT: prose`it does not answer`,
  DEPTH_ZERO_SELF_SIGNED_CERT: prose`its certificate is signed by no authority that is trusted`,
  SELF_SIGNED_CERT_IN_CHAIN: prose`its certificate is signed by no authority that is trusted`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: prose`its certificate is signed by no authority that is trusted`,
  UNABLE_TO_GET_ISSUER_CERT: prose`its certificate is signed by no authority that is trusted`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: prose`its certificate is signed by no authority that is trusted`,
  CERT_HAS_EXPIRED: prose`its certificate has expired`,
  CERT_NOT_YET_VALID: prose`its certificate is not valid yet`,
  ERR_TLS_CERT_ALTNAME_INVALID: prose`its certificate is that of another host`,
  EPROTO: prose`it does not speak TLS there`,
  ERR_SSL_WRONG_VERSION_NUMBER: prose`it does not speak TLS there`,
};

const TRUST = /CERT|SIGNATURE|ISSUER/;

const reasonOf = (reason: string): Prose => {
  if (Object.hasOwn(REASONS, reason)) return REASONS[reason] as Prose;
  return reason.startsWith('HPE_') ? prose`its answer is not HTTP` : [quote(reason)];
};

/** Servers that metrics come from, and how they are reached. */
export const serverWords = {
  secret_literal: ({ file, line, key, instead }) => ({
    title: prose`${quote(file)} holds a secret itself, in ${quote(key)} of line ${plain(line)}`,
    expected: prose`a reference to a file: profiles are shared, and reports carry their text`,
    fix: prose`Move it into a file that only you can read, name that in ${quote(instead)}, and change the secret if the profile was shared`,
  }),
  secret_file_wrong: ({ path, fault }) => ({
    title: prose`The file ${quote(path)} cannot be used for the connection: ${SECRETS[fault]}`,
    fix: prose`Name a file that holds the password or key alone, on one line`,
  }),
  http_config_unsupported: ({ key, lack }) => ({
    title: prose`${quote(key)} is a key of Prometheus’ ${code('http_config')} that scale does not read`,
    expected: LACKS[lack].expected,
    fix: LACKS[lack].fix,
  }),
  header_wrong: ({ name }) => ({
    title:
      name === ''
        ? prose`This is no name of a header`
        : prose`The value of the header ${quote(name)} holds characters that no header can have`,
    expected: prose`printable ASCII on one line`,
    fix: prose`Correct it under ${code('http_headers:')}`,
  }),
  source_url_wrong: ({ found }) => ({
    title: prose`${quote(found)} is not the address of a server`,
    expected: prose`an address that begins with ${code('http://')} or ${code('https://')}`,
    fix: prose`Write ${code('http://localhost:9090')}, for example`,
  }),
  source_undeclared: () => ({
    title: prose`The profile names no Prometheus server`,
    fix: prose`Add ${code('sources: {prometheus: {url: http://localhost:9090}}')} to it, or give the address: ${code('--metrics http://localhost:9090')}`,
  }),
  queries_missing: ({ url }) => ({
    title: prose`No metric of the profile has a ${code('query')}, so there is nothing to ask ${quote(url)}`,
    fix: prose`Give a metric one, as in ${code('mau: {unit: users, query: max(app_mau)}')}`,
  }),
  source_unreachable: ({ url, reason, attempts }) => ({
    title: prose`${quote(url)} cannot be reached: ${reasonOf(reason)}`,
    found: attempts > 1 ? prose`the same ${plain(attempts, 'times')}` : undefined,
    fix: TRUST.test(reason)
      ? prose`Name the authority that signed it in ${code('tls_config: {ca_file: …}')}`
      : prose`Check the address and the port, and that the server runs`,
  }),
  source_refused: ({ url, status }) => ({
    title: prose`${quote(url)} refuses this client (status ${plain(status)})`,
    fix: prose`Give credentials in ${code('http_config:')}, by ${code('sources.prometheus')} of the profile or ${code('--http-config FILE')}`,
  }),
  source_timeout: ({ url, seconds, limit }) => ({
    title:
      limit === 'timeout'
        ? prose`${quote(url)} did not answer a query within ${plain(seconds, 's')}`
        : prose`${quote(url)} did not answer all queries within ${plain(seconds, 's')}`,
    fix: prose`Make the queries cheaper (a recording rule), or raise ${code(limit)} under ${code('sources.prometheus')}`,
  }),
  source_status: ({ url, status, said }) => ({
    title: prose`${quote(url)} answered with status ${plain(status)}`,
    found: said === '' ? undefined : [quote(said)],
    fix:
      status === 404
        ? prose`Check the path: the API is asked at ${code('/api/v1/query')} below the address`
        : prose`Look into the log of the server, and try again`,
  }),
  source_redirect: ({ url, to }) => ({
    title: prose`${quote(url)} sends to another address, which is not followed`,
    found: to === '' ? undefined : [quote(to)],
    fix: prose`If you trust that address, name it yourself`,
  }),
  source_answer_wrong: ({ url, fault }) => ({
    title: prose`The answer of ${quote(url)} ${ANSWERS[fault]}`,
    fix: prose`Check that a Prometheus server listens there, and not a proxy or a login page`,
  }),
  query_wrong: ({ id, said, shape }) => ({
    title: prose`The query of ${quote(id)} fails`,
    found:
      shape !== undefined
        ? prose`the result is a ${code(shape)}`
        : said === ''
          ? undefined
          : [quote(said)],
    fix: prose`Try it in the expression browser of Prometheus, and correct it here`,
  }),
  query_several: ({ id, count, series: all }) => ({
    title: prose`The query of ${quote(id)} gives ${plain(count, 'series')}, and a metric has one value`,
    found: series(all, count),
    fix: prose`Say what becomes of them: ${code('sum(…)')}, ${code('max(…)')}, or labels that select one`,
  }),
} satisfies Partial<DiagnosticWords>;
