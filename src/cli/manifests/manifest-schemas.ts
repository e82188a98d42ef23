import type { LintOptions } from '../../emit/lint/lint.ts';
import type { StructureSchema } from '../../emit/lint/schema/validate.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { InvalidInput, type Run } from '../run-context.ts';

const LARGEST_SCHEMA = 1024 * 1024;

/** The structure of objects of Kubernetes and of files of Compose, which travels with the package. */
export const readSchemas = (run: Run): Pick<LintOptions, 'schema' | 'composeSchema'> => ({
  schema: readSchema(run, 'kubernetes.json'),
  composeSchema: readSchema(run, 'compose.json'),
});

const readSchema = ({ io }: Run, name: string): StructureSchema => {
  const path = io.packagePath('schema', name);
  const read = io.readFile(path, LARGEST_SCHEMA);
  if (read.kind !== 'bytes') {
    throw new InvalidInput([diagnostic('file_missing', { path, near: [] })]);
  }
  return JSON.parse(new TextDecoder().decode(read.bytes)) as StructureSchema;
};
