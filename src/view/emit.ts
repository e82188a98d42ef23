import type { EmitWords } from '../catalog/words/emit.ts';
import { type Emission, hasDrifted } from '../model/answer/emission.ts';
import { textIn } from '../model/text.ts';
import type { Block, Document } from './document.ts';
import type { EmissionView } from './emit/emission-view.ts';
import { actionCounts, diffs, fileList, keptList } from './emit/files.ts';
import { viewMigrations } from './emit/migrations.ts';
import { noteLists } from './emit/notes.ts';

/** What was written, what was left alone, what was assumed, and how to go on. */
export const viewEmission = (view: EmissionView): Document => {
  const { emission, words } = view;
  const { emit } = words;
  const { target, phase, project, at, month, services, tenants = [] } = emission;
  const product = textIn(project.name, words.locale);
  const facts = { at, services, tenants: tenants.length };
  return {
    blocks: [
      {
        kind: 'heading',
        level: 1,
        content: emit.heading({ product, target: emit.targets[target], phase: phase.name }),
      },
      {
        kind: 'paragraph',
        content: emit.sized(month === undefined ? facts : { ...facts, month }),
      },
      ...verdict(emission, emit),
      ...fileList(view),
      ...keptList(emission, emit),
      ...diffs(emission, emit),
      ...(emission.mode === 'check' ? [] : viewMigrations(emission, emit.migration)),
      ...lintLine(emission, emit),
      ...noteLists(emission, emit),
      ...nextCommands(emission, emit),
    ],
  };
};

/** The verdict, what was left alone, and the differences where they are asked for: `-q`. */
export const viewEmissionQuietly = ({ emission, words }: EmissionView): Document => ({
  blocks: [
    ...verdict(emission, words.emit),
    ...keptList(emission, words.emit),
    ...diffs(emission, words.emit),
  ],
});

const verdict = (emission: Emission, emit: EmitWords): Block[] => {
  const { mode, interrupted } = emission;
  const out = `${emission.out}/${emission.target}`;
  const counts = actionCounts(emission, emit);
  const drifted = hasDrifted(emission);
  const kept = emission.files.some(({ action }) => action === 'kept');
  const failed = mode === 'check' && drifted;
  const content = failed
    ? emit.drifted(out, counts)
    : mode === 'check'
      ? emit.clean(out)
      : emit.summary(out, counts);
  return [
    { kind: 'callout', status: failed ? 'fail' : kept ? 'warn' : 'pass', content },
    ...(interrupted
      ? [{ kind: 'callout', status: 'info', content: emit.interrupted(mode) } as const]
      : []),
  ];
};

const lintLine = ({ lint, out, target }: Emission, emit: EmitWords): Block[] => {
  if (lint === undefined || lint.errors + lint.warnings === 0) return [];
  const status = lint.errors > 0 ? 'fail' : 'warn';
  return [{ kind: 'callout', status, content: emit.lint(lint, `${out}/${target}`) }];
};

const nextCommands = ({ next, mode }: Emission, emit: EmitWords): Block[] => {
  if (next.length === 0 || mode !== 'write') return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.next] },
    { kind: 'code', text: next.join('\n') },
  ];
};
