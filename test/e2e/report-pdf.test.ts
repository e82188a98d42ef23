import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { HOME } from '../support/bundle.ts';
import { copyPackage, runProcess, runScaleProcess, temporaryDirectory } from './process.ts';

vi.setConfig({ testTimeout: 120_000 });

const has = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
};

/** The typesetter is an optional package, with which a machine may do without. */
const TYPESETTER = existsSync(join(HOME, 'node_modules/@myriaddreamin/typst-ts-node-compiler'));
const POPPLER = has('pdftotext') && has('pdfinfo');

const QPDF = has('qpdf');

const AT = ['--at', '2026-11-20', '--trials', '256'];

const writePdf = (profile: string, more: readonly string[] = []): string => {
  const file = join(temporaryDirectory(), 'report.pdf');
  const args = ['report', profile, '--format', 'pdf', '-o', file, ...AT, ...more];
  const { status, stderr } = runScaleProcess(args);
  expect(status, stderr).toBe(0);
  return file;
};

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 27,
  });

const textOf = (file: string): string => run('pdftotext', ['-layout', file, '-']);

/** Where the text of each page ends above its foot, as a part of the height that text may have, and its last line. */
const endsOf = (file: string): readonly { readonly filled: number; readonly line: string }[] =>
  run('pdftotext', ['-bbox-layout', file, '-'])
    .split('<page ')
    .slice(1)
    .map((page) => {
      const lines = [...page.matchAll(/<line [^>]*yMax="([\d.]+)">(.*?)<\/line>/gs)].map(
        ([, bottom, words = '']) => ({
          bottom: Number(bottom),
          line: [...words.matchAll(/>([^<]+)<\/word>/g)].map(([, word]) => word).join(' '),
        }),
      );
      const body = lines.filter(({ bottom }) => bottom < FOOT).sort((a, b) => a.bottom - b.bottom);
      const { bottom = HEAD, line = '' } = body.at(-1) ?? {};
      return { filled: (bottom - HEAD) / (FOOT - HEAD), line };
    });

/** The margins of a page of A4 in pt: 24 mm above, 26 mm below. */
const [HEAD, FOOT] = [68, 768];

type PdfObject = Readonly<Record<string, unknown>>;

/** The catalogue of a PDF, the elements of its structure, and what its colours are meant for. */
const structureOf = (file: string) => {
  const keys = ['--json-key=qpdf', '--json-key=pages'];
  const { qpdf, pages } = JSON.parse(run('qpdf', ['--json', ...keys, file]));
  const [, all] = qpdf;
  const valueAt = (at: unknown): unknown => all[`obj:${at}`]?.value ?? at;
  const objects: PdfObject[] = Object.values(all as Record<string, { value?: unknown }>).flatMap(
    ({ value }) => (typeof value === 'object' && value !== null ? [value as PdfObject] : []),
  );
  /** What a link is called, and the page that it leads to, from 1. */
  const linkOf = (link: PdfObject) => {
    const [to] = [valueAt(link['/Dest'])].flat();
    const page = pages.findIndex(({ object }: { object: string }) => object === to) + 1;
    return { name: String(link['/Contents']).replace(/^u:/, '').trim(), page };
  };
  const catalogue = valueAt(all.trailer.value['/Root']) as PdfObject;
  return {
    catalogue,
    elements: objects.filter((one) => '/S' in one && '/K' in one),
    links: objects.flatMap((one) => (one['/Subtype'] === '/Link' ? [linkOf(one)] : [])),
    intents: (valueAt(catalogue['/OutputIntents']) as unknown[]).map(
      (one) => valueAt(one) as PdfObject,
    ),
  };
};

