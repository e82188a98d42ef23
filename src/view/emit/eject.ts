import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Emission } from '../../model/answer/emission.ts';
import type { Document } from '../document.ts';
import { actionCounts, keptList } from './files.ts';

/** Which templates were written, and what to do with them. */
export const viewEjected = (
  ejected: Pick<Emission, 'out' | 'mode' | 'files'>,
  { emit }: Catalogue,
): Document => ({
  blocks: [
    {
      kind: 'callout',
      status: ejected.files.some(({ action }) => action === 'kept') ? 'warn' : 'pass',
      content: emit.summary(ejected.out, actionCounts(ejected, emit)),
    },
    ...keptList(ejected, emit),
    { kind: 'paragraph', content: emit.ejectedHow(ejected.out) },
  ],
});
