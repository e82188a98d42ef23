import { parseDay } from '../lib/calendar.ts';
import type { SavedHistories, SavedMeasurement, SavedMonth } from '../model/answer/envelope.ts';
import { type Checked, diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Interval } from '../model/interval.ts';
import type { Measurement } from '../model/measurements.ts';

/** What is read of a plan that was saved as JSON. */
export type SavedPlan = {
  readonly profile: { readonly file: string; readonly text: string };
  readonly metrics: {
    readonly source: string;
    readonly measurements: readonly Measurement[];
    readonly histories: SavedHistories;
  };
  /** As it was typed: `mau=60k`. */
  readonly set: readonly string[];
  readonly seed: number;
  readonly at: string;
  readonly phase: string | undefined;
  /** Values of its quantities that are known. */
  readonly quantities: ReadonlyMap<string, number>;
};

/** Reads the inputs of a saved plan, from which it can be made again, and its values. */
export const loadSavedPlan = (source: {
  readonly file: string;
  readonly text: string;
}): Checked<SavedPlan | undefined> => {
  const wrong = (fault: 'syntax' | 'command' | 'shape') => ({
    value: undefined,
    problems: [diagnostic('plan_wrong', { path: source.file, fault })],
  });
  const json = parse(source.text);
  if (json === undefined) return wrong('syntax');
  if (!isMap(json) || json.command !== 'plan') return wrong('command');
  const { inputs, at, phase, quantities } = json as Record<string, unknown>;
  if (!isMap(inputs) || !isMap(inputs.profile) || !isMap(inputs.metrics)) return wrong('shape');
  const { path, text } = inputs.profile;
  const { source: named, values = [], histories = {} } = inputs.metrics;
  const { set, seed } = inputs;
  const texts = [path, text, named, at].every((each) => typeof each === 'string');
  if (!texts || !isMap(set) || !Number.isSafeInteger(seed) || !isList(values))
    return wrong('shape');
  const saved = values.filter(isSaved);
  if (saved.length < values.length || !isHistories(histories)) return wrong('shape');
  return {
    value: {
      profile: { file: String(path), text: String(text) },
      metrics: {
        source: String(named),
        measurements: saved.map((one) => measurementOf(one, source.file)),
        histories,
      },
      set: Object.entries(set).map(([id, value]) => `${id}=${String(value)}`),
      seed: Number(seed),
      at: String(at),
      phase: deployedIn(phase),
      quantities: valuesOf(quantities),
    },
    problems: [],
  };
};

type Json = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const SOURCES: ReadonlySet<unknown> = new Set(['file', 'prometheus', 'k6', 'openmetrics', 'csv']);
const NO_DATA: ReadonlySet<unknown> = new Set(['absent', 'zero_traffic', 'not_finite', 'stale']);

const isSaved = (value: unknown): value is SavedMeasurement =>
  isMap(value) &&
  typeof value.id === 'string' &&
  (value.value === null || isFiniteNumber(value.value)) &&
  SOURCES.has(value.source) &&
  (value.at === undefined || typeof value.at === 'string') &&
  (value.age === undefined || isFiniteNumber(value.age)) &&
  (value.noData === undefined || NO_DATA.has(value.noData)) &&
  (value.interval === undefined || isInterval(value.interval)) &&
  (value.stale === undefined || isStale(value.stale));

const isHistories = (value: unknown): value is SavedHistories =>
  isMap(value) && Object.values(value).every((months) => isList(months) && months.every(isMonth));

const isMonth = (value: unknown): value is SavedMonth =>
  isMap(value) &&
  typeof value.month === 'string' &&
  parseDay(`${value.month}-01`) !== undefined &&
  isFiniteNumber(value.value);

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const isStale = (value: unknown): boolean =>
  isMap(value) && (value.age === null || isFiniteNumber(value.age)) && isFiniteNumber(value.limit);

const ENDS: Readonly<Record<Interval['kind'], readonly string[]>> = {
  lognormal: ['low', 'high'],
  split: ['low', 'mid', 'high'],
  uniform: ['low', 'high'],
  normal: ['mean', 'sd'],
};

const isInterval = (value: unknown): boolean => {
  if (!isMap(value) || typeof value.kind !== 'string' || !Object.hasOwn(ENDS, value.kind)) {
    return false;
  }
  return ENDS[value.kind as Interval['kind']].every((end) => isFiniteNumber(value[end]));
};

const measurementOf = ({ value, ...one }: SavedMeasurement, file: string): Measurement => ({
  ...one,
  value: value ?? undefined,
  place: { file, line: 1, column: 1, length: 1 },
});

const deployedIn = (phase: unknown): string | undefined => {
  const current = isMap(phase) ? phase.current : undefined;
  return isMap(current) && typeof current.id === 'string' ? current.id : undefined;
};

const valuesOf = (quantities: unknown): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(isMap(quantities) ? quantities : {}).flatMap(([id, quantity]) =>
      isMap(quantity) && isFiniteNumber(quantity.value) ? [[id, quantity.value] as const] : [],
    ),
  );
