/** A file of an emission: where it goes below the folder that was asked for, and what stands in it. */
export type Artifact = {
  /** With `/`, never absolute, never with `..`: `kubernetes/base/api/deployment.yaml`. */
  readonly path: string;
  readonly content: string;
};

/** Whether a path stays below the folder that it is joined to, on every system. */
export const isArtifactPath = (path: string): boolean =>
  path.split('/').every((part) => PART.test(part) && part !== '.' && part !== '..');

/** No separator, drive or control character; as long as file systems allow (255 bytes). */
const PART = /^[^\\/:\u0000-\u001f\u007f]{1,200}$/;
