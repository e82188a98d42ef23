import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { RULE_WORDS } from './gate.ts';

type Sections = SectionHelp;

/** What `scale help profile` says of services. */
export const servicesSection: Sections['services'] = {
  about: prose`What runs, by id. Gives ${code('services.ID.replicas')}, and what all of it takes as ${code('services.cpu')} and ${code('services.memory')}. A database that is not ${code('public')} may share its port with another; any other port is of one service in a phase.`,
  example: `services:
  api:
    image: shop/api:1.4
    ports: [8080]
    env: {LOG_LEVEL: info, DATABASE_URL: {secret: database-url}}
    cpu: 0.5
    memory: 512Mi
    health: {path: /health, interval: 10s}
    load: peak_rps
    capacity: 200
    replicas: {min: 2, max: 20}
    depends_on: [database]
    public: yes
  database:
    image: postgres:16
    ports: [5432]
    cpu: 1
    memory: 2Gi
    storage: 20Gi
    stateful: yes
    volumes: {data: /var/lib/postgresql/data}`,
  keys: {
    name: prose`Its name in tables and reports`,
    image: prose`The image that it runs`,
    command: prose`What it runs instead of what its image does`,
    args: prose`Arguments for what its image runs`,
    ports: prose`The ports that it listens on, in a list or by name: ${code('{http: 8080}')}`,
    env: prose`Its environment: texts, and ${code('{secret: NAME}')}`,
    cpu: prose`Cores for each replica`,
    memory: prose`Memory for each replica`,
    cpu_limit: prose`The most cores that a replica may take`,
    memory_limit: prose`The most memory that a replica may take`,
    storage: prose`Disk for each replica`,
    depends_on: prose`Ids of services that it needs`,
    health: prose`How to tell that it works: a path or a command, else its port`,
    'health.path': prose`What answers over HTTP`,
    'health.command': prose`What to run in the replica`,
    'health.alive': prose`What tells that it is alive, and asks nothing of others: a path or a command; an open port where left out`,
    'health.port': prose`The port that answers; the first of its ports where left out`,
    'health.interval': prose`The time between two checks`,
    'health.delay': prose`The time before the first check`,
    load: prose`What comes in`,
    capacity: prose`How much of the load one replica carries; sizes it with ${code('load')}`,
    utilisation: prose`How far a replica may be filled; 70 % where left out`,
    replicas: prose`How many, or ${code('{min, max}')}; at least 1 where left out`,
    phases: prose`Ids of the phases that it runs in; all where left out`,
    stateful: prose`Whether it keeps data; ${code('no')} where left out`,
    public: prose`Whether it is reached from outside; ${code('no')} where left out`,
    ...RULE_WORDS,
    host: prose`The host name under which it is reached from outside`,
    egress: prose`What it calls outside of the stack: ${code('yes')}, or the ports, ${code('[443]')}; nothing where left out`,
    'egress.ports': prose`The ports that it calls there; any where left out`,
    'egress.networks': prose`Private networks that it also calls, ${code('[10.0.0.0/16]')}`,
    volumes: prose`What outlives a replica, by name: ${code('{data: /data}')}, or with a size`,
    'volumes.path': prose`Where it is mounted`,
    'volumes.size': prose`Its size; ${code('storage')} where left out`,
    'volumes.shared': prose`Whether all replicas have the same one, which a class of storage must allow (${code('ReadWriteMany')}); each has its own where left out`,
    writable: prose`Paths that it writes to and may lose; ${code('/tmp')} where left out`,
    seeded: prose`Paths as in ${code('writable')}, in which what its image has there is found at first`,
    memory_parts: prose`What its memory is divided into: ${code('{heap: 512Mi, page_cache: 256Mi}')}; more than its limit is reported`,
    cluster: prose`How its replicas become one cluster: ${code('kafka')} or ${code('redis')}; on their own where left out`,
    replica_of: prose`Id of the PostgreSQL server that it copies at first, and then follows: a read replica`,
    shared_memory: prose`Memory that its processes share, ${code('/dev/shm')}; for PostgreSQL a quarter of its limit where left out`,
    setup: prose`What somebody has to do once before it works; told by ${code('scale emit')}`,
    scratch: prose`Room for what it may lose`,
    user: prose`The user that it runs as, a number or ${code('{uid, gid}')}; 10001 where left out`,
    'user.uid': prose`The number of the user`,
    'user.gid': prose`The number of the group`,
    start: prose`How long it may take until it first answers`,
    drain: prose`How long it needs to finish what it is doing`,
    single: prose`Why it cannot have a second replica: ${code('one_writer')}, ${code('licence')} or ${code('local_file')}`,
    zones: prose`Over how many zones it is spread, as many replicas in each`,
    quorum: prose`Whether more than half must agree: its replicas are odd`,
    latency: prose`How soon it answers; sizes it by the waiting, with ${code('load')} a second`,
    'latency.within': prose`How long an answer may take`,
    'latency.share': prose`For which share of them; 95 % where left out`,
    'latency.service_time': prose`How long one request keeps a worker busy`,
    'latency.workers': prose`Requests that a replica works on at a time; 1 where left out`,
    connections: prose`Connections that each replica keeps open to a service: ${code('{database: 10}')}`,
    max_connections: prose`The most connections that it takes from all others`,
    backup: prose`What copies its data away, and when`,
    'backup.schedule': prose`When: ${code('"15 3 * * *"')}`,
    'backup.image': prose`The image that copies it`,
    'backup.command': prose`What it runs`,
    'backup.env': prose`Its environment, as that of a service`,
    'backup.to': prose`Where the copies go, as ${code('BACKUP_DESTINATION')}: ${code('s3://backups/shop')}; to be supplied where left out`,
    'backup.endpoint': prose`The server of an object store that is not Amazon’s, as ${code('AWS_ENDPOINT_URL_S3')}`,
    'backup.reads_volumes': prose`Whether it reads the volumes of the service, rather than asking it; ${code('no')} where left out`,
    optional: prose`A part that is started only when asked for: ${code('monitoring')}`,
  },
};

