import * as z from 'zod/mini';
import { ruleKeys } from './check-keys.ts';
import { number } from './number.ts';
import { about, choice, formula, id, list, map, maybe, rows, text, texts, words } from './parts.ts';

const condition: z.ZodMiniType = z
  .union(
    [
      formula,
      map({ all: about('Each of these must hold.', conditions()) }),
      map({ any: about('One of these must hold.', conditions()) }),
      map({ not: about('This must not hold.', nested()) }),
    ],
    { error: 'condition' },
  )
  .register(z.globalRegistry, {
    id: 'condition',
    description:
      'A comparison such as `mau >= 50k`, or `{all: […]}`, `{any: […]}`, `{not: …}` of conditions.',
  });

function nested(): z.ZodMiniType {
  return z.lazy(() => condition);
}
function conditions(): z.ZodMiniType {
  return list(nested());
}

export const WINDOW_UNITS = ['weeks', 'months'] as const;

const EN = { en: about('The text in English.', words) };
const PT = { 'pt-BR': about('The text in Brazilian Portuguese.', words) };
// With a key that must be there, so that a window in numbers is never taken for a text.
const byLanguage = [map({ ...EN, ...PT }), map(EN), map(PT)] as const;

const window: z.ZodMiniType = z
  .union(
    [
      z.string(),
      ...byLanguage,
      map({
        from: about('The first week or month, counted from the start of the project.', number),
        to: maybe('The last one; open where left out.', number),
        unit: about('What is counted: `weeks` or `months`.', choice(WINDOW_UNITS)),
      }),
    ],
    { error: 'window' },
  )
  .register(z.globalRegistry, {
    id: 'window',
    description: 'When a phase is expected: a text, or `{from, to, unit}` counted from the start.',
  });

const target = map({
  at_least: maybe('It is to be this or more, in the unit of the quantity.', number),
  at_most: maybe('It is to be this or less, in the unit of the quantity.', number),
  above: maybe('It is to be more than this, in the unit of the quantity.', number),
  below: maybe('It is to be less than this, in the unit of the quantity.', number),
  ...ruleKeys,
});

export const phases: z.ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('The name of the phase.', text),
    enter: maybe('When the phase is due; nothing for the first.', condition),
    users: maybe('How many users it is meant for, in words.', text),
    window: maybe('When it is expected: in words, or `{from, to, unit}`.', window),
    architecture: maybe('The architecture in this phase, in words.', text),
    changes: maybe('What is to be done to get there.', texts),
    features: maybe('What it gives to those who use the product.', texts),
    stack: maybe('What it runs on.', texts),
    lead: maybe('How long it takes to provision; 1 month where left out.', number),
    investment: maybe('Money spent once, to get there.', number),
    cost: maybe('Money a month that it is planned to cost.', number),
    revenue_target: maybe('Money a month that it is to earn.', number),
    targets: maybe('What it is to reach, by the id of a quantity.', rows(target)),
  }),
);
