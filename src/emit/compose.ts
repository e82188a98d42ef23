import { slugOf } from '../lib/slug.ts';
import { printPart, type YamlChange } from '../lib/yaml/fill.ts';
import type { Diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Artifact } from '../model/manifest/artifact.ts';
import type { TargetNote } from '../model/manifest/target-note.ts';
import type { Sized, Stack, StackService } from '../model/stack.ts';
import type { Templates } from '../model/template.ts';
import { besideFile, besideOf } from './beside.ts';
import { type Backup, backupChanges, backupsOf } from './compose/backup.ts';
import { clusterEnvironment, withRunningEntries } from './compose/cluster.ts';
import { dotenv } from './compose/dotenv.ts';
import { environmentOf } from './compose/environment.ts';
import { headerOf } from './compose/header.ts';
import { membersOf } from './compose/members.ts';
import { NETWORKS, networksOf } from './compose/networks.ts';
import { composeNotes } from './compose/notes.ts';
import { publishedPorts } from './compose/ports.ts';
import { type Placed, serviceChanges, volumeName } from './compose/service.ts';
import { envWithDataFolder } from './data-folder.ts';
import { patchText } from './patch-text.ts';
import { type FillPart, partsOf } from './template.ts';
import { whyOf } from './why.ts';

/**
 * Stacks for machines that run Docker Compose, below `compose/`, each tenant's in a folder of its own:
 * `compose.yaml`, the variables that it asks for, and what keeps these and the secrets out of version
 * control. Stacks are taken one at a time.
 */
export const emitCompose = function* (
  stacks: Iterable<Stack>,
  templates: Templates,
): Generator<Artifact> {
  const part = partsOf(templates);
  for (const asked of stacks) {
    const stack = withRunningEntries(asked);
    const folder = composeFolder(stack);
    const placed = placeMembers(stack);
    const backups = backupsOf(placed);
    const environments = [...placed, ...backups];
    yield {
      path: `${folder}/.env.example`,
      content: dotenv(stack, environments, asksForAddress(placed)),
    };
    yield { path: `${folder}/.gitignore`, content: '.env\nsecrets/\n' };
    for (const name of new Set(stack.services.flatMap(besideOf))) {
      yield { path: `${folder}/${besideFile(name)}`, content: templates[name] };
    }
    const text = composeText(placed, backups, part);
    const { text: patched } = patchText(text, stack.patches?.compose ?? [], 'compose.yaml');
    yield { path: `${folder}/compose.yaml`, content: `${headerOf(stack)}\n${patched}` };
  }
};

/** Patches of a profile that cannot be made. */
export const composePatchProblems = (stack: Stack, templates: Templates): readonly Diagnostic[] => {
  const { compose = [] } = stack.patches ?? {};
  if (compose.length === 0) return [];
  const placed = placeMembers(withRunningEntries(stack));
  const text = composeText(placed, backupsOf(placed), partsOf(templates));
  return patchText(text, compose, 'compose.yaml').problems;
};

const composeText = (
  placed: readonly Placed[],
  backups: readonly Backup[],
  part: FillPart,
): string => printPart(part('compose/compose', fileChanges(placed, backups, part)));

/** Where the files of a stack are: `compose`, `compose/acme`. */
export const composeFolder = ({ tenant }: Stack): string =>
  tenant === undefined ? 'compose' : `compose/${slugOf(tenant.id, '-')}`;

/** What one machine with compose cannot do of what a stack asks for. */
export const composeNotesOf = (asked: Stack): readonly TargetNote[] => {
  const stack = withRunningEntries(asked);
  const placed = placeMembers(stack);
  const environments = [...placed, ...backupsOf(placed)];
  return [...secretNotes(composeFolder(stack), environments), ...composeNotes(stack, placed)];
};

const secretNotes = (
  folder: string,
  environments: readonly Pick<Placed, 'environment'>[],
): readonly TargetNote[] => {
  const of = (pick: (environment: Placed['environment']) => readonly string[]) =>
    [...new Set(environments.flatMap(({ environment }) => pick(environment)))].sort();
  const paths = of(({ files }) => files.map((name) => `${folder}/secrets/${name}`));
  const names = of(({ asked }) => asked.map(({ name }) => name));
  return [
    ...(paths.length === 0 ? [] : [{ code: 'secret_files', paths } as const]),
    ...(names.length === 0
      ? []
      : [{ code: 'secret_variables', file: `${folder}/.env`, names } as const]),
  ];
};