/** What `scale help profile` says of hosts. */
export const hostsSection: Sections['hosts'] = {
  about: prose`The machines that are paid for, by id. Gives ${code('hosts.fits')}, ${code('hosts.binding')} (what runs out first), ${code('hosts.density')} (such stacks that would fit) and ${code('hosts.cost')}.`,
  example: `hosts:
  main: {name: CPX31, cpu: 4, memory: 8Gi, storage: 160Gi, price: 15}`,
  keys: {
    name: prose`What the provider calls it`,
    cpu: prose`Cores of each`,
    memory: prose`Memory of each`,
    storage: prose`Disk of each`,
    count: prose`How many there are; 1 where left out`,
    price: prose`Money for each`,
    currency: prose`What the price is in; needs its rate in ${code('project.fx')}`,
    phases: prose`Ids of the phases it is paid in; all where left out`,
  },
};

const PATCH_WORDS = {
  phases: prose`Ids of the phases it is made in; all where left out`,
  merge: prose`What to put over it (JSON merge patch, RFC 7396): ${code('null')} takes a key away, a list replaces a list`,
  json: prose`Operations one after the other (JSON patch, RFC 6902), in place of ${code('merge')}`,
  'json.op': prose`${code('add')}, ${code('remove')}, ${code('replace')}, ${code('move')}, ${code('copy')} or ${code('test')}`,
  'json.path': prose`Where: ${code('/spec/template/spec/hostAliases')}; ${code('~1')} stands for a slash within a key`,
  'json.from': prose`Where from, for ${code('move')} and ${code('copy')}`,
  'json.value': prose`The value, for ${code('add')}, ${code('replace')} and ${code('test')}`,
};

/** What `scale help profile` says of the settings of manifests. */
export const kubernetesSection: Sections['kubernetes'] = {
  about: prose`How ${code('scale emit kubernetes')} is to be where practice differs.`,
  example: `kubernetes: {cpu_limit: none, image_pull: if_not_present}`,
  keys: {
    cpu_limit: prose`Whether containers have a limit of cores: ${code('set')} or ${code('none')}, with which they take what is idle; ${code('set')} where left out`,
    image_pull: prose`When an image is fetched: ${code('always')} or ${code('if_not_present')}; ${code('always')} where left out`,
  },
};

