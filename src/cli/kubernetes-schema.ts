import type { KubernetesSchema } from '../emit/lint/schema/validate.ts';
import { diagnostic } from '../model/diagnostic.ts';
import { InvalidInput, type Run } from './run-context.ts';

const LARGEST_SCHEMA = 1024 * 1024;

/** The structure of the API, which travels with the package. */
export const readSchema = ({ io }: Run): KubernetesSchema => {
  const path = io.packagePath('schema', 'kubernetes.json');
  const read = io.readFile(path, LARGEST_SCHEMA);
  if (read.kind !== 'bytes') {
    throw new InvalidInput([diagnostic('file_missing', { path, near: [] })]);
  }
  return JSON.parse(new TextDecoder().decode(read.bytes)) as KubernetesSchema;
};
