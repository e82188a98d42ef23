import type { Prose } from '../lib/inline.ts';
import type { Cover, ReportDocument, ReportSection } from '../view/report/document.ts';
import { blockHtml } from './html/blocks.ts';
import { compactStyle } from './html/compact-style.ts';
import { inlineHtml } from './html/inline.ts';
import { logoHtml } from './html/logo.ts';
import { PAGE_PALETTE, type PageSetting } from './html/page-setting.ts';
import { hashSource, policyOf } from './html/policy.ts';
import { plainText } from './inline.ts';
import { type Element, element, type Node, writeMarkup } from './markup.ts';

/** What reaches a page as data. */
export type PageParts = {
  /** The style sheet, of ours. */
  readonly style: string;
  /** The program of the page and what it starts from, where the page computes. */
  readonly script?: {
    readonly code: string;
    readonly data: string;
    /** Of the section that it fills; without a script nobody sees that. */
    readonly title: string;
    readonly intro: string;
  };
  /** SHA-256 of a text as hex. */
  readonly sha256: (text: string) => string;
};

/** A report as one page that needs nothing else: no network, no other file, and no script to be read. */
export const renderHtml = (report: ReportDocument, parts: PageParts): string => {
  const { locale, sections, frame } = report;
  const setting: PageSetting = {
    locale,
    frame,
    palette: PAGE_PALETTE,
    derived: derivedIds(sections),
  };
  const style = `${compactStyle(parts.style)}${brandStyle(report)}`;
  const page = element(
    'html',
    { lang: locale },
    headHtml(report, style, parts),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#content' }, frame.skip),
      coverHtml(report, setting),
      element(
        'div',
        { class: 'page' },
        // One part alone needs no list to be found in.
        ...(sections.length > 1 ? [contentsHtml(report, setting, parts)] : []),
        element(
          'main',
          { id: 'content' },
          ...(setting.derived.size === 0
            ? []
            : [element('p', { class: 'hint' }, frame.figureLink)]),
          ...sections.flatMap((one) => [
            sectionHtml(one, setting),
            ...(one.id === filledAfter(sections) ? filledHtml(parts) : []),
          ]),
        ),
      ),
      footerHtml(report, setting),
      ...scripts(parts),
    ),
  );
  return `<!doctype html>\n${writeMarkup(page)}\n`;
};

const derivedIds = (sections: readonly ReportSection[]): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'derivations' ? block.items.map(({ id }) => id) : [],
      ),
    ),
  );

const headHtml = (report: ReportDocument, style: string, { script, sha256 }: PageParts): Element =>
  element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: policyOf({
        style: hashSource(sha256(style)),
        ...(script === undefined ? {} : { script: hashSource(sha256(script.code)) }),
      }),
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: plainText(report.colophon, report.locale) }),
    element('title', {}, plainText(report.title, report.locale)),
    element('style', {}, { trusted: style }),
  );

/** Two colours of the brand; they were checked to be `#rrggbb` and nothing else. */
const brandStyle = ({ brand: { colours } }: ReportDocument): string => {
  const { primary, accent } = colours;
  const set = (name: string, colour: string | undefined): string =>
    colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? `:root{--${name}:${colour}}` : '';
  const links = set('accent', accent);
  // Checked against white: in the dark the links keep their own colour.
  return `${set('brand', primary)}${links === '' ? '' : `@media (prefers-color-scheme: light){${links}}`}`;
};

const coverHtml = ({ cover, brand }: ReportDocument, setting: PageSetting): Element => {
  const of = (prose: Prose): Node[] => inlineHtml(prose, setting);
  return element(
    'header',
    { class: 'cover' },
    ...(brand.logo === undefined ? [] : [logoHtml(brand.logo, brand.consultant ?? '')]),
    element('p', { class: 'kicker' }, ...of(cover.kicker)),
    element('h1', {}, ...of(cover.title)),
    ...(cover.subtitle.length === 0
      ? []
      : [element('p', { class: 'subtitle' }, ...of(cover.subtitle))]),
    factsHtml(cover, setting),
  );
};

const factsHtml = ({ facts, contact }: Cover, setting: PageSetting): Element =>
  element(
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, value }, i) =>
      element(
        'div',
        {},
        element('dt', {}, ...inlineHtml(label, setting)),
        element('dd', {}, ...inlineHtml(value, setting)),
        ...(i === facts.length - 1
          ? contact.map((line) => element('dd', { class: 'contact' }, ...inlineHtml(line, setting)))
          : []),
      ),
    ),
  );

const contentsHtml = (
  { sections, frame }: ReportDocument,
  setting: PageSetting,
  { script }: PageParts,
): Element =>
  element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, frame.contents),
    element(
      'ol',
      {},
      ...sections.flatMap(({ id, title }) => [
        element('li', {}, element('a', { href: `#${id}` }, ...inlineHtml(title, setting))),
        ...(script === undefined || id !== filledAfter(sections)
          ? []
          : [
              element(
                'li',
                { hidden: true, 'data-whatif': true },
                element('a', { href: '#whatif' }, script.title),
              ),
            ]),
      ]),
    ),
  );

const sectionHtml = ({ id, title, blocks }: ReportSection, setting: PageSetting): Element =>
  element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, ...inlineHtml(title, setting)),
    ...blocks.map((block) => blockHtml(block, setting)),
  );

/** Behind the projection, whose assumptions it moves; else behind what comes first. */
const filledAfter = (sections: readonly ReportSection[]): string | undefined =>
  (sections.find(({ id }) => id === 'projection') ?? sections[0])?.id;

/** What a script fills and then shows. */
const filledHtml = ({ script }: PageParts): Element[] =>
  script === undefined
    ? []
    : [
        element(
          'section',
          { id: 'whatif', hidden: true, 'data-whatif': true, 'aria-labelledby': 'whatif-title' },
          element('h2', { id: 'whatif-title' }, script.title),
          element('p', {}, script.intro),
        ),
      ];

const footerHtml = ({ brand, colophon }: ReportDocument, setting: PageSetting): Element =>
  element(
    'footer',
    {},
    ...(brand.footer === undefined ? [] : [element('p', {}, brand.footer)]),
    element('p', {}, ...inlineHtml(colophon, setting)),
  );

/** Data is no code: nothing in it ends its element or the string that a program makes of it. */
const scripts = ({ script }: PageParts): Element[] =>
  script === undefined
    ? []
    : [
        element(
          'script',
          { type: 'application/json', id: 'report-data' },
          { trusted: asIsland(script.data) },
        ),
        element('script', {}, { trusted: script.code }),
      ];

const ISLAND: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

const asIsland = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (character) => ISLAND[character] ?? '');
