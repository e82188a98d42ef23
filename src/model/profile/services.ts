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
  readonly ports: readonly number[];
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
  /** Whether it is reached from outside. */
  readonly public: boolean;
  readonly place: Place;
};

export type Replicas =
  | { readonly kind: 'fixed'; readonly count: NumberForm }
  | { readonly kind: 'range'; readonly min: NumberForm; readonly max?: NumberForm };

export type EnvVariable = { readonly key: string } & (
  | { readonly kind: 'literal'; readonly value: string }
  /** Only the name of the secret: its value is never in a profile. */
  | { readonly kind: 'secret'; readonly secret: string }
);

export type HealthCheck = {
  readonly path?: string;
  readonly command?: readonly string[];
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
