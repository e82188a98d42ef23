import type { Catalogue } from '../catalog/catalogue.ts';
import type { EmitWords } from '../catalog/emit-words.ts';
import type { Prose } from '../lib/inline.ts';
import {
  type Emission,
  type EmissionNote,
  type FileAction,
  type FileOutcome,
  hasDrifted,
} from '../model/answer/emission.ts';
import { textIn } from '../model/text.ts';
import type { Block, Document, ListItem } from './document.ts';
import { viewMigrations } from './emit/migrations.ts';

export type EmissionView = {
  readonly emission: Emission;
  readonly words: Catalogue;
  /** Every file, also those that did not change. */
  readonly wide: boolean;
};

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
      ...fileTable(view),
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

const ACTIONS: readonly FileAction[] = ['created', 'updated', 'removed', 'kept', 'unchanged'];

/** How many files each action stands for, those without any left out. */
export const actionCounts = (
  { files, mode }: Pick<Emission, 'files' | 'mode'>,
  { counts }: EmitWords,
): readonly Prose[] =>
  ACTIONS.flatMap((action) => {
    const count = files.filter((file) => file.action === action).length;
    return count === 0 ? [] : [counts[action](count, mode)];
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

/** More than these are counted above, and listed when all are asked for. */
const MOST_FILES = 24;

/** What changed, as far as it is not too much. */
const fileTable = ({ emission, words, wide }: EmissionView): Block[] => {
  const { emit } = words;
  const changed = emission.files.filter(
    ({ action }) => wide || (action !== 'unchanged' && action !== 'kept'),
  );
  if (changed.length === 0 || (!wide && changed.length > MOST_FILES)) return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.files] },
    {
      kind: 'list',
      items: changed.map(({ path, action }) => ({
        content: [emit.actions[action], ' ', { kind: 'code', text: path }],
      })),
    },
  ];
};

export const keptList = ({ files }: Pick<Emission, 'files'>, emit: EmitWords): Block[] => {
  const shown = files.some(({ diff }) => diff !== undefined);
  const kept = files.filter(({ action }) => action === 'kept');
  if (kept.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.kept] },
    { kind: 'list', items: kept.map((file) => keptItem(file, emit)) },
    { kind: 'paragraph', content: emit.keptHow(shown) },
  ];
};

const keptItem = ({ path, reason = 'foreign' }: FileOutcome, emit: EmitWords): ListItem => ({
  status: 'warn',
  content: emit.reasons[reason](path),
});

const lintLine = ({ lint, out, target }: Emission, emit: EmitWords): Block[] => {
  if (lint === undefined || lint.errors + lint.warnings === 0) return [];
  const status = lint.errors > 0 ? 'fail' : 'warn';
  return [{ kind: 'callout', status, content: emit.lint(lint, `${out}/${target}`) }];
};

const diffs = ({ files }: Emission, emit: EmitWords): Block[] => {
  const texts = files.flatMap(({ diff }) => (diff === undefined ? [] : [diff]));
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.diff] },
    { kind: 'paragraph', content: emit.diffSides },
    { kind: 'code', text: texts.join('\n'), language: 'diff' },
  ];
};

type NoteGroup = 'secrets' | 'setup' | 'limits' | 'converted' | 'assumed';

const GROUPS: Readonly<Record<EmissionNote['code'], NoteGroup>> = {
  name_converted: 'converted',
  assumed: 'assumed',
  not_honoured: 'limits',
  fixed_replicas: 'limits',
  one_zone: 'limits',
  unlimited_volumes: 'limits',
  ports_apart: 'limits',
  replicas_apart: 'limits',
  backup_by_hand: 'limits',
  optional_dependency: 'limits',
  no_health: 'limits',
  database_inner: 'limits',
  open_port: 'limits',
  address_each: 'limits',
  no_ingress: 'limits',
  phase_last: 'converted',
  phase_unreached: 'converted',
  phase_untold: 'converted',
  replicas_short: 'limits',
  connections_short: 'limits',
  data_apart: 'limits',
  data_lost: 'limits',
  memory_short: 'limits',
  secret_made: 'secrets',
  setup: 'setup',
  tenant_unlisted: 'converted',
  secret_files: 'secrets',
  secret_variables: 'secrets',
  secret_objects: 'secrets',
  secret_certificates: 'secrets',
  backup_destination: 'secrets',
  each_tenant: 'secrets',
  shared_volumes: 'secrets',
  cluster_wide: 'setup',
  cluster_kept: 'setup',
  cluster_small: 'limits',
};

/** What concerns what is to be run; whether it is there is asked by a machine. */
const noteLists = ({ notes, mode }: Emission, emit: EmitWords): Block[] => {
  if (mode === 'check') return [];
  const { headings } = emit;
  const of = (group: NoteGroup) => notes.filter(({ code }) => GROUPS[code] === group);
  const said = (group: NoteGroup) => of(group).map((note) => noteWords(note, emit));
  return [
    ...sayings(headings.secrets, said('secrets')),
    ...sayings(headings.setup, said('setup')),
    ...sayings(headings.limits, said('limits')),
    ...sayings(headings.assumed, [...said('converted'), ...assumptions(of('assumed'), emit)]),
  ];
};

const sayings = (title: string, items: readonly Prose[]): Block[] => {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [title] },
    { kind: 'list', items: items.map((content) => ({ content })) },
  ];
};

/** What is assumed alike of several services is said once. */
const assumptions = (notes: readonly EmissionNote[], emit: EmitWords): readonly Prose[] => {
  const groups = new Map<string, { what: string; value: string; services: string[] }>();
  for (const note of notes) {
    if (note.code !== 'assumed') continue;
    const { what, value, service } = note;
    const key = `${what}\n${value}`;
    const group = groups.get(key) ?? { what, value, services: [] };
    group.services.push(service);
    groups.set(key, group);
  }
  return [...groups.values()].map(emit.assumed);
};

/** The sentence of a note. */
export const noteWords = (note: EmissionNote, { notes }: EmitWords): Prose =>
  (notes[note.code] as (note: EmissionNote) => Prose)(note);

const nextCommands = ({ next, mode }: Emission, emit: EmitWords): Block[] => {
  if (next.length === 0 || mode !== 'write') return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.next] },
    { kind: 'code', text: next.join('\n') },
  ];
};
