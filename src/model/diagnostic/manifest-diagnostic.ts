/** The facts of each problem of manifests that cannot be linted. */
export type ManifestFacts = {
  /** A template of Helm, or of something like it, where manifests are expected. */
  manifest_template: { readonly path: string };
  /** What was named is neither a manifest nor a file of Compose. */
  manifest_none: { readonly path: string };
  /** A folder in which nothing is a manifest. */
  manifests_missing: { readonly path: string };
  /** More files below a folder than anybody's manifests have. */
  manifests_too_many: { readonly path: string; readonly limit: number };
  kustomize_resource_missing: { readonly path: string };
  /** `--only` or `--except` names no rule of `scale lint`. */
  rule_unknown: { readonly name: string; readonly near: readonly string[] };
};
