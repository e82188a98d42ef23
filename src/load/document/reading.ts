import { nearestNames } from '../../lib/did-you-mean.ts';
import type { Span, YamlNode } from '../../lib/yaml/node.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  diagnostic,
} from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { NumberSpec } from './number-spec.ts';
import { placeOf, type YamlFile } from './yaml-file.ts';

/** A file being read: what its readers share, and the problems they add to. */
export type Reading = {
  readonly file: YamlFile;
  readonly problems: Diagnostic[];
  /** ISO 4217. */
  readonly currency: string;
  /** Currencies that the project has a rate for. */
  readonly rates: ReadonlySet<string>;
  /** Undefined where the ids cannot all be known. */
  readonly phases: PhaseIds | undefined;
  /** Units and bounds of the metrics and quantities that the profile declares. */
  readonly declared: ReadonlyMap<string, NumberSpec>;
  readonly misspelt: Misspelt;
};

/** Keys that a map seems to have under a wrong name, which is reported: they are not missed. */
export type Misspelt = ReadonlyMap<YamlNode, ReadonlySet<string>>;

export type PhaseIds = {
  /** As they are written, in their order. */
  readonly ids: readonly string[];
  readonly bySnakeCase: ReadonlyMap<string, string>;
};

/** Adds a problem at a place, or at a span of the file. */
export const report = <C extends DiagnosticCode>(
  reading: Reading,
  code: C,
  facts: DiagnosticFacts[C],
  where: Place | Span,
): void => {
  const place = 'line' in where ? where : placeOf(reading.file, where);
  reading.problems.push(diagnostic(code, facts, place));
};

/** With more problems than that nobody reads on, and each search goes through all names. */
const MOST_SUGGESTIONS = 20;

/** The names nearest to `word`, for a message; none once there are many messages. */
export const nearIn = (
  reading: Reading,
  word: string,
  names: Iterable<string>,
): readonly string[] =>
  reading.problems.length < MOST_SUGGESTIONS ? nearestNames(word, names) : [];

/** The value of a key, where `node` is a map that has it. */
export const child = (node: YamlNode | undefined, key: string): YamlNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.node : undefined;

/** The items of a list; none where the wire schema has found that it is no list. */
export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'list' ? node.items : [];
