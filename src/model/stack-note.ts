import type { Text } from './text.ts';

/** Something to tell about the stack; the words are in the catalogue. */
export type StackNote =
  | { readonly code: 'name_converted'; readonly service: string; readonly name: string }
  | {
      readonly code: 'assumed';
      readonly service: string;
      readonly what: string;
      readonly value: string;
    }
  /** Nothing can be asked whether it works: it has no check and no port. */
  | { readonly code: 'unasked'; readonly service: string }
  | { readonly code: 'not_honoured'; readonly service: string; readonly what: string }
  /** Each replica keeps data of its own, and nothing makes them hold the same. */
  | { readonly code: 'data_apart'; readonly service: string; readonly replicas: number }
  /** What is written there is lost with its replica, and its name says that it is to be kept. */
  | { readonly code: 'data_lost'; readonly service: string; readonly path: string }
  /** Its nodes are made one cluster, by the service `keeper`; a node may be away where there are copies. */
  | {
      readonly code: 'cluster_kept';
      readonly service: string;
      readonly keeper: string;
      readonly nodes: number;
      readonly copies: number;
    }
  /** Its nodes are to be a cluster, and too few for one. */
  | {
      readonly code: 'cluster_small';
      readonly service: string;
      readonly nodes: number;
      readonly least: number;
    }
  /** What its memory is divided into is more than it may take (MiB). */
  | {
      readonly code: 'memory_short';
      readonly service: string;
      readonly taken: number;
      readonly limit: number;
    }
  /** A secret that is made of others. */
  | { readonly code: 'secret_made'; readonly secret: string; readonly form: Text }
  /** The tenant is none of the profile's, which names none: it has what all have. */
  | { readonly code: 'tenant_unlisted'; readonly tenant: string }
  /** What somebody has to do once. */
  | { readonly code: 'setup'; readonly service: string; readonly text: Text }
  /** The next phase was asked for, and this one is the last. */
  | { readonly code: 'phase_last'; readonly phase: string }
  /** No path of the projection comes into the phase: its end is sized as its beginning. */
  | { readonly code: 'phase_unreached'; readonly phase: string }
  /** Nobody can tell when the phase begins: its end is sized as its beginning. */
  | { readonly code: 'phase_untold'; readonly phase: string }
  /** At the end of the phase the load asks for more replicas than it may have. */
  | {
      readonly code: 'replicas_short';
      readonly service: string;
      readonly need: number;
      readonly max: number;
    }
  /** With most replicas of all others more connections are open to it than it takes. */
  | {
      readonly code: 'connections_short';
      readonly service: string;
      readonly open: number;
      readonly max: number;
    };
