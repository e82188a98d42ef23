import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHOP } from '../support/profiles.ts';

/** Inputs that a text file of the repository cannot hold or should not, by case. */
export const GENERATED: Readonly<Record<string, (directory: string) => void>> = {
  file_unreadable: (at) => symlinkSync('loop.yaml', join(at, 'loop.yaml')),
  file_too_large: (at) => writeFileSync(join(at, 'large.yaml'), 'x: 1\n'.repeat(2_100_000)),
  'file_not_text-binary': (at) =>
    writeFileSync(join(at, 'logo.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  'file_not_text-latin-1': (at) =>
    writeFileSync(join(at, 'loja.yaml'), Buffer.from('# usuários\nversion: 1\n', 'latin1')),
  'file_not_text-utf-16': (at) =>
    writeFileSync(join(at, 'shop.yaml'), Buffer.from(`\uFEFF${SHOP}`, 'utf16le')),
  'yaml_alias_bomb-texts': (at) =>
    writeFileSync(
      join(at, 'shop.yaml'),
      SHOP.replace('MVP}', `MVP, changes: [&faster Faster${', *faster'.repeat(10_001)}]}`),
    ),
  manifests_too_many: (at) => {
    mkdirSync(join(at, 'k8s'));
    for (let i = 0; i <= 20_000; i += 1) writeFileSync(join(at, `k8s/${i}.yaml`), '');
  },
  yaml_too_deep: (at) =>
    writeFileSync(join(at, 'shop.yaml'), `${SHOP}slos: ${'['.repeat(100_000)}\n`),
  text_too_long: (at) =>
    writeFileSync(join(at, 'shop.yaml'), SHOP.replace('MVP', `"${'very '.repeat(4000)}"`)),
  expression_too_long: (at) =>
    writeFileSync(join(at, 'shop.yaml'), withFormula(`mau${' + mau'.repeat(1000)}`)),
  expression_too_deep: (at) =>
    writeFileSync(join(at, 'shop.yaml'), withFormula(`${'('.repeat(500)}mau${')'.repeat(500)}`)),
};

const withFormula = (formula: string): string =>
  `${SHOP}quantities:\n  load: {unit: x, formula: "${formula}"}\n`;
