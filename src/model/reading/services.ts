import type { PhaseName } from '../phase-name.ts';
import type { Text } from '../text.ts';

/** What runs now, and what will on entering the next phase. */
export type ServicesReading = {
  readonly current: StackReading;
  /** Null in the last phase. */
  readonly next: (StackReading & { readonly at: Readonly<Record<string, number>> }) | null;
};

/** The stack of one phase; services that it does not run are left out. */
export type StackReading = {
  readonly phase: PhaseName;
  readonly services: readonly ServiceReading[];
  readonly replicas: number | null;
  /** Cores, MiB and GiB of all replicas; null where a service does not say. */
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly storage: number | null;
  readonly hosts: HostsReading | null;
};

export type ServiceReading = {
  readonly id: string;
  readonly name?: Text;
  readonly image: string;
  readonly ports: readonly number[];
  readonly replicas: number | null;
  /** Of all its replicas. */
  readonly cpu: number | null;
  readonly memory: number | null;
};

/** Whether the machines that are paid for hold the stack, and what of them runs out first. */
export type HostsReading = {
  readonly hosts: readonly {
    readonly id: string;
    readonly name: Text;
    readonly count: number | null;
  }[];
  readonly fits: boolean | null;
  /** The share that is taken of each resource that is compared; null: a service does not say. */
  readonly used: Readonly<Record<string, number | null>>;
  readonly binding: string | null;
  /** The share that is taken of what binds. */
  readonly fullest: number | null;
  /** How many such stacks would fit. */
  readonly density: number | null;
  /** Money a month. */
  readonly cost: number | null;
};
