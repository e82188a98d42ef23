import {
  code,
  day,
  type Inline,
  joinProse,
  month,
  type Prose,
  plain,
  plural,
  prose,
  strong,
} from '../../lib/inline.ts';
import type { EmissionMode, FileAction } from '../../model/answer/emission.ts';
import { textIn } from '../../model/text.ts';
import { portRange } from '../phrases/port-range.ts';
import { type EmitWords, MOST_TENANTS } from '../words/emit.ts';
import { migration } from './migration.ts';

const files = (count: number): Inline => plural(count, { one: 'file', other: 'files' });

const DONE: Readonly<Record<FileAction, Readonly<Record<EmissionMode, string>>>> = {
  created: { write: 'written', dry_run: 'would be written', check: 'missing' },
  updated: { write: 'updated', dry_run: 'would be updated', check: 'out of date' },
  removed: { write: 'removed', dry_run: 'would be removed', check: 'to be removed' },
  kept: {
    write: 'kept as it is',
    dry_run: 'would be kept as it is',
    check: 'changed by others',
  },
  unchanged: { write: 'unchanged', dry_run: 'unchanged', check: 'as emitted' },
};

const counted =
  (action: FileAction) =>
  (count: number, mode: EmissionMode): Prose =>
    prose`${files(count)} ${DONE[action][mode]}`;

const listed = (names: readonly string[]): Prose =>
  joinProse(
    names.map((name) => [code(name)]),
    ', ',
  );

const SEE_DIFFERENCE = prose`To see what is different, add ${code('--diff')}. `;

