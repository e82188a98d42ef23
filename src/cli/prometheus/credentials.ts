import { HEADER_VALUE } from '../../load/servers/http-config.ts';
import type { SourceUrl } from '../../load/servers/source-url.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { SecretFault } from '../../model/diagnostic/source-diagnostic.ts';
import type { HttpConfig } from '../../model/profile/sources.ts';
import type { HttpTls } from '../http.ts';
import type { Io } from '../io.ts';
import { InvalidInput } from '../run-context.ts';

/** How a server is asked, and what must never be shown. */
export type Access = {
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly tls?: HttpTls;
  readonly secrets: readonly string[];
};

/** An `http_config` and the folder that its paths start from. */
export type Config = { readonly http: HttpConfig; readonly folder: string };

/** Longer than any password or token, and far shorter than what a path could be made to send off. */
const LONGEST_SECRET = 8192;
const LARGEST_PEM = 1024 * 1024;

/** Reads what an `http_config` refers to; credentials of the address itself come before it. */
export const readAccess = (io: Io, url: SourceUrl, config: Config | undefined): Access => {
  const problems: Diagnostic[] = [];
  const secrets: string[] = [];
  const secret = (path: string): string => {
    const read = readSecret(io, pathIn(config, path));
    if (typeof read !== 'string') problems.push(read);
    else secrets.push(read);
    return typeof read === 'string' ? read : '';
  };
  const headers = {
    ...otherHeaders(config, secret),
    ...authorization(url, config, secret, secrets),
  };
  const tls = config?.http.tls === undefined ? undefined : readTls(io, config, problems);
  if (problems.length > 0) throw new InvalidInput(problems);
  return { headers, secrets, ...(tls === undefined ? {} : { tls }) };
};

type ReadSecret = (path: string) => string;

const authorization = (
  { user }: SourceUrl,
  config: Config | undefined,
  secret: ReadSecret,
  secrets: string[],
): Access['headers'] => {
  const basic = (name: string, password: string): Access['headers'] => {
    const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(`${name}:${password}`)));
    secrets.push(encoded, password);
    return { authorization: `Basic ${encoded}` };
  };
  if (user !== undefined) return basic(user.name, user.password);
  const { basicAuth, authorization: bearer } = config?.http ?? {};
  if (basicAuth !== undefined) {
    const { username, passwordFile } = basicAuth;
    return basic(username, passwordFile === undefined ? '' : secret(passwordFile));
  }
  if (bearer === undefined) return {};
  return { authorization: `${bearer.type} ${secret(bearer.credentialsFile)}` };
};

const otherHeaders = (config: Config | undefined, secret: ReadSecret): Access['headers'] =>
  Object.fromEntries(
    (config?.http.headers ?? []).map(({ name, values, files }) => [
      name,
      [...values, ...files.map(secret)],
    ]),
  );

const readTls = (io: Io, config: Config, problems: Diagnostic[]): HttpTls => {
  const { caFile, certFile, keyFile, serverName, insecure = false } = config.http.tls ?? {};
  const pem = (path: string | undefined): string | undefined => {
    if (path === undefined) return undefined;
    const at = pathIn(config, path);
    const read = io.readFile(at, LARGEST_PEM);
    if (read.kind === 'bytes') return new TextDecoder().decode(read.bytes);
    problems.push(
      read.kind === 'missing'
        ? diagnostic('file_missing', { path: at, near: [] })
        : diagnostic('file_unreadable', { path: at, reason: 'EACCES' }),
    );
    return undefined;
  };
  const [ca, cert, key] = [pem(caFile), pem(certFile), pem(keyFile)];
  return {
    insecure,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(serverName === undefined ? {} : { serverName }),
  };
};

const pathIn = (config: Config | undefined, path: string): string =>
  /^([/\\]|[A-Za-z]:)/.test(path) || config === undefined || config.folder === ''
    ? path
    : `${config.folder}/${path}`;

/** One line of printable ASCII: a profile of a stranger cannot send off a key or a password file. */
const readSecret = (io: Io, path: string): string | Diagnostic => {
  const wrong = (fault: SecretFault): Diagnostic =>
    diagnostic('secret_file_wrong', { path, fault });
  const read = io.readFile(path, LONGEST_SECRET);
  if (read.kind === 'missing') return wrong('missing');
  if (read.kind !== 'bytes') return wrong('unreadable');
  if (read.bytes.length > LONGEST_SECRET) return wrong('long');
  const text = new TextDecoder().decode(read.bytes).replace(/\r?\n$/, '');
  if (text.trim() === '') return wrong('empty');
  if (/[\r\n]/.test(text)) return wrong('lines');
  return HEADER_VALUE.test(text) ? text : wrong('characters');
};
