import { code, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import { textIn } from '../../model/text.ts';
import type { Catalogue } from '../catalogue.ts';

const MOST = 4;

const names = (ids: readonly string[], count = ids.length): Prose => {
  const shown = joinProse(
    ids.slice(0, MOST).map((id) => [code(id)]),
    ', ',
  );
  const rest = count - Math.min(MOST, ids.length);
  return rest > 0 ? prose`${shown} and ${plain(rest)} more` : shown;
};

/** English words of what a plan says about itself. */
export const findings: Catalogue['findings'] = {
  metric_missing: ({ id, hides, count }) =>
    count === 0
      ? prose`${code(id)} has no value: supply it with ${code('--metrics')} or ${code(`--set ${id}=…`)}`
      : prose`${code(id)} has no value, so neither has ${names(hides, count)}: supply it with ${code('--metrics')} or ${code(`--set ${id}=…`)}`,
  assumption: ({ id, text }) => prose`${code(id)} is an assumption: ${textIn(text, 'en')}`,
  scale_outside: ({ by, side, x, point, ids }) =>
    prose`${code(by)} of ${plain(x)} is ${side} the ${side === 'below' ? 'first' : 'last'} point, ${plain(point)}, of ${names(ids)}: the value at that point is used`,
  trigger_unknown: ({ phase, metrics }) =>
    prose`Whether ${code(phase)} may be entered is not known without ${names(metrics)}`,
};
