import type { MeasurableMetric } from '../../load/metrics/measurable.ts';
import { readSample } from '../../load/metrics/sample.ts';
import type { SourceUrl } from '../../load/servers/source-url.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { type Finding, finding } from '../../model/finding/finding.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Place } from '../../model/place.ts';
import type { Io } from '../io.ts';
import { type Asked, askQuery, type Question, type Server } from './ask.ts';
import { type Config, readAccess } from './credentials.ts';

/** A Prometheus server as it is to be asked; times in seconds. */
export type PrometheusRequest = {
  readonly url: SourceUrl;
  readonly config: Config | undefined;
  readonly timeout: number;
  readonly deadline: number;
  /** Since 1970. */
  readonly time: number;
  readonly metrics: readonly (MeasurableMetric & { readonly place: Place })[];
};

export type SourceRead = {
  readonly measurements: readonly Measurement[];
  readonly problems: readonly Diagnostic[];
  readonly notes: readonly Finding[];
};

/** Queries that a server is given at a time: a gate of a hundred takes a few rounds. */
const AT_ONCE = 20;
/** Beyond it, what is measured by both clocks does not fit together. */
const SKEW_SECONDS = 60;

/** Asks the query of every metric that has one, all of one moment. */
export const readPrometheus = async (io: Io, request: PrometheusRequest): Promise<SourceRead> => {
  const { url, config, metrics } = request;
  const asked = metrics.filter(({ query }) => query !== undefined);
  if (asked.length === 0) {
    const problem = diagnostic('queries_missing', { url: url.base });
    return { measurements: [], problems: [problem], notes: [] };
  }
  const { headers, tls, secrets } = readAccess(io, url, config);
  const client = await io.openHttp({ connections: AT_ONCE, ...(tls === undefined ? {} : { tls }) });
  const server: Server = {
    io,
    client,
    url: url.base,
    headers,
    secrets,
    time: request.time,
    timeoutMs: request.timeout * 1000,
    deadline: io.now() + request.deadline * 1000,
    deadlineSeconds: request.deadline,
  };
  try {
    const questions = asked.map(questionOf);
    return readAll(request, asked, await askAll(server, questions));
  } finally {
    client.close();
  }
};

const questionOf = ({ id, query = '', measured, place }: PrometheusRequest['metrics'][number]) => ({
  id,
  query,
  place: measured?.queryPlace ?? place,
});

/** All answers, in the order of the questions; after a server that is down, nothing else is asked. */
const askAll = async (
  server: Server,
  questions: readonly Question[],
): Promise<readonly (Asked | undefined)[]> => {
  const answers: (Asked | undefined)[] = questions.map(() => undefined);
  let next = 0;
  let down = false;
  const work = async (): Promise<void> => {
    while (!down && next < questions.length) {
      const at = next;
      next += 1;
      const answer = await askQuery(server, questions[at] as Question);
      answers[at] = answer;
      down ||= answer.kind === 'down';
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, questions.length) }, work));
  return answers;
};

const readAll = (
  { url, time }: PrometheusRequest,
  metrics: PrometheusRequest['metrics'],
  answers: readonly (Asked | undefined)[],
): SourceRead => {
  const down = answers.find((answer) => answer?.kind === 'down');
  if (down?.kind === 'down') return { measurements: [], problems: [down.problem], notes: [] };
  const at = `${new Date(time * 1000).toISOString().slice(0, 19)}Z`;
  const measurements: Measurement[] = [];
  const problems: Diagnostic[] = [];
  metrics.forEach((metric, i) => {
    const read = readOne(metric, answers[i], at);
    if (read.kind === 'measurement') measurements.push(read.measurement);
    else problems.push(read.problem);
  });
  return { measurements, problems, notes: skewNotes(url.base, answers) };
};

const readOne = (
  metric: PrometheusRequest['metrics'][number],
  answer: Asked | undefined,
  at: string,
): ReturnType<typeof readSample> => {
  const { id, query = '', measured } = metric;
  const place = measured?.queryPlace ?? metric.place;
  const from = { id, source: 'prometheus', place, at } as const;
  switch (answer?.kind) {
    case 'value': {
      if (Number.isNaN(answer.value) && isRatio(query)) {
        const measurement = { ...from, value: undefined, noData: 'zero_traffic' } as const;
        return { kind: 'measurement', measurement };
      }
      const unit = measured?.queryUnit;
      const sample = { ...from, value: answer.value, ...(unit === undefined ? {} : { unit }) };
      return readSample(sample, metric);
    }
    case 'wrong':
      return { kind: 'problem', problem: answer.problem };
    default:
      return { kind: 'measurement', measurement: { ...from, value: undefined, noData: 'absent' } };
  }
};

/** What is 0 ÷ 0 without traffic: a quotient, a quantile of no observations. */
const isRatio = (query: string): boolean => /\/|histogram_quantile/.test(query);

const skewNotes = (url: string, answers: readonly (Asked | undefined)[]): readonly Finding[] => {
  const skews = answers.flatMap((answer) =>
    answer !== undefined && 'skew' in answer && answer.skew !== undefined ? [answer.skew] : [],
  );
  const least = skews.reduce<number | undefined>(
    (best, skew) => (best === undefined || Math.abs(skew) < Math.abs(best) ? skew : best),
    undefined,
  );
  if (least === undefined || Math.abs(least) <= SKEW_SECONDS) return [];
  return [finding('clock_skew', 'warning', { url, seconds: least })];
};
