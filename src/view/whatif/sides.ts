import type { Column } from '../document.ts';
import { changedNames, variantName } from './names.ts';
import type { WhatIfView } from './whatif-view.ts';

/** What is compared, and what it is without any change. */
const baseColumns = ({ words }: WhatIfView): readonly Column[] => {
  const { columns } = words.whatif;
  return [
    { key: 'what', title: [columns.what], align: 'left', priority: 1 },
    { key: 'base', title: [columns.base], align: 'right', priority: 1 },
  ];
};

/** Where one side is compared: what it is with the change, then what is said of that. */
export const changeColumns = (view: WhatIfView, said: readonly Column[]): readonly Column[] => [
  ...baseColumns(view),
  { key: 'changed', title: [view.words.whatif.columns.changed], align: 'right', priority: 1 },
  ...said,
];

/** Where many are: a column for each. */
export const sideColumns = (view: WhatIfView): readonly Column[] => [
  ...baseColumns(view),
  ...changedNames(view).map(
    (name, i): Column => ({
      key: name,
      title: [variantName(view, name)],
      align: 'right',
      priority: 2 + i,
    }),
  ),
];
