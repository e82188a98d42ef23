import type { ZodMiniType } from 'zod/mini';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Reading } from './reading.ts';
import { wireProblems } from './wire-issues.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * A file of YAML beside a profile, held to a schema of its own. It knows of no currency, phase or name
 * of a profile. Without a root there is nothing to read; `shaped` is whether the schema was kept.
 */
export const readShapedFile = (
  source: { readonly file: string; readonly text: string },
  schema: ZodMiniType,
):
  | { readonly root: undefined; readonly problems: readonly Diagnostic[] }
  | { readonly root: YamlNode; readonly reading: Reading; readonly shaped: boolean } => {
  const { file, root, problems } = readYamlFile(source);
  if (root === undefined) return { root, problems };
  const wire = wireProblems(file, root, schema);
  const reading: Reading = {
    file,
    problems: [...problems, ...wire.problems],
    currency: '',
    rates: new Set(),
    phases: undefined,
    declared: new Map(),
    misspelt: wire.misspelt,
  };
  return { root, reading, shaped: wire.problems.length === 0 };
};
