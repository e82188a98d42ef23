/** What stands in the way of an emission. */
export type EmissionFacts = {
  /** A file of an emission cannot be read or written; what was written before it stays. */
  emission_unwritable: { readonly path: string; readonly reason: string };
  /** A lock that is none: cut off, merged half-way, or of somebody else. */
  lock_wrong: { readonly path: string };
  /** Options of which one alone can be meant. */
  options_exclusive: { readonly options: readonly string[] };
  /** A folder of templates that holds none of those that the target is made of. */
  templates_none: { readonly path: string; readonly known: readonly string[] };
  /** A file among templates that is none: its name is not known. */
  template_unknown: {
    readonly path: string;
    readonly near: readonly string[];
    readonly known: readonly string[];
  };
  /** Nothing runs in the phase that is to be emitted. */
  phase_empty: { readonly phase: string; readonly running: readonly string[] };
  /** Not every product has a stack for each tenant; `tenants` are those of one that has. */
  tenant_unknown: {
    readonly id: string;
    readonly near: readonly string[];
    readonly tenants: readonly string[];
  };
};
