import type { Checked } from '../../model/diagnostic/diagnostic.ts';
import type { HttpConfig } from '../../model/profile/sources.ts';
import { httpConfig } from '../../model/wire/sources.ts';
import { inPlaceOrder } from '../document/problem-order.ts';
import { readShapedFile } from '../document/shaped-file.ts';
import { readHttpConfig } from './http-config.ts';
import { literalSecrets } from './literal-secrets.ts';

/** Reads a file that holds an `http_config` alone, as Prometheus’ own tools take one. */
export const loadHttpConfig = (source: {
  readonly file: string;
  readonly text: string;
}): Checked<HttpConfig> => {
  const read = readShapedFile(source, httpConfig);
  if (read.root === undefined) return { value: { headers: [] }, problems: read.problems };
  const { reading, root } = read;
  const secrets = literalSecrets(reading.file, root);
  const value = readHttpConfig(reading, root);
  return { value, problems: secrets.length > 0 ? secrets : inPlaceOrder(reading.problems) };
};
