import { patchYaml } from '../lib/yaml/patch.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Patch } from '../model/profile/patches.ts';

/** The text of a file with the patches of a profile, and those that cannot be made. */
export const patchText = (
  text: string,
  patches: readonly Patch[],
  file: string,
): { readonly text: string; readonly problems: readonly Diagnostic[] } => {
  const problems: Diagnostic[] = [];
  let patched = text;
  for (const { change, place } of patches) {
    const made = patchYaml(patched, change);
    patched = made.text;
    if (made.failure === undefined) continue;
    const { pointer, reason } = made.failure;
    problems.push(diagnostic('patch_failed', { pointer, reason, of: file }, place));
  }
  return { text: patched, problems };
};
