import type { Emission } from '../../model/answer/emission.ts';
import type { Document } from '../document.ts';

/** Every file as one table for spreadsheets and scripts. */
export const viewEmissionRecords = ({ files }: Emission): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: ['path', 'action', 'reason', 'sha256'].map((key) => ({
        key,
        title: [key],
        align: 'left',
        priority: 1,
      })),
      rows: files.map(({ path, action, reason = '', sha256 = '' }) => [
        [path],
        [action],
        [reason],
        [sha256],
      ]),
    },
  ],
});
