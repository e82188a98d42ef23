import type { EmitWords } from '../../catalog/words/emit.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Emission, FileAction, FileOutcome } from '../../model/answer/emission.ts';
import type { Block, ListItem } from '../document.ts';
import type { EmissionView } from './emission-view.ts';

const ACTIONS: readonly FileAction[] = ['created', 'updated', 'removed', 'kept', 'unchanged'];

/** How many files each action stands for, those without any left out. */
export const actionCounts = (
  { files, mode }: Pick<Emission, 'files' | 'mode'>,
  { counts }: EmitWords,
): readonly Prose[] =>
  ACTIONS.flatMap((action) => {
    const count = files.filter((file) => file.action === action).length;
    return count === 0 ? [] : [counts[action](count, mode)];
  });

/** More than these are counted above, and listed when all are asked for. */
const MOST_FILES = 24;

/** What changed: all of it, unless that is too much. */
export const fileList = ({ emission, words, wide }: EmissionView): Block[] => {
  const { emit } = words;
  const changed = emission.files.filter(
    ({ action }) => wide || (action !== 'unchanged' && action !== 'kept'),
  );
  if (changed.length === 0 || (!wide && changed.length > MOST_FILES)) return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.files] },
    {
      kind: 'list',
      items: changed.map(({ path, action }) => ({
        content: [emit.actions[action], ' ', { kind: 'code', text: path }],
      })),
    },
  ];
};

/** What a person edited and was left alone, with how to have it anyway. */
export const keptList = ({ files }: Pick<Emission, 'files'>, emit: EmitWords): Block[] => {
  const shown = files.some(({ diff }) => diff !== undefined);
  const kept = files.filter(({ action }) => action === 'kept');
  if (kept.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.kept] },
    { kind: 'list', items: kept.map((file) => keptItem(file, emit)) },
    { kind: 'paragraph', content: emit.keptHow(shown) },
  ];
};

const keptItem = ({ path, reason = 'foreign' }: FileOutcome, emit: EmitWords): ListItem => ({
  status: 'warn',
  content: emit.reasons[reason](path),
});

/** The differences, where they are asked for. */
export const diffs = ({ files }: Emission, emit: EmitWords): Block[] => {
  const texts = files.flatMap(({ diff }) => (diff === undefined ? [] : [diff]));
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [emit.headings.diff] },
    { kind: 'paragraph', content: emit.diffSides },
    { kind: 'code', text: texts.join('\n'), language: 'diff' },
  ];
};
