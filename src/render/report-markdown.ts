import { assertNever } from '../lib/assert-never.ts';
import { joinProse, type Prose } from '../lib/inline.ts';
import type { Block, Document } from '../view/document.ts';
import type {
  Derivation,
  FrameWords,
  ReportBlock,
  ReportDocument,
  ReportSection,
} from '../view/report/document.ts';
import { drawingValues } from './markdown/drawing-values.ts';
import { setForReading } from './markdown/set-for-reading.ts';
import { renderMarkdown } from './markdown.ts';

/** A report as Markdown: its words and tables; charts are named, with what they show and the values that no table has. */
export const renderReportMarkdown = (report: ReportDocument): string => {
  const { locale, cover } = report;
  const blocks: readonly Block[] = [
    { kind: 'paragraph', content: cover.kicker },
    { kind: 'heading', level: 1, content: cover.title },
    { kind: 'paragraph', content: cover.subtitle },
    {
      kind: 'list',
      items: [
        ...cover.facts.map(({ label, value }) => ({ content: [...label, ': ', ...value] })),
        ...cover.contact.map((content) => ({ content })),
      ],
    },
    ...report.sections.flatMap((section) => sectionBlocks(section, report.frame)),
    ...(report.brand.footer === undefined
      ? []
      : [{ kind: 'paragraph', content: [report.brand.footer] } as const]),
    { kind: 'paragraph', content: report.colophon },
  ];
  const document: Document = { blocks: blocks.map((block) => setForReading(block, locale)) };
  return renderMarkdown(document, { locale });
};

const sectionBlocks = ({ title, blocks }: ReportSection, words: FrameWords): Block[] => [
  { kind: 'heading', level: 2, content: title },
  ...blocks.flatMap((block) => reportBlocks(block, words)),
];

const reportBlocks = (block: ReportBlock, words: FrameWords): Block[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'callout':
      return [block];
    case 'lead':
      return [{ kind: 'paragraph', content: block.content }];
    case 'table':
      return [{ kind: 'paragraph', content: block.caption }, block];
    case 'figure':
      return [
        { kind: 'paragraph', content: [...block.caption, ' – ', ...block.description] },
        ...drawingValues(block.drawing),
      ];
    case 'key_figures':
      return [
        {
          kind: 'list',
          items: block.items.map(({ label, value, note }) => ({
            content: [...label, ': ', { kind: 'strong', content: value }, ...noted(note)],
          })),
        },
      ];
    case 'derivations':
      return [{ kind: 'list', items: block.items.map((item) => derivationItem(item, words)) }];
    default:
      return assertNever(block);
  }
};

const noted = (note: Prose): Prose => (note.length === 0 ? [] : [' – ', ...note]);

const derivationItem = (
  { id, name, value, range, formula, counted, inputs, source }: Derivation,
  words: FrameWords,
) => {
  const lines: Prose[] = [
    ...(range === undefined ? [] : [range]),
    ...(formula === undefined ? [] : [['= ', ...formula]]),
    ...(counted === undefined ? [] : [['= ', ...counted]]),
    ...(inputs.length === 0
      ? []
      : [
          [
            `${words.inputs}: `,
            ...joinProse(
              inputs.map(({ content }) => content),
              ' · ',
            ),
          ],
        ]),
    source,
  ];
  return {
    content: [
      ...name,
      ': ',
      { kind: 'strong', content: value },
      ' ',
      { kind: 'code', text: id },
    ] as Prose,
    children: lines.map((content) => ({ content })),
  };
};
