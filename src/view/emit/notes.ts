import type { EmitWords } from '../../catalog/words/emit.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Emission, EmissionNote } from '../../model/answer/emission.ts';
import type { Block } from '../document.ts';

type NoteGroup = 'secrets' | 'setup' | 'limits' | 'converted' | 'assumed';

const GROUPS: Readonly<Record<EmissionNote['code'], NoteGroup>> = {
  name_converted: 'converted',
  assumed: 'assumed',
  unasked: 'converted',
  let_in_nobody: 'limits',
  open_egress: 'limits',
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
export const noteLists = ({ notes, mode }: Emission, emit: EmitWords): Block[] => {
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