export const patchesSection: Sections['patches'] = {
  about: prose`What is to be otherwise in what ${code('scale emit')} writes, where no key and no template says it. Files are patched as they are emitted; comments stay.`,
  example: `patches:
  kubernetes:
    - kind: Deployment
      name: api
      merge: {spec: {template: {spec: {nodeSelector: {disk: ssd}}}}}
    - kind: Ingress
      json:
        - op: add
          path: /metadata/annotations/cert-manager.io~1cluster-issuer
          value: letsencrypt
  compose:
    - merge: {services: {api: {labels: {team: platform}}}}`,
  keys: {
    kubernetes: prose`Changes of objects`,
    'kubernetes.kind': prose`The kind of the objects: ${code('Deployment')}`,
    'kubernetes.name': prose`The name of one; all of the kind where left out`,
    'kubernetes.phases': PATCH_WORDS.phases,
    'kubernetes.merge': PATCH_WORDS.merge,
    'kubernetes.json': PATCH_WORDS.json,
    'kubernetes.json.op': PATCH_WORDS['json.op'],
    'kubernetes.json.path': PATCH_WORDS['json.path'],
    'kubernetes.json.from': PATCH_WORDS['json.from'],
    'kubernetes.json.value': PATCH_WORDS['json.value'],
    compose: prose`Changes of ${code('compose.yaml')}`,
    'compose.phases': PATCH_WORDS.phases,
    'compose.merge': PATCH_WORDS.merge,
    'compose.json': PATCH_WORDS.json,
    'compose.json.op': PATCH_WORDS['json.op'],
    'compose.json.path': PATCH_WORDS['json.path'],
    'compose.json.from': PATCH_WORDS['json.from'],
    'compose.json.value': PATCH_WORDS['json.value'],
  },
};

/** What `scale help profile` says of operations. */
export const operationsSection: Sections['operations'] = {
  about: prose`How work is done at each scale, as a list: processes, incident response, monitoring. Figures become ${code('operations.ID.FIGURE')}; ${code('scale plan --wide')} shows what holds now.`,
  example: `operations:
  - id: incident
    name: Incident response
    by: mau
    units: {response: min}
    points:
      10k: {text: Developers, values: {response: 30min}}
      100k: {text: On call, items: [Runbooks], values: {response: 5min}}`,
  keys: {
    id: prose`A short name`,
    name: prose`What is done`,
    by: prose`What decides which point holds; the users where left out`,
    units: prose`The unit of each figure`,
    points: prose`What holds from each scale upwards`,
    'points.text': prose`How it is done`,
    'points.items': prose`What belongs to it`,
    'points.values': prose`Its figures`,
  },
};

/** What `scale help profile` says of claims. */
export const claimsSection: Sections['claims'] = {
  about: prose`Figures that a document asserts, as a list, each beside what computes it.`,
  example: `claims:
  - id: work_100k
    says: 15k
    of: peak_rps * 5
    at: {set: {mau: 100k}}
    where: Budget
  - {id: peak, says: {at_most: 500}, of: peak_rps, where: Goals}`,
  keys: {
    id: prose`A short name`,
    says: prose`The figure, or ${code('{low, high}')}, or one of ${code('{at_least}')}, ${code('{at_most}')}, ${code('{above}')}, ${code('{below}')}`,
    of: prose`What computes it`,
    unit: prose`What it is counted in; that of ${code('of')} where left out`,
    at: prose`The scale that it is about; today’s where left out`,
    'at.set': prose`Values by the id of a quantity`,
    'at.phase': prose`The id of the phase`,
    tolerance: prose`How far off it may be; half of its last digit where left out`,
    where: prose`The heading that claims it`,
    text: prose`The claim in words`,
    reading: prose`How a sentence was read that may be read in more than one way`,
  },
};

/** What `scale help profile` says of what the audit leaves alone. */
export const auditSection: Sections['audit'] = {
  about: prose`What ${code('scale audit')} leaves alone.`,
  example: `audit:
  fixed: [mau, peak_rps, growth.*]
  silence: [payroll, cac]`,
  keys: {
    fixed: prose`Inputs that no repair of a claim may move: ids, or ${code('costs.*')} for all below`,
    silence: prose`What it shall not miss: ${code('payroll')}, ${code('backup')} …`,
  },
};
