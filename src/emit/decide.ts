import type { FileAction, KeptReason } from '../model/answer/emission.ts';

/** What lies at a path. */
export type Found =
  | { readonly kind: 'missing' | 'link' }
  | { readonly kind: 'file'; readonly sha256: string };

export type Decision = { readonly action: FileAction; readonly reason?: KeptReason };

/**
 * What becomes of a path. `wanted` is the hash of what is emitted there, undefined where nothing is;
 * `own` are the hashes of what scale is known to have written there. Only what is ours is replaced or
 * removed, unless `force` is asked for: a file of ours that somebody changed is theirs.
 */
export const decideFile = ({
  wanted,
  found,
  own,
  force,
}: {
  readonly wanted: string | undefined;
  readonly found: Found;
  readonly own: ReadonlySet<string>;
  readonly force: boolean;
}): Decision => {
  if (found.kind === 'missing') return { action: wanted === undefined ? 'unchanged' : 'created' };
  if (found.kind === 'file' && found.sha256 === wanted) return { action: 'unchanged' };
  const ours = found.kind === 'file' && own.has(found.sha256);
  if (ours || force) return { action: wanted === undefined ? 'removed' : 'updated' };
  return { action: 'kept', reason: reasonOf(found, own) };
};

const reasonOf = (found: Found, own: ReadonlySet<string>): KeptReason => {
  if (found.kind === 'link') return 'link';
  return own.size > 0 ? 'edited' : 'foreign';
};
