import type { Span, YamlNode } from '../lib/yaml/node.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  diagnostic,
} from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { NumberSpec } from './literal.ts';
import { placeOf, type YamlFile } from './yaml-file.ts';

/** A file being read: what its readers share, and the problems they add to. */
export type Reading = {
  readonly file: YamlFile;
  readonly problems: Diagnostic[];
  /** ISO 4217. */
  readonly currency: string;
  /** As they are written; undefined where the profile's phases could not be read. */
  readonly phases: readonly string[] | undefined;
  /** Units and bounds of the metrics and quantities that the profile declares. */
  readonly declared: ReadonlyMap<string, NumberSpec>;
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

/** The value of a key, where `node` is a map that has it. */
export const child = (node: YamlNode | undefined, key: string): YamlNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.node : undefined;

/** The items of a list; none where the wire schema has found that it is no list. */
export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'list' ? node.items : [];
