import { lintManifests } from '../../emit/lint/lint.ts';
import { RULE_IDS } from '../../emit/lint/registry.ts';
import type { EmissionLint } from '../../model/answer/emission.ts';
import { readManifestFiles } from '../manifests/manifest-files.ts';
import { readSchemas } from '../manifests/manifest-schemas.ts';
import type { Run } from '../run-context.ts';

/** What `scale lint` finds in the folder that was written: patches and hand edits are in it. */
export const lintWritten = async (run: Run, folder: string): Promise<EmissionLint> => {
  const { input } = await readManifestFiles(run.io, [folder]);
  const { findings } = lintManifests(input, { ...readSchemas(run), rules: RULE_IDS });
  const count = (severity: 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
};
