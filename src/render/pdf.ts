import type { Prose } from '../lib/inline.ts';
import type { Figure, ReportBlock, ReportDocument } from '../view/report/document.ts';
import { plainText } from './inline.ts';
import { blockPaper } from './pdf/blocks.ts';
import { keepLogo } from './pdf/logo.ts';
import { PAPER_FLATNESS, PAPER_FONT, PAPER_PALETTE, PAPER_WIDTH } from './pdf/look.ts';
import type { Picture } from './pdf/picture.ts';
import { type Spans, spansOf } from './pdf/spans.ts';
import { renderSvg } from './svg.ts';

/**
 * What a typesetter needs for a report on paper: one value that holds every text as data, and the
 * pictures that it names. The template (`templates/report/report.typ`) says how it looks.
 */
export type Paper = {
  readonly report: PaperReport;
  /** Content by file name. */
  readonly pictures: ReadonlyMap<string, Picture>;
};

/** As `report.typ` reads it; its date is the day of the report. */
export type PaperReport = Readonly<Record<string, unknown>> & {
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
};

/** The standard colours where a brand names none. */
const COLOURS = { primary: '#1f3a5f', accent: '#2a78b8' } as const;

/** A report as data for a typesetter: a pure function of the document, its charts drawn as SVG. */
export const renderPaper = (document: ReportDocument, at: string): Paper => {
  const { locale, brand, cover, sections, frame } = document;
  const pictures = new Map<string, Picture>();
  const derived = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'derivations' ? block.items.map(({ id }) => id) : [],
      ),
    ),
  );
  const setting = { locale, derived };
  const of = (prose: Prose): Spans => spansOf(prose, setting);
  const draw = (block: ReportBlock) =>
    blockPaper(block, setting, (figure) => drawFigure(figure, locale, pictures));
  const [language = 'en', region] = locale.split('-');
  const [year = 0, month = 0, day = 0] = at.split('-').map(Number);
  return {
    pictures,
    report: {
      title: plainText(document.title, locale),
      author: brand.consultant ?? '',
      date: { year, month, day },
      language,
      region: region ?? null,
      brand: {
        primary: brand.colours.primary ?? COLOURS.primary,
        accent: brand.colours.accent ?? COLOURS.accent,
        footer: brand.footer ?? brand.consultant ?? '',
        logo:
          brand.logo === undefined ? null : keepLogo(brand.logo, brand.consultant ?? '', pictures),
      },
      cover: {
        kicker: of(cover.kicker),
        title: of(cover.title),
        subtitle: of(cover.subtitle),
        facts: cover.facts.map(({ label, value }) => ({ label: of(label), value: of(value) })),
        contact: cover.contact.map(of),
      },
      contents: frame.contents,
      words: { formula: frame.formula, inputs: frame.inputs, source: frame.source },
      colophon: of(document.colophon),
      sections: sections.map(({ id, title, blocks }, at) => ({
        title: of(title),
        // A summary has a page of its own: it is handed on by itself.
        opens: id === 'summary' || sections[at - 1]?.id === 'summary',
        blocks: blocks.map((block, i) => ({
          ...draw(block),
          introduces: introduces(block, blocks[i + 1]),
        })),
      })),
    },
  };
};

/** Words stand on the page of what they lead to; a chart alone may follow on the next: it is cited by number. */
const introduces = ({ kind }: ReportBlock, next: ReportBlock | undefined): boolean =>
  next !== undefined &&
  next.kind !== 'figure' &&
  (kind === 'lead' || (kind === 'paragraph' && (next.kind === 'table' || next.kind === 'list')));

/** A chart of its own file; what it shows is its description for those who cannot see it. */
const drawFigure = (
  { id, caption, description, drawing }: Figure,
  locale: string,
  pictures: Map<string, Picture>,
): { readonly path: string; readonly alt: string } => {
  const path = `figure-${pictures.size + 1}.svg`;
  const words = { title: plainText(caption, locale), description: plainText(description, locale) };
  const look = {
    locale,
    palette: PAPER_PALETTE,
    width: PAPER_WIDTH,
    flatness: PAPER_FLATNESS,
    font: PAPER_FONT,
    id,
  };
  pictures.set(path, { kind: 'text', content: renderSvg(drawing, words, look) });
  return { path, alt: words.description };
};
