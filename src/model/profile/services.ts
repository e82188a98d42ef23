import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Rule } from './check-rule.ts';

/** A part of the stack that runs in one or more replicas. */
export type Service = Rule & {
  readonly id: string;
  readonly name?: Text;
  /** As a container registry names it. */
  readonly image: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly ports: readonly Port[];
  readonly env: readonly EnvVariable[];
  /** Of each replica: cores, MiB, GiB; what it is promised, and what it may not exceed. */
  readonly cpu?: NumberForm;
  readonly memory?: NumberForm;
  readonly cpuLimit?: NumberForm;
  readonly memoryLimit?: NumberForm;
  readonly storage?: NumberForm;
  /** Ids of services, as these have them. */
  readonly dependsOn: readonly string[];
  readonly health?: HealthCheck;
  /** What comes in, how much of it one replica carries, and how far it may be filled. */
  readonly load?: Formula;
  readonly capacity?: NumberForm;
  readonly utilisation: NumberForm;
  readonly replicas: Replicas;
  /** Ids of the phases that it runs in; all of them where there is none. */
  readonly phases?: readonly string[];
  /** Whether it keeps data of its own. */
  readonly stateful: boolean;
  /** Whether it is reached from outside, and under which name. */
  readonly public: boolean;
  readonly host?: string;
  /** What it calls outside of the stack, where it does. */
  readonly egress?: Egress;
  /** What outlives a replica, and what may be lost (MiB). */
  readonly volumes: readonly Volume[];
  readonly writable?: readonly string[];
  /** Paths that it writes to and may lose, in which what its image has there is found at first. */
  readonly seeded: readonly string[];
  /** What its memory is divided into, MiB each: `heap`, `page_cache`. */
  readonly memoryParts: readonly { readonly name: string; readonly size: NumberForm }[];
  /** Software whose replicas are told how to find each other. */
  readonly cluster?: ClusterKind;
  /** Id of the server of PostgreSQL that it copies and follows. */
  readonly replicaOf?: string;
  /** Memory that its processes share, MiB. */
  readonly sharedMemory?: NumberForm;
  /** What somebody has to do once before it works. */
  readonly setup?: Text;
  readonly scratch?: NumberForm;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Seconds until it first answers, and to finish what it is doing. */
  readonly start?: NumberForm;
  readonly drain?: NumberForm;
  /** Why it cannot have a second replica. */
  readonly single?: Single;
  readonly zones?: NumberForm;
  /** Whether more than half of its replicas must agree. */
  readonly quorum: boolean;
  readonly latency?: Latency;
  readonly connections: readonly Connections[];
  readonly maxConnections?: NumberForm;
  readonly backup?: Backup;
  readonly optional?: string;
  readonly place: Place;
};

/** Ports outside (any, where there are none), and private networks beside the public one, as CIDR. */
export type Egress = { readonly ports: readonly number[]; readonly networks: readonly string[] };

export type Replicas =
  | { readonly kind: 'fixed'; readonly count: NumberForm }
  | { readonly kind: 'range'; readonly min: NumberForm; readonly max?: NumberForm };

/** Unnamed where the profile lists numbers. */
export type Port = { readonly name?: string; readonly number: number };

/** GiB; the disk of the service where there is no size. */
export type Volume = {
  readonly name: string;
  readonly path: string;
  readonly size?: NumberForm;
  /** Whether all replicas have the same one; else each has its own. */
  readonly shared: boolean;
};

export type Single = 'one_writer' | 'licence' | 'local_file';

/** An answer within so many milliseconds, for a share of the requests, by workers that each takes so long. */
export type Latency = {
  readonly within: NumberForm;
  readonly share: NumberForm;
  readonly serviceTime: NumberForm;
  readonly workers: NumberForm;
};

/** How many connections each replica keeps open to another service. */
export type Connections = { readonly to: string; readonly each: NumberForm };

export type Backup = {
  readonly schedule: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly env: readonly EnvVariable[];
  /** Where the copies go, `s3://bucket/folder`, and the server of an object store that is not the usual one. */
  readonly to?: string;
  readonly endpoint?: string;
  /** Whether it reads the volumes of the service, rather than asking it. */
  readonly readsVolumes: boolean;
};

/** How the replicas of some software become one cluster. */
export type ClusterKind = 'kafka' | 'redis';

/** A place that only one target has: what is meant for it is left out elsewhere. */
export type OnlyIn = 'compose' | 'kubernetes';

export type EnvVariable = { readonly key: string; readonly only?: OnlyIn } & (
  | {
      readonly kind: 'literal';
      readonly value: string;
      /** How a number that stands in it came about. */
      readonly why?: { readonly id: string; readonly derivation: string };
    }
  /** Only the name of the secret: its value is never in a profile. `form`: what it is made of. */
  | { readonly kind: 'secret'; readonly secret: string; readonly form?: Text }
);

export type HealthCheck = {
  readonly path?: string;
  readonly command?: readonly string[];
  /** What tells that it is alive, and no more: a path or a command. */
  readonly alive?: string | readonly string[];
  readonly port?: number;
  /** Seconds between two checks, and before the first. */
  readonly interval?: NumberForm;
  readonly delay?: NumberForm;
};

/** A machine that is paid for, or several of one kind. */
export type Host = {
  readonly id: string;
  readonly name: Text;
  /** Of each: cores, GiB, GiB. */
  readonly cpu: NumberForm;
  readonly memory: NumberForm;
  readonly storage?: NumberForm;
  readonly count: NumberForm;
  /** Money a month for each. */
  readonly price: NumberForm;
  /** What the price is in, where that is not the money of the project. */
  readonly currency?: string;
  readonly phases?: readonly string[];
  readonly place: Place;
};
