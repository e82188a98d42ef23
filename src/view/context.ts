import type { Catalogue } from '../catalog/catalogue.ts';
import { code, type Prose, prose } from '../lib/inline.ts';
import type { Envelope } from '../model/answer/envelope.ts';
import { textIn } from '../model/text.ts';
import type { Block } from './document.ts';

/** What every result begins with: the product, then the day, profile, metrics and seed; `more` follows them. */
export const viewContext = (
  { project, at, inputs }: Pick<Envelope<string>, 'project' | 'at' | 'inputs'>,
  words: Catalogue,
  more: Prose = [],
): Block[] => {
  const { metrics, set, profile, seed } = inputs;
  const source = metrics.source === 'defaults' ? words.plan.metricsDefault : code(metrics.source);
  const read: Prose = Object.keys(set).length === 0 ? [source] : words.plan.andSet([source]);
  const context = words.plan.context({ at, profile: [code(profile.path)], metrics: read, seed });
  return [
    { kind: 'heading', level: 1, content: [textIn(project.name, words.locale)] },
    {
      kind: 'paragraph',
      content: more.length === 0 ? context : prose`${context} · ${more}`,
    },
  ];
};
