/** What a target cannot do of what a stack asks for and does instead, and what it has to be given. */
export type TargetNote =
  /** Files that hold a secret each, below the folder of the emission. */
  | { readonly code: 'secret_files'; readonly paths: readonly string[] }
  /** Variables of a file, below the folder of the emission. */
  | { readonly code: 'secret_variables'; readonly file: string; readonly names: readonly string[] }
  /** Objects of the cluster, each with its secret under one key. */
  | {
      readonly code: 'secret_objects';
      readonly namespace: string;
      readonly names: readonly string[];
      readonly key: string;
    }
  /** Certificates for the names under which services are reached, each a secret of its own type. */
  | {
      readonly code: 'secret_certificates';
      readonly namespace: string;
      readonly hosts: readonly { readonly secret: string; readonly host: string }[];
    }
  /** Where copies of data go. */
  | {
      readonly code: 'backup_destination';
      readonly namespace: string;
      readonly services: readonly string[];
      readonly configMap: string;
      readonly key: string;
    }
  /** Every other tenant is to be given the same, each in its place: a namespace or a folder. */
  | {
      readonly code: 'each_tenant';
      readonly where: 'namespace' | 'folder';
      readonly tenants: readonly { readonly place: string; readonly hosts: readonly string[] }[];
    }
  /** What of the cluster serves all stacks of a project, and is applied apart. */
  | { readonly code: 'cluster_wide'; readonly folder: string; readonly names: readonly string[] }
  /** Volumes that several nodes write to at once, which not every class of storage allows. */
  | {
      readonly code: 'shared_volumes';
      readonly volumes: readonly { readonly service: string; readonly path: string }[];
    }
  /** What has ports that no policy opens to anybody, though it is not reached from outside. */
  | { readonly code: 'let_in_nobody'; readonly services: readonly string[] }
  /** What may call whatever is outside, by any port. */
  | { readonly code: 'open_egress'; readonly services: readonly string[] }
  /** The number of replicas stays; it does not follow the load between `min` and `max`. */
  | {
      readonly code: 'fixed_replicas';
      readonly service: string;
      readonly replicas: number;
      readonly min: number;
      readonly max: number;
    }
  /** One machine is one zone. */
  | { readonly code: 'one_zone'; readonly services: readonly string[] }
  /** The disk of the machine is the only limit of a volume. */
  | { readonly code: 'unlimited_volumes'; readonly services: readonly string[] }
  /** Each replica has a port of its own, from the first to the last: something must share them out. */
  | {
      readonly code: 'ports_apart';
      readonly service: string;
      readonly first: number;
      readonly last: number;
    }
  /** Each replica is a service of its own, so that it has a volume of its own. */
  | {
      readonly code: 'replicas_apart';
      readonly service: string;
      readonly names: readonly string[];
      /** Whether they become one: as the profile asks, as copies of another, or only as their image is told. */
      readonly cluster: 'formed' | 'copies' | 'unasked';
    }
  /** Nothing here starts by the clock. */
  | {
      readonly code: 'backup_by_hand';
      readonly service: string;
      readonly name: string;
      readonly schedule: string;
    }
  /** What is not started cannot be waited for. */
  | { readonly code: 'optional_dependency'; readonly service: string; readonly on: string }
  /** Nothing tells whether it works: others wait until it is started, no longer. */
  | { readonly code: 'no_health'; readonly service: string }
  /** A database is not published, whatever the profile says. */
  | { readonly code: 'database_inner'; readonly service: string; readonly speaks: string }
  /** Docker opens it past the firewall of the machine. */
  | { readonly code: 'open_port'; readonly service: string; readonly port: number }
  /** Stacks of several tenants ask for the same ports of their machine. */
  | { readonly code: 'address_each'; readonly variable: string }
  /** A host name is for a proxy in front, of which the stack has none; it asks at the address. */
  | {
      readonly code: 'no_ingress';
      readonly service: string;
      readonly host: string;
      readonly address: string;
      readonly first: number;
      readonly last: number;
    };
