import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findImpurities } from './impurities.ts';

const SRC = resolve(import.meta.dirname, '../../src');
/** All but cli/, whose node-io.ts is the one place where a run meets the world. */
const PURE_LAYERS = ['lib', 'model', 'catalog', 'load', 'core', 'emit', 'view', 'render'];

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && PURE_LAYERS.includes(path.split('/')[0] ?? ''));

describe('same arguments, same result', () => {
  it('finds the modules', () => expect(modules.length).toBeGreaterThan(100));

  it.each(modules)('%s', (path) => {
    expect(findImpurities(readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
  });
});

describe('impurities are found', () => {
  it.each([
    ['new Date()', '1: new Date()'],
    ['new Date', '1: new Date'],
    ['Date.now()', '1: Date.now'],
    ['Date()', '1: Date()'],
    ['const D = Date', '1: D = Date'],
    ['const { now } = Date', '1: { now } = Date'],
    ['new Date(0).getMonth()', '1: new Date(0).getMonth'],
    ['Math.random()', '1: Math.random'],
    ['\nprocess.env.HOME', '2: process'],
    ['globalThis.x', '1: globalThis'],
    ['const o = { process }', '1: process'],
    ['f(performance)', '1: performance'],
    ['console.log(1)', '1: console'],
    ['setTimeout(f)', '1: setTimeout'],
    ['fetch("")', '1: fetch'],
    ['new Function("return 1")', '1: Function'],
    ['eval("1")', '1: eval'],
    ['import.meta.url', '1: import.meta'],
    ['declare const VERSION: string; VERSION', '1: VERSION'],
    ['(1).toLocaleString()', '1: toLocaleString() in the machine’s locale'],
    ['"a".localeCompare("b")', '1: localeCompare() in the machine’s locale'],
    ['new Intl.Collator()', '1: new Intl.Collator() in the machine’s locale'],
  ])('%s', (text, found) => {
    const declared = 'const f = (x: unknown) => x;';
    expect(findImpurities(`${text};${declared}`)).toContain(found);
  });

  it.each([
    'new Date(0).toISOString()',
    'Date.parse("2026-01-01"); Date.UTC(2026, 0)',
    'const process = 1; process + 1',
    'const o = { process: 1, now: 2 }; o.process',
    'import { window } from "./a.ts"; window',
    'type T = typeof globalThis; let x: Date | Buffer',
    'const { fetch: get } = { fetch: 1 }; get',
    'new Intl.NumberFormat("en"); (1).toLocaleString("en")',
    'for (const [k, v] of Object.entries({})) Math.max(k.length, Number(v))',
  ])('pure: %s', (text) => expect(findImpurities(text)).toEqual([]));
});
