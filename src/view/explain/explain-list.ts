import type { Catalogue } from '../../catalog/catalogue.ts';
import { code } from '../../lib/inline.ts';
import type { QuantityList, Step } from '../../model/answer/explanation.ts';
import type { SectionId } from '../../model/quantity.ts';
import type { Block, Column, Document } from '../document.ts';
import { nameOf } from '../text/quantity-name.ts';
import { shownValue } from './explain-step.ts';

/** All quantities, section by section. */
export const viewQuantityList = (
  { quantities }: QuantityList,
  words: Catalogue,
  profileName: string,
): Document => {
  const sections = Object.keys(words.sections) as SectionId[];
  const blocks = sections.flatMap((section) => {
    const steps = quantities.filter((step) => step.section === section);
    return steps.length === 0
      ? []
      : [...sectionBlocks(section, steps, words), ...whenKnown(steps, words, profileName)];
  });
  const example = `scale explain ${profileName} ${quantities.at(-1)?.id ?? ''}`;
  return { blocks: [...blocks, { kind: 'paragraph', content: words.explain.hint(example) }] };
};

/** Months along the path are unknown at the point of today: another command has them. */
const whenKnown = (steps: readonly Step[], words: Catalogue, profileName: string): Block[] =>
  steps.some(({ id, value }) => PHASE_MONTH.test(id) && value === null)
    ? [{ kind: 'paragraph', content: words.explain.monthsIn(`scale project ${profileName}`) }]
    : [];

const PHASE_MONTH = /^phases\..+\.month$/;

const sectionBlocks = (section: SectionId, steps: readonly Step[], words: Catalogue): Block[] => {
  const { id, value, label } = words.explain.columns;
  const columns: Column[] = [
    { key: 'id', title: [id], align: 'left', priority: 1 },
    { key: 'value', title: [value], align: 'right', priority: 1 },
    { key: 'label', title: [label], align: 'left', priority: 2 },
  ];
  const rows = steps.map((step) => [
    [code(step.id)],
    shownValue(step, words),
    [nameOf(step, words)],
  ]);
  return [
    { kind: 'heading', level: 2, content: [words.sections[section]] },
    { kind: 'table', columns, rows },
  ];
};
