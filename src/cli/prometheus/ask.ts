import { readPrometheusAnswer } from '../../load/metrics/prometheus-answer.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { HttpAnswer, HttpClient } from '../http.ts';
import type { Io } from '../io.ts';

/** A query, and the metric that it is of. */
export type Question = { readonly id: string; readonly query: string; readonly place: Place };

/** What is known of a server, and how long it may take. */
export type Server = {
  readonly io: Pick<Io, 'now' | 'wait'>;
  readonly client: HttpClient;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Texts that no message may hold. */
  readonly secrets: readonly string[];
  /** When the values are to be of, in seconds since 1970. */
  readonly time: number;
  readonly timeoutMs: number;
  /** In ms since 1970. */
  readonly deadline: number;
  readonly deadlineSeconds: number;
};

export type Asked =
  | { readonly kind: 'value'; readonly value: number; readonly skew?: number }
  | { readonly kind: 'absent'; readonly skew?: number }
  /** Of this query alone. */
  | { readonly kind: 'wrong'; readonly problem: Diagnostic }
  /** Of the server: no other query would do better. */
  | { readonly kind: 'down'; readonly problem: Diagnostic };

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 200;
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** Asks one query; what may pass (a broken connection, a server that starts) is tried again. */
export const askQuery = async (server: Server, question: Question): Promise<Asked> => {
  for (let attempt = 1; ; attempt += 1) {
    const { io, deadline } = server;
    const left = deadline - io.now();
    if (left <= 0) return past(server, 'deadline');
    const timeoutMs = Math.min(server.timeoutMs, left);
    const answer = await post(server, question, timeoutMs);
    if (answer.kind === 'timeout') {
      return past(server, timeoutMs < server.timeoutMs ? 'deadline' : 'timeout');
    }
    const wait = attempt < ATTEMPTS ? waitBefore(answer, attempt) : undefined;
    if (wait === undefined || io.now() + wait >= deadline) {
      return readAnswer(server, question, answer, attempt);
    }
    await io.wait(wait);
  }
};

const post = (
  { client, url, headers, time }: Server,
  { query }: Question,
  timeoutMs: number,
): Promise<HttpAnswer> =>
  client.post({
    url: `${url}/api/v1/query`,
    headers: {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      'user-agent': `scale/${VERSION}`,
    },
    body: new URLSearchParams({
      query,
      time: String(time),
      timeout: `${Math.ceil(timeoutMs)}ms`,
    }).toString(),
    timeoutMs,
    mostBytes: LARGEST_ANSWER,
  });

const past = (server: Server, limit: 'timeout' | 'deadline'): Asked => {
  const { url, timeoutMs, deadlineSeconds } = server;
  const seconds = limit === 'timeout' ? timeoutMs / 1000 : deadlineSeconds;
  return { kind: 'down', problem: diagnostic('source_timeout', { url, seconds, limit }) };
};

const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** A certificate does not become right by trying again. */
const LASTING = /CERT|SIGNATURE|ISSUER|^ERR_|^HPE_|ENOTFOUND/;

/** How long to wait before another attempt, in ms; undefined where it would be no use. */
const waitBefore = (answer: HttpAnswer, attempt: number): number | undefined => {
  const own = FIRST_WAIT_MS * 2 ** (attempt - 1);
  if (answer.kind === 'failed') return LASTING.test(answer.reason) ? undefined : own;
  if (answer.kind !== 'answer' || !PASSING.has(answer.status)) return undefined;
  // A query that Prometheus itself gave up on is 503 with a body of its own.
  if (readPrometheusAnswer(textOf(answer.bytes)).kind === 'error') return undefined;
  const asked = Number(answer.headers['retry-after'] ?? 0);
  return Number.isFinite(asked) && asked > 0 ? Math.max(own, asked * 1000) : own;
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const readAnswer = (
  server: Server,
  question: Question,
  answer: HttpAnswer,
  attempts: number,
): Asked => {
  const { url } = server;
  const down = (problem: Diagnostic): Asked => ({ kind: 'down', problem });
  switch (answer.kind) {
    case 'failed':
      return down(diagnostic('source_unreachable', { url, reason: answer.reason, attempts }));
    case 'too_large':
      return down(diagnostic('source_answer_wrong', { url, fault: 'too_large' }));
    case 'timeout':
      return past(server, 'timeout');
    case 'answer':
      return readStatus(server, question, answer);
  }
};

type Answer = Extract<HttpAnswer, { kind: 'answer' }>;

const readStatus = (server: Server, question: Question, answer: Answer): Asked => {
  const { url } = server;
  const { status, headers, bytes } = answer;
  const down = (problem: Diagnostic): Asked => ({ kind: 'down', problem });
  if (status === 401 || status === 403) return down(diagnostic('source_refused', { url, status }));
  if (status >= 300 && status < 400) {
    const to = redacted(server, headers.location ?? '');
    return down(diagnostic('source_redirect', { url, to }));
  }
  const read = readPrometheusAnswer(textOf(bytes));
  const own = (problem: Diagnostic): Asked => ({ kind: 'wrong', problem });
  switch (read.kind) {
    case 'value':
    case 'absent':
      return { ...read, ...skewOf(server, headers.date) };
    case 'several': {
      const series = read.series.map((one) => redacted(server, one));
      const facts = { id: question.id, count: read.count, series };
      return own(diagnostic('query_several', facts, question.place));
    }
    case 'shape': {
      const facts = { id: question.id, said: '', shape: redacted(server, read.found) };
      return own(diagnostic('query_wrong', facts, question.place));
    }
    case 'error': {
      const said = redacted(server, read.said);
      return own(diagnostic('query_wrong', { id: question.id, said }, question.place));
    }
    case 'unreadable':
      return status === 200
        ? down(diagnostic('source_answer_wrong', { url, fault: read.fault }))
        : down(diagnostic('source_status', { url, status, said: '' }));
  }
};

/** A server may send back what it was sent: nothing of it is shown as it is. */
const redacted = ({ secrets }: Server, text: string): string =>
  secrets
    .flatMap((secret) => [encodeURIComponent(secret), secret, secret.replace(/=+$/, '')])
    .filter((secret) => secret !== '')
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
    .replace(/\/\/[^/@\s]*@/g, '//***@')
    .slice(0, 300);

/** By how many seconds the server's clock is ahead. */
const skewOf = ({ io }: Server, date: string | undefined): { readonly skew?: number } => {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? {} : { skew: Math.round((time - io.now()) / 1000) };
};
