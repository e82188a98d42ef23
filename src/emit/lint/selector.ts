import type { ManifestNode } from '../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  mapsIn,
  textsIn,
  wordIn,
  wordsIn,
} from '../../model/manifest/manifest-look.ts';

type Labels = ReadonlyMap<string, string>;

/** Whether a label selector holds for labels: an empty one for all, none at all for nothing. */
export const selects = (selector: ManifestNode | undefined, labels: Labels): boolean => {
  if (selector?.kind !== 'map') return false;
  return (
    matchesAll(textsIn(selector, 'matchLabels'), labels) &&
    mapsIn(selector, 'matchExpressions').every((one) => matches(one, labels))
  );
};

/** The plain map of a Service or a ReplicationController. */
export const matchesAll = (wanted: Labels, labels: Labels): boolean =>
  [...wanted].every(([key, value]) => labels.get(key) === value);

const matches = (expression: ManifestNode, labels: Labels): boolean => {
  const value = labels.get(wordIn(expression, 'key'));
  const values = wordsIn(expression, 'values');
  switch (wordIn(expression, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
};

/** A selector that holds for everything. */
export const isEmptySelector = (selector: ManifestNode | undefined): boolean =>
  selector?.kind === 'map' &&
  entriesIn(selector, 'matchLabels').length === 0 &&
  mapsIn(selector, 'matchExpressions').length === 0;

/** `app=api, tier in (web)`: a selector in a line. */
export const shownSelector = (selector: ManifestNode | undefined): string => {
  const equal = [...textsIn(selector, 'matchLabels')].map(([key, value]) => `${key}=${value}`);
  const other = mapsIn(selector, 'matchExpressions').map((one) => {
    const values = wordsIn(one, 'values').join(', ');
    return `${wordIn(one, 'key')} ${wordIn(one, 'operator')}${values === '' ? '' : ` (${values})`}`;
  });
  return [...equal, ...other].join(', ');
};

export const shownLabels = (labels: Labels): string =>
  [...labels].map(([key, value]) => `${key}=${value}`).join(', ');

/** Where a selector of labels stands in an object of its kind. */
export const selectorOf = (root: ManifestNode): ManifestNode | undefined =>
  childOf(root, 'spec', 'selector');
