/** How manifests are to be, where practice differs. */
export type KubernetesSettings = {
  /** `none`: containers may take whatever cores are idle. */
  readonly cpuLimit: 'set' | 'none';
  readonly imagePull: 'always' | 'if_not_present';
};
