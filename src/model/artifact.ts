/** A file of an emission: where it goes below the folder that was asked for, and what stands in it. */
export type Artifact = {
  /** With `/`, never absolute, never with `..`: `kubernetes/base/api/deployment.yaml`. */
  readonly path: string;
  readonly content: string;
};
