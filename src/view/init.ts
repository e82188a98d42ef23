import type { InitWords } from '../catalog/words/init.ts';
import type { StarterName } from '../model/names.ts';
import type { Document, ListItem } from './document.ts';
import { heading, paragraph } from './help/blocks.ts';
import { shellWord } from './text/shell-word.ts';

export type Initialised = {
  readonly path: string;
  readonly name: string;
  readonly from: StarterName;
  /** `current`: there already, and the same. */
  readonly schema: {
    readonly path: string;
    readonly state: 'written' | 'current' | 'kept' | 'failed';
  };
};

/** What `scale init` wrote, and what to do with it. */
export const viewInit = (done: Initialised, words: InitWords): Document => ({
  blocks: [
    {
      kind: 'list',
      items: [{ status: 'pass', content: words.written(done) }, ...schemaItems(done.schema, words)],
    },
    paragraph(words.examples),
    heading(words.next),
    { kind: 'code', text: nextCommands(done.path) },
  ],
});

const schemaItems = (
  { path, state }: Initialised['schema'],
  words: InitWords,
): readonly ListItem[] => {
  switch (state) {
    case 'written':
      return [{ status: 'pass', content: words.schemaWritten(path) }];
    case 'kept':
      return [{ status: 'info', content: words.schemaKept(path) }];
    case 'failed':
      return [{ status: 'warn', content: words.schemaFailed(path) }];
    case 'current':
      return [];
  }
};

const nextCommands = (path: string): string => {
  const profile = path === 'scale.yaml' ? '' : ` ${shellWord(path)}`;
  return [`scale plan${profile}`, `scale explain${profile}`].join('\n');
};
