import { HELP_WORDS } from '../../catalog/phrases/help-words.ts';
import { code, joinProse, type Prose } from '../../lib/inline.ts';
import { singularOf } from '../../model/common-units.ts';
import type { CommandName, TopicName } from '../../model/names.ts';
import { PROFILE_KEYS, type ProfileSection } from '../../model/profile-keys.ts';
import type { Document } from '../document.ts';
import { heading, paragraph, termsTable } from './blocks.ts';
import type { HelpFacts } from './help-facts.ts';
import type { TopicFacts, TopicPage } from './topics.ts';

type Row = readonly [where: Prose, says: Prose];

/** More would be no answer. */
const MOST = 16;

/**
 * `scale help growth`, `scale help trigger`: every command, topic, section, key, option and function of that
 * name, or that tells of what people call so. Undefined where nothing does.
 */
export const viewFound = (
  word: string,
  facts: TopicFacts & Pick<HelpFacts, 'options'>,
  page: TopicPage,
): Document | undefined => {
  const names = namesOf(word);
  const rows = [
    ...pageRows(names, page),
    ...keyRows(names, page),
    ...optionRows(names, facts, page),
    ...functionRows(names, facts, page),
  ];
  if (rows.length === 0) return undefined;
  return {
    blocks: [
      heading(`scale help ${word}`, 1),
      paragraph(page.found),
      termsTable([page.titles.found, ''], rows.slice(0, MOST)),
    ],
  };
};

/** A word without its accents and in the singular; first itself, then what it is called here. */
const namesOf = (word: string): readonly string[] => {
  const plain = plainOf(word);
  const known = [plain, plain.replace(/s$/, '')].find((name) => Object.hasOwn(HELP_WORDS, name));
  const meant = HELP_WORDS[known ?? ''] ?? [];
  return [...new Set([plain, ...meant.map(plainOf)])];
};

const plainOf = (word: string): string =>
  singularOf(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/^-+/, ''));

const isNamed = (names: readonly string[], name: string): boolean => names.includes(plainOf(name));

/** Commands, topics and sections, each with the line that shows all of it. */
const pageRows = (names: readonly string[], page: TopicPage): Row[] => [
  ...(Object.keys(page.commands) as CommandName[])
    .filter((name) => isNamed(names, name))
    .map((name): Row => [[code(`scale help ${name}`)], page.commands[name].line]),
  ...(Object.keys(page.topics) as TopicName[])
    .filter((name) => isNamed(names, name))
    .map((name): Row => [[code(`scale help ${name}`)], page.topics[name]]),
  ...(Object.keys(PROFILE_KEYS) as ProfileSection[])
    .filter((name) => isNamed(names, name))
    .map((name): Row => [[code(`scale help ${name}`)], page.sections[name].about]),
];

/**
 * `metrics: growth`: of a key, with its sections side by side where they say the same of it. The keys within
 * it are those of the section's own page.
 */
const keyRows = (names: readonly string[], page: TopicPage): Row[] => {
  const alike = new Map<string, { readonly places: string[]; readonly says: Prose }>();
  for (const section of Object.keys(PROFILE_KEYS) as ProfileSection[]) {
    const all: Readonly<Record<string, Prose>> = page.sections[section].keys;
    for (const key of Object.keys(PROFILE_KEYS[section])) {
      if (!isNamed(names, key.split('.').at(-1) ?? '')) continue;
      const says = all[key] ?? [];
      const told = JSON.stringify(says);
      const row = alike.get(told) ?? { places: [], says };
      row.places.push(`${section}: ${key}`);
      alike.set(told, row);
    }
  }
  return [...alike.values()].map(({ places, says }) => [placesOf(places), says]);
};

/** A key that is alike in more sections is no longer told apart by them. */
const MOST_PLACES = 3;

const placesOf = (places: readonly string[]): Prose => {
  const shown = places.slice(0, MOST_PLACES).map((place) => [code(place)]);
  return joinProse(places.length > MOST_PLACES ? [...shown, ['…']] : shown, ', ');
};

const optionRows = (
  names: readonly string[],
  { options }: Pick<HelpFacts, 'options'>,
  page: TopicPage,
): Row[] =>
  (Object.keys(options) as (keyof typeof options)[]).flatMap((id): Row[] => {
    const { flags } = options[id];
    const [, long = ''] = /--([a-z0-9-]+)/.exec(flags) ?? [];
    return isNamed(names, long) ? [[[code(flags)], page.options[id]]] : [];
  });

const functionRows = (
  names: readonly string[],
  { functions, reducers }: TopicFacts,
  page: TopicPage,
): Row[] => {
  const all: readonly (readonly [
    Readonly<Record<string, string>>,
    Readonly<Record<string, Prose>>,
  ])[] = [
    [functions, page.functions],
    [reducers, page.reducers],
  ];
  return all.flatMap(([signatures, says]) =>
    Object.entries(signatures)
      .filter(([name]) => isNamed(names, name))
      .map(([name, signature]): Row => [[code(signature)], says[name] ?? []]),
  );
};
