import type { Omission } from '../../model/finding/omission.ts';
import { snakeCase } from '../../model/id.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Slo } from '../../model/profile/slos.ts';
import type { Profile } from '../../model/profile.ts';
import { type Text, textIn } from '../../model/text.ts';
import { paysSalaries } from '../sections/people.ts';
import {
  type Circumstance,
  LANGUAGE_MODEL,
  OMISSION_RULES,
  type OmissionRule,
} from './omissions/rules.ts';
import { hasSubscribers } from './omissions/subscribers.ts';
import { searchedTexts } from './omissions/texts.ts';

type Texts = ReturnType<typeof searchedTexts>;

/** What products of this kind usually have, this one lacks, and its author did not silence. */
export const findOmissions = (profile: Profile): readonly Omission[] => {
  const texts = searchedTexts(profile);
  const silenced = new Set(profile.audit?.silence);
  return OMISSION_RULES.filter(
    (rule) =>
      !silenced.has(rule.id) &&
      rule.usualWith.every((one) => isGiven(one, profile, texts)) &&
      !(rule.unless !== undefined && isGiven(rule.unless, profile, texts)) &&
      !isSeen(rule, texts),
  ).map((rule) => {
    const { id, section, source } = rule;
    const page = typeof source === 'string' ? source : source[profile.project.currency];
    return { id, section, line: filled(rule, profile), source: page ?? null };
  });
};

const isSeen = ({ seenIn, words, otherwise }: OmissionRule, texts: Texts): boolean =>
  seenIn.some((place) =>
    texts[place].some((text) => words.test(text) && otherwise?.test(text) !== true),
  );

const isGiven = (circumstance: Circumstance, profile: Profile, texts: Texts): boolean => {
  switch (circumstance) {
    case 'money':
      return profile.costs.length > 0 || profile.revenue.length > 0;
    case 'revenue':
      return profile.revenue.length > 0;
    case 'subscribers':
      return hasSubscribers(profile);
    case 'support':
      return profile.support !== undefined;
    case 'language_model':
      return Object.values(texts).some((place) => place.some((text) => LANGUAGE_MODEL.test(text)));
    case 'stored_data':
      return profile.services.some(({ stateful }) => stateful) || texts.costs.some(isStore);
    case 'high_availability':
      return profile.slos.some(isHighAvailability);
    case 'pool':
      return profile.pools.length > 0;
    case 'salaries':
      return paysSalaries(profile);
  }
};

const isStore = (text: string): boolean =>
  /\b(?:database|storage|banco|armazenamento)\b/.test(text);

/** Three nines leave 43 minutes a month: less than it takes for somebody to notice by chance. */
const HIGH = 0.999;

const isHighAvailability = ({ id, metric, comparison, limit }: Slo): boolean =>
  comparison.startsWith('>') &&
  /availability|uptime|disponibilidade/i.test(`${id} ${metric.text}`) &&
  figuresOf(limit).some((figure) => figure >= HIGH && figure <= 1);

const figuresOf = (form: NumberForm): readonly number[] => {
  if (form.kind === 'constant') return [form.value];
  return form.kind === 'table' ? form.points.flatMap(({ value }) => figuresOf(value)) : [];
};

const TO_FILL_IN: Text = { en: 'to be filled in', 'pt-BR': 'a preencher' };

const filled = ({ line, label = '', note }: OmissionRule, { project, pools }: Profile): string => {
  const text = (of: Text): string => textIn(of, project.locale);
  const comment = note === undefined ? '' : ` # ${text(note)}`;
  return (line + comment)
    .replaceAll('CUR', project.currency)
    .replaceAll('POOL', snakeCase(pools[0]?.id ?? ''))
    .replaceAll('LABEL', `${text(label)} (${text(TO_FILL_IN)})`);
};
