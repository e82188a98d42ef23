/** What `scale emit` writes for. */
export const TARGETS = ['compose', 'kubernetes'] as const;
export type TargetName = (typeof TARGETS)[number];

/** What became of a file, or would become of it. */
export type FileAction = 'created' | 'updated' | 'unchanged' | 'kept' | 'removed';

/**
 * Why a file is left as it is: scale wrote it and somebody changed it since, somebody else wrote it,
 * or it is a link, which is never followed.
 */
export type KeptReason = 'edited' | 'foreign' | 'link';

/** One file of an emission, by its path below the folder that was asked for. */
export type FileOutcome = {
  readonly path: string;
  readonly action: FileAction;
  readonly reason?: KeptReason;
  /** Of what is emitted; absent for a file that is emitted no more. */
  readonly sha256?: string;
  /** What is there against what is emitted, as a unified diff, where that was asked for. */
  readonly diff?: string;
};
