import { plainValue } from '../lib/yaml.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { HttpConfig } from '../model/profile/sources.ts';
import { httpConfig } from '../model/wire/sources.ts';
import { readHttpConfig } from './http-config.ts';
import { literalSecrets } from './literal-secrets.ts';
import { inPlaceOrder } from './problem-order.ts';
import type { Reading } from './reading.ts';
import { wireProblems } from './wire-issues.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads a file that holds an `http_config` alone, as Prometheus’ own tools take one. */
export const loadHttpConfig = (source: {
  readonly file: string;
  readonly text: string;
}): Checked<HttpConfig> => {
  const { file, root, problems } = readYamlFile(source);
  if (root === undefined) return { value: { headers: [] }, problems };
  const secrets = literalSecrets(file, root);
  const shape = httpConfig.safeParse(plainValue(root));
  const wire = wireProblems(file, root, shape.success ? [] : shape.error.issues);
  const reading: Reading = {
    file,
    problems: [...problems, ...wire.problems],
    currency: '',
    rates: new Set(),
    phases: undefined,
    declared: new Map(),
    misspelt: wire.misspelt,
  };
  const value = readHttpConfig(reading, root);
  return { value, problems: secrets.length > 0 ? secrets : inPlaceOrder(reading.problems) };
};
