import type { ManifestFile } from '../../../model/manifest/manifest.ts';
import type { Found } from '../rule.ts';

/** What makes two emissions of the same differ in bytes, or a tool of lines lose the last one. */
export const byteFaults = (files: readonly ManifestFile[]): readonly Found<'S61'>[] =>
  files.flatMap((file): readonly Found<'S61'>[] => {
    const { text, mark } = file;
    const end = text.length;
    const carriage = text.indexOf('\r');
    return [
      ...(mark ? [{ at: { file, span: [0, 1] }, facts: { fault: 'mark' } } as const] : []),
      ...(carriage < 0
        ? []
        : [
            {
              at: { file, span: [carriage, carriage + 1] },
              facts: { fault: 'carriage_return' },
            } as const,
          ]),
      ...(end === 0 || text.endsWith('\n')
        ? []
        : [{ at: { file, span: [end - 1, end] }, facts: { fault: 'no_newline' } } as const]),
    ];
  });
