import { expect, it } from 'vitest';
import { REPORT_SECTIONS } from '../../src/model/answer/report.ts';
import { runScale } from '../support/run-scale.ts';

const PRODUCTS = ['checkin', 'uptax', 'prime-store', 'oraclewa', 'chat-saas'];
const LOCALES = ['en', 'pt-BR'];
const REPORTS = PRODUCTS.flatMap((name) => LOCALES.map((locale) => [name, locale] as const));

/** A page fits into a mail and opens at once: 250 KB at most, of which the bundled ones leave some for larger plans. */
const MOST_BYTES = 240_000;

/** What is told in words, and what explains the figures, shows no numbers of the graph in its tables. */
const WITHOUT_NUMBERS = new Set<string>([
  'summary',
  'roadmap',
  'audit',
  'sensitivity',
  'method',
  'figures',
]);
const SECTIONS = REPORT_SECTIONS.filter((id) => !WITHOUT_NUMBERS.has(id));

it.each(REPORTS)(
  'the page of %s in %s is small, and its numbers lead to derivations',
  async (name, locale) => {
    const { stdout: html } = await runScale(
      `scale report ${name} --locale ${locale} --at 2026-11-20 -o -`,
    );
    expect(html.length).toBeGreaterThan(50_000);
    expect(new TextEncoder().encode(html).length).toBeLessThan(MOST_BYTES);

    const links = new Set([...html.matchAll(/href="#(q-[^"]+)"/g)].map(([, id]) => id));
    const derived = [...html.matchAll(/<div id="(q-[^"]+)"/g)].map(([, id]) => id);
    expect(links.size).toBeGreaterThan(5);
    expect([...links].filter((id) => !derived.includes(id))).toEqual([]);
    expect(derived.filter((id) => !links.has(id))).toEqual([]);

    const rows = SECTIONS.flatMap((id) => rowsOf(html, id));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => hasNumber(row) && !row.includes('href="#q-'))).toEqual([]);

    const told = SECTIONS.filter((id) => id !== 'infrastructure').flatMap((id) =>
      [...sectionOf(html, id).matchAll(/<p(?: class="lead")?>(.*?)<\/p>/gs)].map(
        ([, text = '']) => text,
      ),
    );
    const money = told.filter((text) => /(?:R\$|\$)\s?\d/.test(text.replaceAll('\u00a0', ' ')));
    expect(money.filter((text) => !text.includes('href="#q-'))).toEqual([]);
  },
  60_000,
);

const sectionOf = (html: string, id: string): string =>
  new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';

const rowsOf = (html: string, id: string): string[] =>
  [...sectionOf(html, id).matchAll(/<tbody>(.*?)<\/tbody>/gs)].flatMap(([, body = '']) =>
    [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => row),
  );

/** Months, names and what is muted are no numbers of the graph. */
const hasNumber = (row: string): boolean =>
  /\d/.test(
    row
      .replace(/<th.*?<\/th>/s, '')
      .replace(/<time.*?<\/time>/gs, '')
      .replace(/<span class="muted">[^<]*<\/span>/g, '')
      .replace(/<[^>]+>/g, ''),
  );
