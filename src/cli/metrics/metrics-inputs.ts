import { isSourceUrl, type SourceUrl, sourceUrl } from '../../load/servers/source-url.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Io } from '../io.ts';
import { readSource, type Source } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';

/** What one `--metrics` names: a text, a server by its address, or the profile's own server. */
export type MetricsInput =
  | { readonly kind: 'text'; readonly source: Source }
  | { readonly kind: 'server'; readonly url: SourceUrl }
  | { readonly kind: 'own_server' };

/** By this name a profile's own server is asked, where no file has it. */
const OWN_SERVER = 'prometheus';

/** Reads the texts that `--metrics` names; servers are asked when the profile is there. */
export const readMetricsInput = async (io: Io, named: string): Promise<MetricsInput> => {
  if (isSourceUrl(named)) {
    const url = sourceUrl(named);
    if (url !== undefined) return { kind: 'server', url };
    throw new InvalidInput([diagnostic('source_url_wrong', { found: withoutUser(named) })]);
  }
  if (named === OWN_SERVER && io.readFile(named, 0).kind === 'missing') {
    return { kind: 'own_server' };
  }
  return { kind: 'text', source: await readSource(io, named) };
};

/** What stands before the last `@` may be a password, even where the rest is no address. */
const withoutUser = (url: string): string => url.replace(/\/\/.*@/, '//***@');

/** How people know an input; `url` is that of the profile's own server. */
export const inputName = (input: MetricsInput, url: string | undefined): string => {
  switch (input.kind) {
    case 'text':
      return input.source.file;
    case 'server':
      return input.url.base;
    case 'own_server':
      return (url === undefined ? undefined : sourceUrl(url)?.base) ?? OWN_SERVER;
  }
};
