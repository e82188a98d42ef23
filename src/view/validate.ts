import type { Catalogue } from '../catalog/catalogue.ts';
import type { DiagnosticCatalogue } from '../catalog/words/diagnostics.ts';
import { plain } from '../lib/inline.ts';
import type { Diagnostic } from '../model/diagnostic/diagnostic.ts';
import { diagnosticsJson } from './diagnostics.ts';
import type { Document } from './document.ts';

type Validated = {
  readonly file: string;
  readonly quantities: number;
  readonly problems: readonly Diagnostic[];
};

/** One line for each valid profile. */
export const viewValid = (valid: readonly Validated[], { validate }: Catalogue): Document => ({
  blocks: [
    {
      kind: 'list',
      items: valid.map(({ file, quantities }) => ({
        status: 'pass' as const,
        content: validate.valid(file, quantities),
      })),
    },
  ],
});

/** Every profile as one table for spreadsheets and scripts. */
export const viewValidation = (checked: readonly Validated[]): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: ['file', 'valid', 'quantities', 'problems'].map((key) => ({
        key,
        title: [key],
        align: 'left',
        priority: 1,
      })),
      rows: checked.map(({ file, quantities, problems }) => [
        [file],
        [String(problems.length === 0)],
        [plain(quantities)],
        [plain(problems.length)],
      ]),
    },
  ],
});

/** Every profile with its problems, for `--format json`. */
export const validationJson = (
  checked: readonly Validated[],
  diagnostics: DiagnosticCatalogue,
): unknown => ({
  schemaVersion: 1,
  command: 'validate',
  profiles: checked.map(({ file, quantities, problems }) => ({
    file,
    valid: problems.length === 0,
    quantities,
    problems: diagnosticsJson(problems, diagnostics),
  })),
});
