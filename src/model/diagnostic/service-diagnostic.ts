import type { Place } from '../place.ts';

/** The facts of each problem of what runs: services, their images and patches. */
export type ServiceFacts = {
  /** Services of which each needs the next, and the last the first. */
  dependency_cycle: {
    readonly members: readonly { readonly id: string; readonly place: Place }[];
  };
  /** A service of an emission whose image has no tag, or one that moves. */
  image_unpinned: { readonly service: string; readonly image: string; readonly pinned: string };
  /** An image that cannot be what its service is to be: a node of a cluster, or a copy of another. */
  image_unfit:
    | { readonly need: 'redis_7' | 'postgres'; readonly image: string }
    | { readonly need: 'same_version'; readonly image: string; readonly of: string };
  /** A service of an emission that keeps data on a disk, without a path to keep it at. */
  storage_unplaced: { readonly service: string; readonly image: string };
  /** A patch of what is not emitted. */
  patch_unmatched: { readonly target: string; readonly near: readonly string[] };
  /** A patch of something that is not there, or (`differs`) not what `test` says. */
  patch_failed: {
    readonly pointer: string;
    readonly reason: 'missing' | 'differs';
    readonly of: string;
  };
  /** A service whose environment holds a secret itself; without a place, as that line shows it. */
  service_secret: {
    readonly file: string;
    readonly line: number;
    readonly key: string;
    readonly secret: string;
  };
  /** A name in a service, `${DOMAIN}`, that neither the tenant nor `customers.values` fills. */
  placeholder_unfilled: { readonly service: string; readonly name: string };
  /** A port that another service of the same phase listens on. */
  port_taken: { readonly port: number; readonly other: string; readonly first: Place };
};
