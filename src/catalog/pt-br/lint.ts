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

/** Portuguese words of `scale lint`. */
export const lint: LintWords = {
  locale: 'pt-BR',
  rules: {
    ...hygiene,
    ...resources,
    ...health,
    ...availability,
    ...security,
    ...wiring,
    ...compose,
  },
  headings: { exempt: 'Isentos' },
  labels: { expected: prose`esperado`, fix: prose`correção`, linters: prose`também` },
  object: ({ kind, namespace, name }) =>
    prose`${kind} ${code(namespace === '' ? name : `${namespace}/${name}`)}`,
  summary: {
    pass: (counts) => prose`Os manifestos passam: ${looked(counts)}${exempt(counts)}`,
    warn: (counts) => prose`Os manifestos passam com avisos: ${found(counts)} em ${looked(counts)}`,
    breach: (counts) => prose`Os manifestos reprovam: ${found(counts)} em ${looked(counts)}`,
  },
  skipped: (files) => prose`Nem manifestos nem arquivos do Compose: ${listed(files)}`,
  exempt: (annotation, reason) => prose`por ${code(annotation)}: ${reason}`,
  metrics: {
    lint_passed: prose`Se nenhuma regra que conta como erro é quebrada`,
    lint_findings: prose`A que uma regra se opõe, quantas vezes`,
  },
  more: (count, how) =>
    prose`e mais ${plural(count, { one: 'achado', other: 'achados' })}; ${how} mostra todos`,
  next: (annotation) =>
    prose`Onde um objeto tem motivo para ser diferente, escreva-o ali como anotação: ${code(annotation)}`,
};

const looked = ({ objects, files }: LintCounts): Prose =>
  prose`${plural(objects, { one: 'objeto', other: 'objetos' })} de ${plural(files, { one: 'arquivo', other: 'arquivos' })}`;

const found = ({ errors, warnings, exempt: excused }: LintCounts): Prose => {
  const parts = [
    ...(errors > 0 ? [[plural(errors, { one: 'erro', other: 'erros' })]] : []),
    ...(warnings > 0 ? [[plural(warnings, { one: 'aviso', other: 'avisos' })]] : []),
    ...(excused > 0 ? [[plural(excused, { one: 'isenção', other: 'isenções' })]] : []),
  ];
  return joinProse(parts, ', ');
};

const exempt = ({ exempt: count }: LintCounts): Prose =>
  count === 0 ? [] : prose`, ${plural(count, { one: 'isenção', other: 'isenções' })}`;
