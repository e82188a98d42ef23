import type { Catalogue } from '../../catalog/catalogue.ts';
import { code, muted, type Prose, prose } from '../../lib/inline.ts';
import type { CheckResult } from '../../model/answer/verdict.ts';
import { fileLine } from '../../model/place.ts';
import { textIn } from '../../model/text.ts';
import type { Block, ListItem } from '../document.ts';
import { shareShown } from '../text/share-shown.ts';
import { type CheckView, STATUS, whyWords } from './check-view.ts';

/** Each check that did not pass: what was observed, its limit, whom to ask. */
export const viewFailing = ({ verdict, words }: CheckView): Block[] => {
  const failing = verdict.results.filter(
    ({ outcome }) => outcome !== 'pass' && outcome !== 'skipped',
  );
  if (failing.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.check.headings.failing] },
    { kind: 'list', items: failing.map((result) => failingItem(result, words)) },
  ];
};

const failingItem = (result: CheckResult, words: Catalogue): ListItem => {
  const { id, outcome, headroom, label, owner, runbook, place } = result;
  const left: Prose =
    headroom === null
      ? []
      : prose` (${words.check.headroom([{ kind: 'number', style: 'percent', value: shareShown(headroom) }])})`;
  const about: Prose[] = [
    ...(label === undefined ? [] : [[textIn(label, words.locale)]]),
    ...(owner === undefined ? [] : [words.check.owner(owner)]),
    ...(runbook === undefined ? [] : [[runbook]]),
    ...(place === undefined ? [] : [[muted(fileLine(place))]]),
  ];
  return {
    status: STATUS[outcome],
    content: prose`${code(id)}  ${whyWords(result, words)}${left}`,
    children: about.map((content) => ({ content })),
  };
};