/** English words of `scale emit`. */
export const emit: EmitWords = {
  targets: { compose: 'Compose', kubernetes: 'Kubernetes' },
  heading: ({ product, target, phase }) => prose`${product}: ${target} for ${phase}`,
  sized: ({ at, month: of, services, tenants }) => [
    ...prose`${plural(services, { one: 'service', other: 'services' })}`,
    ...(tenants === 0 ? [] : prose` for ${plural(tenants, { one: 'tenant', other: 'tenants' })}`),
    ...(of === undefined
      ? prose`, sized for ${day(at)}`
      : prose`, sized for ${month(of)} at P80 of the projection`),
  ],
  counts: {
    created: counted('created'),
    updated: counted('updated'),
    removed: counted('removed'),
    kept: counted('kept'),
    unchanged: counted('unchanged'),
  },
  summary: (out, counts) => prose`${code(out)}: ${joinProse(counts, ', ')}`,
  clean: (out) => prose`${code(out)} is what is emitted`,
  drifted: (out, counts) => prose`${code(out)} has drifted: ${joinProse(counts, ', ')}`,
  interrupted: (mode) =>
    mode === 'write'
      ? prose`An emission before this one had stopped half-way; what it left is put right`
      : prose`An emission before this one stopped half-way; the next that writes puts it right`,
  headings: {
    files: 'Files',
    kept: 'Left as they are',
    secrets: 'To supply',
    setup: 'To do once',
    assumed: 'Assumed and converted',
    limits: 'What this target does otherwise',
    diff: 'Differences',
    next: 'Next',
  },
  columns: { action: 'what', file: 'file' },
  actions: {
    created: 'new',
    updated: 'changed',
    removed: 'removed',
    kept: 'kept',
    unchanged: 'unchanged',
  },
  reasons: {
    edited: (path) => prose`${code(path)} was changed by hand since scale wrote it`,
    foreign: (path) => prose`${code(path)} was there before, and scale did not write it`,
    link: (path) => prose`${code(path)} is a link, or lies behind one, and links are not followed`,
  },
  migration,
  keptHow: (shown) =>
    prose`${shown ? '' : SEE_DIFFERENCE}To keep a change for good, put it into ${code('patches')} of the profile or into a template (${code('scale emit templates')}); ${code('--force')} overwrites it.`,
  diffSides: prose`${code('-')} is what is there, ${code('+')} what is emitted`,
  lint: ({ errors, warnings }, folder) =>
    prose`${code(`scale lint ${folder}`)} finds ${plural(errors, { one: 'error', other: 'errors' })} and ${plural(warnings, { one: 'warning', other: 'warnings' })} in what is there`,
  assumed: ({ what, value, services }) =>
    prose`${code(what)} is not in the profile; ${strong(value)} is assumed for ${listed(services)}`,
  notes: {
    phase_last: ({ phase }) =>
      prose`${code(phase)} is the last phase, and so the one that is emitted`,
    phase_unreached: ({ phase }) =>
      prose`${code(phase)} is not reached within five years of the projection: it is sized for its beginning`,
    phase_untold: ({ phase }) =>
      prose`when ${code(phase)} begins cannot be told, as a metric is unknown: it is sized for its beginning`,
    data_apart: ({ service, replicas }) =>
      prose`${code(service)} keeps data in ${plain(replicas)} replicas, each with a volume of its own, and nothing here makes them hold the same: it has to copy by itself, or share one volume (${code('shared: yes')})`,
    data_lost: ({ service, path }) =>
      prose`what ${code(service)} writes to ${code(path)} is lost with each replica: if it is data, make it a volume, ${code('shared: yes')} where there are several replicas`,
    memory_short: ({ service, taken, limit }) =>
      prose`the parts of the memory of ${code(service)} come to ${plain(taken)} Mi, and it may take ${plain(limit)} Mi: it would be killed`,
    secret_made: ({ secret, form }) =>
      prose`${code(secret)} is made of ${code(textIn(form, 'en'))}`,
    tenant_unlisted: ({ tenant }) =>
      prose`${code(tenant)} is no tenant of the profile, which names none: it is emitted with the values that all have (${code('customers.values')})`,
    setup: ({ service, text }) => prose`${code(service)}: ${textIn(text, 'en')}`,
    replicas_short: ({ service, need, max }) =>
      prose`${code(service)} needs ${plain(need)} replicas at the end of the phase, and may have ${plain(max)}`,
    connections_short: ({ service, open, max }) =>
      prose`${code(service)} takes ${plain(max)} connections, and with most replicas of all others ${plain(open)} are open`,
    secret_files: ({ paths }) =>
      prose`files, readable for the users of their services: ${listed(paths)}`,
    secret_variables: ({ file, names }) => prose`variables in ${code(file)}: ${listed(names)}`,
    secret_objects: ({ namespace, names, key }) =>
      prose`in the namespace ${code(namespace)}, each under the key ${code(key)}: ${listed(names)}`,
    secret_certificates: ({ namespace, hosts }) =>
      prose`in the namespace ${code(namespace)}, certificates of type ${code('kubernetes.io/tls')}: ${joinProse(
        hosts.map(({ secret, host }) => prose`${code(secret)} for ${code(host)}`),
        ', ',
      )}`,
    backup_destination: ({ namespace, services, configMap, key }) =>
      prose`in the namespace ${code(namespace)}, a ConfigMap ${code(configMap)} whose ${code(key)} says where the copies of ${listed(services)} go; without it no backup starts, and each fails`,
    each_tenant: ({ where, tenants }) =>
      prose`${where === 'namespace' ? 'the same in the namespace' : 'the same in the folder'} of each other tenant: ${joinProse(
        tenants
          .slice(0, MOST_TENANTS)
          .map(({ place, hosts }) =>
            hosts.length === 0 ? [code(place)] : prose`${code(place)} (${listed(hosts)})`,
          ),
        ', ',
      )}${tenants.length > MOST_TENANTS ? prose`, and ${plain(tenants.length - MOST_TENANTS)} more, which ${code('--format json')} lists` : []}`,
    cluster_wide: ({ folder, names }) =>
      prose`${listed(names)} ${names.length === 1 ? 'belongs' : 'belong'} to the cluster and to all tenants: apply ${code(folder)} once before them; deleting one tenant leaves ${names.length === 1 ? 'it' : 'them'}`,
    shared_volumes: ({ volumes }) =>
      prose`a class of storage with ${code('ReadWriteMany')}, as all replicas write to ${joinProse(
        volumes.map(({ service, path }) => prose`${code(path)} of ${code(service)}`),
        ', ',
      )}`,
    cluster_kept: ({ service, keeper, nodes, copies }) =>
      prose`${code(service)}: ${code(keeper)} makes its ${plain(nodes)} nodes one cluster, and takes in those that are added. Clients must speak the protocol of a cluster (${code('MOVED')}). ${copies === 0 ? 'There are no copies: while a node is away, so are its keys' : 'Each master has a copy, which takes its place'}`,
    cluster_small: ({ service, nodes, least }) =>
      prose`${code(service)}: ${plain(nodes)} nodes are too few for the cluster that the profile asks for, and keep keys of their own each; run one, or ${plain(least)} and more`,
    name_converted: ({ service, name }) =>
      prose`${code(service)} is called ${code(name)}: names here are lower-case letters, digits and ${code('-')}`,
    assumed: ({ service, what, value }) =>
      prose`${code(service)}: ${code(what)} is not in the profile; ${strong(value)} is assumed`,
    unasked: ({ service }) =>
      prose`${code(service)} has no check and no port: nothing tells whether it works until its profile does (${code('health: {command: […]}')})`,
    not_honoured: ({ service, what }) => prose`${code(service)}: ${code(what)} cannot be honoured`,
    let_in_nobody: ({ services }) =>
      prose`Nobody is let in to ${listed(services)}: name each in ${code('depends_on')} or ${code('connections')} of who calls it`,
    open_egress: ({ services }) =>
      prose`${listed(services)} may call any port outside: name those that are called, as in ${code('egress: [443]')}`,
    fixed_replicas: ({ service, replicas, min, max }) =>
      prose`${code(service)} runs ${plain(replicas)} replicas, and does not follow its load from ${plain(min)} to ${plain(max)}: Compose has no autoscaler`,
    one_zone: ({ services }) =>
      prose`${listed(services)}: all replicas run on one machine, and so in one zone`,
    unlimited_volumes: ({ services }) =>
      prose`${listed(services)}: Docker does not limit the size of a volume; the size beside each is what the disk has to have`,
    ports_apart: ({ service, first, last }) =>
      first === last
        ? prose`${code(service)} is published on port ${code(String(first))}, its own being taken`
        : prose`${code(service)} is published on ports ${code(portRange(first, last))}, one a replica: a balancer in front has to share the load among them`,
    replicas_apart: ({ service, names, cluster }) =>
      prose`${code(service)} is ${listed(names)}, each with a volume of its own: replicas of one service would share it. ${APART[cluster]()}`,
    backup_by_hand: ({ service, name, schedule }) =>
      prose`${code(service)} is copied by ${code(`docker compose run --rm ${name}`)}; have a timer of the machine run it at ${code(schedule)}`,
    optional_dependency: ({ service, on }) =>
      prose`${code(service)} does not wait for ${code(on)}, which is started only when asked for`,
    no_health: ({ service }) =>
      prose`${code(service)} has no health check: what depends on it waits until it has started, no longer`,
    database_inner: ({ service, speaks }) =>
      prose`${code(service)} is not published, though the profile calls it public: what speaks ${strong(speaks)} is only reached by the services beside it. For a look at it: ${code(`docker compose exec ${service} …`)}`,
    open_port: ({ service, port }) =>
      prose`${code(service)} is published on port ${code(String(port))} of all addresses of the machine: Docker lets it past a firewall like ${code('ufw')}`,
    address_each: ({ variable }) =>
      prose`Stacks publish the same ports: on one machine each needs an address of its own, as in ${code(`${variable}=127.0.0.2`)} in its ${code('.env')}`,
    no_ingress: ({ service, host, address, first, last }) =>
      prose`${code(service)} is to be reached as ${code(host)}: the name and its certificate are for a proxy in front, which finds it at ${code(`${address}:${portRange(first, last)}`)}`,
  },
  ejectedHow: (out) =>
    prose`Edit them, delete those that you leave as they are, and emit with ${code(`--templates ${out}`)}`,
};

/** Whether replicas that are apart become one cluster. */
const APART = {
  formed: () => prose`They are told to be one cluster`,
  copies: () => prose`Each copies the server that it follows`,
  unasked: () => prose`They join as one cluster only as the image is told to`,
};