describe.skipIf(!TYPESETTER)('a report on paper', () => {
  it('has the same bytes twice', () => {
    const [one, two] = [writePdf('uptax'), writePdf('uptax')].map((file) => readFileSync(file));
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one?.equals(two as Buffer)).toBe(true);
  });

  it('is PDF/A-2a: its own metadata say so', () => {
    const text = readFileSync(writePdf('oraclewa')).toString('latin1');
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(text).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(text).toContain('/MarkInfo');
  });

  it.skipIf(!POPPLER || !QPDF)('is laid out as PDF/A-2a asks', () => {
    const file = writePdf('checkin', ['--locale', 'pt-BR']);
    const { catalogue, elements, intents, links } = structureOf(file);
    expect(catalogue['/Lang']).toBe('u:pt-BR');
    expect(catalogue['/MarkInfo']).toMatchObject({ '/Marked': true });
    expect(intents.map((one) => one['/S'])).toEqual(['/GTS_PDFA1']);
    const figures = elements.filter((one) => one['/S'] === '/Figure');
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) expect(String(figure['/Alt'])).toMatch(/^u:.{20}/);
    expect(elements.some((one) => one['/S'] === '/TH')).toBe(true);
    // What stands under a number is cited by it, with a link to the page where it stands.
    const captions = textOf(file)
      .split('\f')
      .flatMap((text, i) =>
        [...text.matchAll(/^ *((?:Figura|Tabela) \d+)\./gm)].map(([, name = '']) => ({
          name,
          page: i + 1,
        })),
      );
    expect(captions.length).toBeGreaterThan(15);
    for (const caption of captions) expect(links).toContainEqual(caption);
    // No level of headings is left out.
    const levels = elements.flatMap((one) => /^\/H(\d)$/.exec(String(one['/S']))?.[1] ?? []);
    expect([...new Set(levels)].sort()).toEqual(['1', '2']);
    // Every font is in the file, with its letters as text.
    const fonts = run('pdffonts', [file]).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
  });

  it.skipIf(!POPPLER).each(['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'])(
    'of %s says in Portuguese what the page says',
    (name) => {
      const file = writePdf(name, ['--locale', 'pt-BR']);
      const text = textOf(file);
      expect(text).toMatch(/Resumo executivo/);
      expect(text).toMatch(/20 de novembro de 2026/);
      expect(text).toMatch(/Figura 1\./);
      expect(text).toMatch(/semente 1/);
      const info = run('pdfinfo', [file]);
      expect(info).toMatch(/Tagged:\s+yes/);
      const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
      expect(text).toContain(`${pages} / ${pages}`);
    },
  );

  it.skipIf(!POPPLER).each(['uptax', 'chat-saas', 'oraclewa'])(
    'of %s has no page that is half empty, and none that ends with a title',
    (name) => {
      const file = writePdf(name, ['--locale', 'pt-BR', '--audience', 'technical']);
      const contents = run('pdftotext', ['-layout', '-f', '2', '-l', '2', file, '-']);
      const titles = [...contents.matchAll(/^ *(\S.*?)(?: \.){3}/gm)].map(([, title]) => title);
      expect(titles.length).toBeGreaterThan(8);
      const ends = endsOf(file);
      // Behind the cover, the contents and the summary, which have a page each, up to the one that is the last.
      const [filled, lines] = [
        ends.slice(3, -1).map((end) => end.filled),
        ends.map((end) => end.line),
      ];
      expect(Math.min(...filled)).toBeGreaterThan(0.6);
      expect(lines.filter((line) => titles.includes(line))).toEqual([]);
    },
  );

  it.skipIf(!POPPLER)('breaks no name of a file, and repeats none of its hyphens', () => {
    const text = textOf(writePdf('prime-store', ['--locale', 'pt-BR', '--audience', 'technical']));
    expect(text).toContain('prime-store.yaml:');
    expect(text.split('\n').filter((line) => /prime-?$|^ *-?store/.test(line))).toEqual([]);
  });

  it.skipIf(!POPPLER)('takes what a profile says as text, whatever it is', () => {
    const directory = temporaryDirectory();
    const profile = join(directory, 'hostile.yaml');
    const name = '#panic("x") $a$ *b* _c_ <d> [e] \\ @f // {{g}}';
    writeFileSync(
      profile,
      `version: 1\nproject: {id: shop, name: ${JSON.stringify(name)}, currency: USD, locale: en}\n` +
        `metrics: {mau: {unit: users, label: ${JSON.stringify(name)}, default: 20k, growth: 10% to 15%}}\n` +
        `phases: [{id: one, name: "#let x = 1"}, {id: two, name: Two, enter: mau >= 50k}]\n`,
    );
    const text = textOf(writePdf(profile)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('#panic("x") $a$ *b* _c_ <d> [e] \\ @f // {{g}}');
    expect(text).toContain('#let x = 1');
  });
});

it('without the typesetter ends with exit code 2, says how to get it, and leaves no file', () => {
  const directory = temporaryDirectory();
  const scale = copyPackage(directory);
  const file = join(directory, 'report.pdf');
  const { status, stderr } = runProcess(process.execPath, [
    scale,
    'report',
    'uptax',
    '--format',
    'pdf',
    '-o',
    file,
    ...AT,
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain('npm install @myriaddreamin/typst-ts-node-compiler');
  expect(existsSync(file)).toBe(false);
});
