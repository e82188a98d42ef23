import { code, joinProse, type Prose, plural, prose } from '../../lib/inline.ts';
import type { LintCounts, LintWords } from '../words/lint.ts';
import { availability } from './lint/availability.ts';
import { compose } from './lint/compose.ts';
import { health } from './lint/health.ts';
import { hygiene } from './lint/hygiene.ts';
import { listed } from './lint/phrases.ts';
import { resources } from './lint/resources.ts';
import { security } from './lint/security.ts';
import { wiring } from './lint/wiring.ts';

/** English words of `scale lint`. */
export const lint: LintWords = {
  locale: 'en',
  rules: {
    ...hygiene,
    ...resources,
    ...health,
    ...availability,
    ...security,
    ...wiring,
    ...compose,
  },
  headings: { exempt: 'Exempt' },
  labels: { expected: prose`expected`, fix: prose`fix`, linters: prose`also` },
  object: ({ kind, namespace, name }) =>
    prose`${kind} ${code(namespace === '' ? name : `${namespace}/${name}`)}`,
  summary: {
    pass: (counts) => prose`The manifests pass: ${looked(counts)}${exempt(counts)}`,
    warn: (counts) =>
      prose`The manifests pass with warnings: ${found(counts)} in ${looked(counts)}`,
    breach: (counts) => prose`The manifests fail: ${found(counts)} in ${looked(counts)}`,
  },
  skipped: (files) => prose`Neither manifests nor files of Compose: ${listed(files)}`,
  exempt: (annotation, reason) => prose`by ${code(annotation)}: ${reason}`,
  metrics: {
    lint_passed: prose`Whether no rule that counts as an error is broken`,
    lint_findings: prose`What a rule objects to, how often`,
  },
  more: (count, how) =>
    prose`and ${plural(count, { one: 'finding', other: 'findings' })} more; ${how} shows all`,
  next: (annotation) =>
    prose`Where an object has a reason to be otherwise, write it down there as an annotation: ${code(annotation)}`,
};

const looked = ({ objects, files }: LintCounts): Prose =>
  prose`${plural(objects, { one: 'object', other: 'objects' })} of ${plural(files, { one: 'file', other: 'files' })}`;

const found = ({ errors, warnings, exempt: excused }: LintCounts): Prose => {
  const parts = [
    ...(errors > 0 ? [[plural(errors, { one: 'error', other: 'errors' })]] : []),
    ...(warnings > 0 ? [[plural(warnings, { one: 'warning', other: 'warnings' })]] : []),
    ...(excused > 0
      ? [prose`${[plural(excused, { one: 'exemption', other: 'exemptions' })]}`]
      : []),
  ];
  return joinProse(parts, ', ');
};

const exempt = ({ exempt: count }: LintCounts): Prose =>
  count === 0 ? [] : prose`, ${plural(count, { one: 'exemption', other: 'exemptions' })}`;
