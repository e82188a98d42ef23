import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compactStyle } from '../../../src/render/html/compact-style.ts';

it('keeps rules and their order, without comments and blanks', () => {
  const sheet =
    '/* ours */\n.a,\n.b:hover {\n  margin: 0 auto;\n  content: "x y";\n}\n@media print {\n  .a {\n    color: red;\n  }\n}\n';
  expect(compactStyle(sheet)).toBe(
    '.a, .b:hover{margin: 0 auto;content: "x y"}@media print{.a{color: red}}',
  );
});

it('leaves everything of the sheet of reports but blanks and comments', () => {
  const sheet = readFileSync('templates/report/report.css', 'utf8');
  const bare = (text: string): string =>
    text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s|;(?=\s*\})/g, '');
  const compact = compactStyle(sheet);
  expect(bare(compact)).toBe(bare(sheet));
  expect(compact.length).toBeLessThan(sheet.length * 0.9);
});
