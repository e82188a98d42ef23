import type { KubernetesSettings } from './profile/kubernetes.ts';
import type { Patches } from './profile/patches.ts';
import type { ClusterKind, Egress, EnvVariable } from './profile/services.ts';
import type { StackNote } from './stack-note.ts';

/**
 * What runs in one phase, sized by the graph: the one value that every emission is made of, so that
 * manifests, alerts, dashboards and load tests speak of the same services.
 */
export type Stack = {
  readonly project: { readonly id: string; readonly name: string };
  readonly phase: { readonly id: string; readonly name: string };
  /** The day of the plan, or the month of a projection: `2026-11-28`, `2027-08`. */
  readonly at: string;
  /** Who answers for it, and how to reach them, where the profile says so. */
  readonly owner?: string;
  readonly contact?: string;
  /** Whose stack it is, where each tenant has one of its own. */
  readonly tenant?: StackTenant;
  /** What runs in the phase, in the order of the profile. */
  readonly services: readonly StackService[];
  /** What a namespace has to have room for when all runs at its most. */
  readonly quota: StackQuota;
  /** How manifests are to be where practice differs. */
  readonly kubernetes: KubernetesSettings;
  /** What is to be otherwise in what is emitted of this phase. */
  readonly patches?: Patches;
  /** What the profile asks for and no target can honour, or was converted, with its facts. */
  readonly notes: readonly StackNote[];
};

/** Pods, cores, MiB of memory and of the disks of nodes, volumes and their GiB. */
export type StackQuota = {
  readonly pods: Sized;
  readonly cpu: { readonly request: Sized; readonly limit: Sized };
  readonly memory: Sized;
  readonly ephemeral: Sized;
  readonly claims: Sized;
  readonly storage: Sized;
};

export type StackTenant = {
  readonly id: string;
  readonly name: string;
  /** White-label and other values that fill `${NAME}` in the environment of services. */
  readonly values: Readonly<Record<string, string>>;
};

/**
 * A number of the graph with how it came about, which stands beside it as a comment:
 * `ceil(300 req/s / (100 req/s * 60%)) = 5`.
 */
export type Sized = {
  /** Id of the quantity, as `scale explain` takes it. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly derivation: string;
};

/** The numbers in the items of a list, by the place of the item. */
export type ListNumbers = Readonly<Record<number, readonly Sized[]>>;

export type StackService = {
  /** As the profile has it. */
  readonly id: string;
  /** DNS-1123 label, at most 52 characters, unique in the stack. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** With a tag that is not `latest`, or a digest. */
  readonly image: string;
  /** What runs instead of the entry point of the image, and its arguments; empty: as the image has it. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** How the numbers in each came about, by its place; there where one has some. */
  readonly commandNumbers?: ListNumbers;
  readonly argNumbers?: ListNumbers;
  /** The first is the one that probes and other services use where they name none. */
  readonly ports: readonly StackPort[];
  readonly env: readonly EnvVariable[];
  /** Of each replica. Cores, MiB; always there: what a profile leaves out is assumed, and said. */
  readonly cpu: { readonly request: Sized; readonly limit: Sized };
  readonly memory: { readonly request: Sized; readonly limit: Sized };
  /** MiB of scratch space of each replica, in each path that may be lost. */
  readonly scratch: Sized;
  /** MiB of memory that its processes share at `/dev/shm`, where it needs more than containers have. */
  readonly sharedMemory?: Sized;
  /** MiB of the disk of its node that a replica may take: all scratch space, and its logs. */
  readonly ephemeral: Sized;
  /** What runs today, or at the month of the projection. */
  readonly replicas: Sized;
  /** Where it follows its load; `max` is above `min`. */
  readonly autoscale?: { readonly min: Sized; readonly max: Sized; readonly target: Sized };
  /** Over how many zones its replicas are spread; 1 where the profile does not say. */
  readonly zones: number;
  /** Why it cannot have a second replica; absent where it may. */
  readonly singleton?: 'one_writer' | 'licence' | 'local_file' | 'fixed' | 'one_keeper';
  /** Volumes that outlive a replica, GiB each; a service with one keeps state of its own. */
  readonly volumes: readonly {
    readonly name: string;
    readonly path: string;
    readonly size: Sized;
  }[];
  /** Volumes that all replicas have together, GiB each. */
  readonly shared: StackService['volumes'];
  /** Paths that it writes to and that may be lost; all else of its file system is read-only. */
  readonly writable: readonly string[];
  /** The same, in which what its image has there is found at first. */
  readonly seeded: readonly string[];
  readonly user: { readonly uid: number; readonly gid: number };
  readonly health: StackHealth;
  /** Names of services of this stack that it calls. */
  readonly dependsOn: readonly string[];
  /** Host name under which it is reached from outside. */
  readonly host?: string;
  /** What it calls outside of the stack, where it does. */
  readonly egress?: Egress;
  /** How many connections each replica keeps open to another service. */
  readonly connections: readonly {
    readonly to: string;
    readonly each: Sized;
    readonly all: Sized;
  }[];
  /** What copies its data away, and when. */
  readonly backup?: {
    readonly schedule: string;
    readonly image: string;
    readonly command: readonly string[];
    /** Names of secrets that the copy needs, by the variable that holds them. */
    readonly env: readonly EnvVariable[];
    /** Where the copies go, and the server of the object store; absent: to be supplied. */
    readonly to?: string;
    readonly endpoint?: string;
    /** Whether it reads the volumes of the service. */
    readonly readsVolumes: boolean;
    readonly cpu: { readonly request: Sized; readonly limit: Sized };
    readonly memory: Sized;
    readonly scratch: Sized;
    readonly ephemeral: Sized;
  };
  /** A part that is only started when asked for, such as `monitoring`. */
  readonly optional?: string;
  /** How its replicas become one cluster, where there are enough of them. */
  readonly cluster?: ClusterKind;
  /** The server of PostgreSQL that each replica copies and then follows. */
  readonly copyOf?: { readonly service: string; readonly port: number };
  /** Whether others copy it. */
  readonly copied?: true;
  /** Whose nodes it makes one cluster, where that is all it does; each target says what it runs for that. */
  readonly keeps?: KeptCluster;
};

/** A cluster of Redis: its service, as many nodes, on this port, with as many copies of each master. */
export type KeptCluster = {
  readonly service: string;
  readonly nodes: number;
  readonly port: number;
  readonly copies: Sized;
};

/** `public`: reached from outside of the stack. */
export type StackPort = {
  readonly name: string;
  readonly number: number;
  readonly public: boolean;
};

/** Seconds; `start` is how long it may take until it answers for the first time. */
export type StackHealth = {
  readonly check:
    | { readonly kind: 'http'; readonly path: string; readonly port: number }
    | { readonly kind: 'tcp'; readonly port: number }
    | { readonly kind: 'command'; readonly command: readonly string[] }
    | { readonly kind: 'none' };
  /** What tells that it is alive, where the profile says so: less than the check asks for. */
  readonly alive?:
    | { readonly kind: 'http'; readonly path: string; readonly port: number }
    | { readonly kind: 'command'; readonly command: readonly string[] };
  readonly interval: number;
  readonly start: number;
  /** How the time to start came about, where it is computed. */
  readonly startNumber?: Sized;
  /** How long it needs to finish what it is doing. */
  readonly drain: number;
};
