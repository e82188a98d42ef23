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

const AT = ['--at', '2026-11-20', '--trials', '256'];

const writePdf = (profile: string, more: readonly string[] = []): string => {
  const file = join(temporaryDirectory(), 'report.pdf');
  const args = ['report', profile, '--format', 'pdf', '-o', file, ...AT, ...more];
  const { status, stderr } = runScaleProcess(args);
  expect(status, stderr).toBe(0);
  return file;
};

const textOf = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

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

  it.skipIf(!POPPLER).each(['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'])(
    'of %s says in Portuguese what the page says',
    (name) => {
      const file = writePdf(name, ['--locale', 'pt-BR']);
      const text = textOf(file);
      expect(text).toMatch(/Resumo executivo/);
      expect(text).toMatch(/20 de novembro de 2026/);
      expect(text).toMatch(/Figura 1\./);
      expect(text).toMatch(/semente 1/);
      const info = execFileSync('pdfinfo', [file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(info).toMatch(/Tagged:\s+yes/);
      const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
      expect(text).toContain(`${pages} / ${pages}`);
    },
  );

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