const fileChanges = (
  placed: readonly Placed[],
  backups: readonly Backup[],
  part: FillPart,
): readonly YamlChange[] => [
  ...placed.map(
    (one): YamlChange => ({
      kind: 'part',
      path: ['services', one.member.name],
      part: part(templateOf(one), serviceChanges(one)),
      above: one.member.service.title,
    }),
  ),
  ...backups.map(
    (one): YamlChange => ({
      kind: 'part',
      path: ['services', one.name],
      part: part('compose/backup', backupChanges(one)),
      above: one.title,
    }),
  ),
  ...unusedNetworks(placed, backups),
  ...volumeChanges(placed),
  ...secretChanges([...placed, ...backups]),
];

const asksForAddress = (placed: readonly Placed[]): boolean =>
  placed.some(({ published }) => published.some(({ reach }) => reach === 'proxy'));

const templateOf = ({ member }: Placed): 'compose/stateful' | 'compose/service' =>
  member.service.volumes.length > 0 ? 'compose/stateful' : 'compose/service';

const placeMembers = (stack: Stack): readonly Placed[] => {
  const members = membersOf(stack);
  const networks = networksOf(stack.services);
  const published = publishedPorts(members, { shared: stack.tenant !== undefined });
  return members.map((member) => {
    const { service, name } = member;
    return {
      member,
      environment: clusterEnvironment(
        environmentOf(service.image, envWithDataFolder(service)),
        member,
        members,
      ),
      networks: networks.get(service.name) ?? [],
      published: published.get(name) ?? [],
      waitsFor: members.filter(
        (other) => needs(service, other.service) && canWait(service, other.service),
      ),
    };
  });
};

/** Nodes of a cluster are of no use before they are one: whoever needs them needs what makes them that. */
const needs = ({ name, dependsOn }: StackService, other: StackService): boolean =>
  dependsOn.includes(other.name) ||
  (other.keeps !== undefined && other.name !== name && dependsOn.includes(other.keeps.service));

/** What is only started when asked for cannot be waited for by what always is. */
const canWait = (
  { optional }: { readonly optional?: string },
  other: { readonly optional?: string },
): boolean => other.optional === undefined || other.optional === optional;

const unusedNetworks = (
  placed: readonly Placed[],
  backups: readonly Backup[],
): readonly YamlChange[] => {
  const used = new Set([
    ...placed.flatMap(({ networks }) => networks),
    // A copy goes somewhere.
    ...(backups.length > 0 ? (['edge'] as const) : []),
  ]);
  return NETWORKS.filter((name) => !used.has(name)).map((name) => ({
    kind: 'drop',
    path: ['networks', name],
  }));
};

/** Named, so that they outlive the containers; Docker sets no limit to their size. */
const volumeChanges = (placed: readonly Placed[]): readonly YamlChange[] => [
  ...placed.flatMap(({ member }) => [
    ...member.service.volumes.map((one) => volumeChange(volumeName(member, one.name), one.size)),
    ...member.service.shared.map((one) =>
      volumeChange(`${member.service.name}-${one.name}`, one.size),
    ),
  ]),
  { kind: 'drop_if_empty', path: ['volumes'] },
];

const volumeChange = (name: string, size: Sized): YamlChange => ({
  kind: 'set',
  path: ['volumes', name],
  value: {},
  above: `${size.value} GiB: ${whyOf(size)}`,
});

const secretChanges = (
  environments: readonly Pick<Placed, 'environment'>[],
): readonly YamlChange[] => {
  const files = new Set(environments.flatMap(({ environment }) => environment.files));
  return [
    ...[...files].sort().map(
      (name): YamlChange => ({
        kind: 'set',
        path: ['secrets', name],
        value: { file: `./secrets/${name}` },
      }),
    ),
    { kind: 'drop_if_empty', path: ['secrets'] },
  ];
};
