/** The facts of what is said about services and the hosts that they run on. */
export type StackFacts = {
  /** More replicas would be needed than there may be; `binding` is the id of what limits them. */
  replicas_short: {
    readonly service: string;
    readonly need: number;
    readonly have: number;
    readonly binding: string;
    readonly filled: number | null;
  };
  /** More connections would be open to a service than it takes. */
  connections_short: { readonly service: string; readonly open: number; readonly most: number };
  /** Not even without waiting would that share be answered in time: ms. */
  latency_out_of_reach: {
    readonly service: string;
    readonly share: number;
    readonly within: number;
    readonly least: number;
  };
  /** The stack takes more than the hosts have of what binds. */
  hosts_full: {
    readonly binding: string;
    readonly share: number;
    readonly available: number;
    readonly unit: string;
  };
  /** Services that do not say what they take of a host. */
  resources_unknown: { readonly services: readonly string[] };
};
