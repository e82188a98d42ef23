import type { MigrationWords } from '../../catalog/words/migration.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Emission } from '../../model/answer/emission.ts';
import type { ImmutableChange } from '../../model/manifest/immutable-change.ts';
import type { Block } from '../document.ts';

/** What rolling out alone does not do, each with its steps; nothing where there is none. */
export const viewMigrations = (
  { target, migrations: changes }: Pick<Emission, 'target' | 'migrations'>,
  words: MigrationWords,
): readonly Block[] =>
  changes.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, content: [words.heading[target]] },
        { kind: 'paragraph', content: words.about[target] },
        ...changes.flatMap((change) => viewChange(change, words)),
      ];

const viewChange = (change: ImmutableChange, words: MigrationWords): readonly Block[] => [
  { kind: 'callout', status: 'warn', content: changeWords(change, words) },
  ...change.steps.flatMap(({ code, commands }): readonly Block[] => [
    { kind: 'list', items: [{ content: words.steps[code] }] },
    ...(commands.length === 0 ? [] : [{ kind: 'code', text: commands.join('\n') } as const]),
  ]),
];

/** The change in a sentence; of one between two phases, which. */
export const changeWords = (change: ImmutableChange, words: MigrationWords): Prose => {
  const said = words.changes[change.code](change);
  if (change.from === change.to) return said;
  return [...said, ' (', ...words.between(phaseIn(change.from), phaseIn(change.to)), ')'];
};

/** `kubernetes/overlays/growth` is of the phase `growth`. */
const phaseIn = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1);
