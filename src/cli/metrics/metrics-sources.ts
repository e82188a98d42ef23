import { sourceFindings } from '../../core/plan/findings/source-findings.ts';
import { markStale } from '../../core/plan/staleness.ts';
import { type SourceUrl, sourceUrl } from '../../load/servers/source-url.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Profile } from '../../model/profile.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import type { Config } from '../prometheus/credentials.ts';
import type { SourceRead } from '../prometheus/read.ts';
import { readSource } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';
import type { MetricsInput } from './metrics-inputs.ts';

/** What all sources of a run gave: one measurement a metric at most. */
export type MetricsRead = {
  readonly value: ReadonlyMap<string, Measurement>;
  readonly problems: readonly Diagnostic[];
  readonly notes: readonly Finding[];
};

type Subject = {
  readonly profile: Profile;
  readonly options: Options;
  /** The moment that is asked about, in ms since 1970. */
  readonly time: number;
};

/**
 * Reads every source in turn; of one metric the later value counts. A source without data of a
 * metric takes no value away, but says so.
 */
export const readMetricsSources = async (
  io: Io,
  inputs: readonly MetricsInput[],
  subject: Subject,
): Promise<MetricsRead> => {
  const value = new Map<string, Measurement>();
  const silent: Measurement[] = [];
  const problems: Diagnostic[] = [];
  const notes: Finding[] = [];
  for (const input of inputs) {
    const read = await readInput(io, input, subject);
    problems.push(...read.problems);
    notes.push(...read.notes);
    for (const one of markStale(read.measurements, subject.profile.metrics, subject.time)) {
      if (one.value === undefined && value.get(one.id)?.value !== undefined) silent.push(one);
      else value.set(one.id, one);
    }
  }
  return { value, problems, notes: [...sourceFindings([...value.values(), ...silent]), ...notes] };
};

/** The moment that `--at` means: now, unless it is a day that is over. */
export const momentOf = (io: Pick<Io, 'now' | 'today'>, at: string | undefined): number => {
  const over = at === undefined || at >= io.today() ? Number.NaN : Date.parse(`${at}T23:59:59Z`);
  return Number.isNaN(over) ? io.now() : over;
};

const readInput = async (io: Io, input: MetricsInput, subject: Subject): Promise<SourceRead> => {
  const { profile, time } = subject;
  switch (input.kind) {
    case 'text': {
      const { loadMetricsSource } = await import('../../load/metrics/metric-sources.ts');
      const at = subject.options.at ?? io.today();
      const read = loadMetricsSource(input.source, profile.metrics, { at, now: time });
      const { value: measurements, problems, notes = [] } = read;
      return { measurements, problems, notes };
    }
    case 'server':
      return readServer(io, input.url, subject);
    case 'own_server': {
      const url = sourceUrl(profile.sources?.prometheus?.url ?? '');
      if (url !== undefined) return readServer(io, url, subject);
      const problem = diagnostic('source_undeclared', {});
      return { measurements: [], problems: [problem], notes: [] };
    }
  }
};

const TIMEOUT_SECONDS = 10;
const DEADLINE_SECONDS = 30;

const readServer = async (
  io: Io,
  url: SourceUrl,
  { profile, options, time }: Subject,
): Promise<SourceRead> => {
  const { readPrometheus } = await import('../prometheus/read.ts');
  const own = profile.sources?.prometheus;
  return readPrometheus(io, {
    url,
    config: await configOf(io, url, profile, options),
    timeout: own?.timeout ?? TIMEOUT_SECONDS,
    deadline: own?.deadline ?? DEADLINE_SECONDS,
    time: Math.floor(time / 1000),
    metrics: profile.metrics,
  });
};

/** The `http_config` named by the run; else the profile's, and only for the server that it names. */
const configOf = async (
  io: Io,
  url: SourceUrl,
  { file, sources }: Profile,
  { httpConfig }: Options,
): Promise<Config | undefined> => {
  const named = httpConfig ?? io.env.SCALE_HTTP_CONFIG ?? '';
  if (named !== '') return readConfig(io, named);
  const own = sources?.prometheus;
  if (own?.http === undefined || sourceUrl(own.url)?.origin !== url.origin) return undefined;
  return { http: own.http, folder: folderOf(file) };
};

/** Its lines are never shown: they may hold what is no one else's business. */
const readConfig = async (io: Io, path: string): Promise<Config> => {
  const [source, { loadHttpConfig }] = await Promise.all([
    readSource(io, path),
    import('../../load/servers/http-config-file.ts'),
  ]);
  const { value, problems } = loadHttpConfig(source);
  if (problems.length > 0) throw new InvalidInput(problems);
  return { http: value, folder: folderOf(path) };
};

const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '';
  return slash === 0 ? '/' : path.slice(0, slash);
};
