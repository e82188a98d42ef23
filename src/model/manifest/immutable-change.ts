/**
 * What `kubectl apply`, or `docker compose up`, alone cannot do: a field that Kubernetes refuses to change in an object that is
 * there, a service that would look for its data elsewhere on its volume, or one that is emitted no
 * more, which would run on.
 */
export type ImmutableChange = {
  readonly code: ImmutableCode;
  readonly object: { readonly kind: string; readonly namespace: string; readonly name: string };
  /** `spec.volumeClaimTemplates.data.storage`; empty where the whole object is meant. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /**
   * The folders of the kustomizations that were compared, `kubernetes/overlays/growth`, or the file of
   * Compose.
   */
  readonly from: string;
  readonly to: string;
  /** What to do, in this order. */
  readonly steps: readonly MigrationStep[];
};

export type ImmutableCode =
  /** A claim of a stateful set asks for more, or for less. */
  | 'volume_grown'
  | 'volume_shrunk'
  /** There are other claims, or they are of another kind. */
  | 'volumes_changed'
  /** The same volume, and another place on it: what it holds would be out of sight. */
  | 'data_moved'
  | 'selector_changed'
  | 'service_name_changed'
  | 'pod_management_changed'
  /** A deployment became a stateful set, or the other way round. */
  | 'kind_changed'
  | 'priority_changed'
  /** The workload of a service is emitted no more, and its objects stay in the cluster. */
  | 'gone';

/** One thing to do, with the commands for it; none where it is done elsewhere. */
export type MigrationStep = {
  readonly code:
    | 'back_up'
    /** Instead of all that follows: the place of before, written into the profile. */
    | 'keep_place'
    /** The volumes that are there; their class must allow it. */
    | 'expand_claims'
    /** The set or deployment alone: its pods run on. */
    | 'delete_orphaning'
    /** The object with all its pods: what it serves is away until the next step is done. */
    | 'delete'
    | 'delete_claims'
    /** Objects that are emitted no more; claims stay. */
    | 'delete_gone'
    | 'apply'
    /** The pods that the new object does not know. */
    | 'delete_old_pods'
    | 'restart'
    | 'restore';
  readonly commands: readonly string[];
};
