import type { HelpWords, TopicHelp } from '../../catalog/words/help.ts';
import { code, type Prose, plain } from '../../lib/inline.ts';
import type {
  ExitName,
  Format,
  FunctionName,
  ReducerName,
  SignalName,
  TopicName,
  VariableName,
} from '../../model/names.ts';
import type { ProfileKey } from '../../model/profile-keys/key.ts';
import { PROFILE_KEYS, type ProfileSection } from '../../model/profile-keys.ts';
import type { Block, Document } from '../document.ts';
import { chapterBlocks, column, examplesBlocks, heading, paragraph, termsTable } from './blocks.ts';

/** What the topics tell about other parts of scale, as facts. */
export type TopicFacts = {
  readonly exits: Readonly<Record<ExitName | SignalName, number>>;
  /** Which of several codes is given: the first of these. */
  readonly gravestFirst: readonly number[];
  readonly functions: Readonly<Record<FunctionName, string>>;
  readonly reducers: Readonly<Record<ReducerName, string>>;
};

/** The help, and what only topics say. */
export type TopicPage = HelpWords & TopicHelp;

/** `scale help TOPIC`. */
export const viewTopic = (name: TopicName, facts: TopicFacts, words: TopicPage): Document => {
  const topic = words.pages[name];
  return {
    blocks: [
      heading(`scale help ${name}`, 1),
      paragraph(words.topics[name]),
      ...examplesBlocks(words, topic.examples),
      ...topic.before.flatMap(chapterBlocks),
      ...subjectBlocks(name, facts, words),
      ...topic.after.flatMap(chapterBlocks),
    ],
  };
};

/** `scale help profile SECTION`. */
export const viewSection = (section: ProfileSection, words: TopicPage): Document => {
  const [, ...blocks] = sectionBlocks(section, words);
  return {
    blocks: [
      heading(`scale help profile ${section}`, 1),
      ...blocks,
      paragraph(words.sectionsAbout),
    ],
  };
};

/** What the topic is about, listed from the code that does it. */
const subjectBlocks = (name: TopicName, facts: TopicFacts, words: TopicPage): Block[] => {
  const { titles } = words;
  switch (name) {
    case 'exit-codes':
      return [
        termsTable([titles.exits, ''], exitRows(facts, words)),
        paragraph(words.severalExits(facts.gravestFirst)),
      ];
    case 'environment':
      return [
        termsTable(
          [titles.variables, ''],
          (Object.keys(words.variables) as VariableName[]).map((variable) => [
            [code(variable)],
            words.variables[variable],
          ]),
        ),
      ];
    case 'formats':
      return [
        termsTable(
          [titles.formats, ''],
          (Object.keys(words.formats) as Format[]).map((format) => [
            [code(`--format ${format}`)],
            words.formats[format],
          ]),
        ),
      ];
    case 'expressions':
      return [
        termsTable([titles.functions, ''], signatureRows(facts.functions, words.functions)),
        termsTable([titles.reducers, ''], signatureRows(facts.reducers, words.reducers)),
        paragraph(words.reducersAbout),
      ];
    case 'profile':
      return [
        heading(titles.sections),
        paragraph(words.sectionsAbout),
        ...(Object.keys(PROFILE_KEYS) as ProfileSection[]).flatMap((section) =>
          sectionBlocks(section, words),
        ),
      ];
  }
};

const exitRows = ({ exits }: TopicFacts, words: TopicHelp) =>
  (Object.keys(exits) as (ExitName | SignalName)[])
    .toSorted((a, b) => exits[a] - exits[b])
    .map((exit) => [[plain(exits[exit])], words.exits[exit]] as const);

const signatureRows = <K extends string>(
  signatures: Readonly<Record<K, string>>,
  words: Readonly<Record<K, Prose>>,
) =>
  (Object.keys(signatures) as K[]).map((name) => [[code(signatures[name])], words[name]] as const);

const sectionBlocks = (section: ProfileSection, words: TopicPage): Block[] => {
  const { about, example, keys } = words.sections[section];
  const { key, value, meaning } = words.titles;
  const facts: Readonly<Record<string, ProfileKey>> = PROFILE_KEYS[section];
  const says: Readonly<Record<string, Prose>> = keys;
  return [
    heading(section),
    paragraph(about),
    { kind: 'code', text: example },
    {
      kind: 'table',
      columns: [column('key', key), column('value', value), column('meaning', meaning)],
      rows: Object.entries(facts).map(([name, fact]) => [
        [code(fact.required ? `${name} *` : name)],
        shownForm(fact, words),
        says[name] ?? [],
      ]),
    },
  ];
};

/** `number, share/month`; the row's own unit is not repeated. */
const shownForm = ({ form, unit }: ProfileKey, words: TopicHelp): Prose =>
  unit === undefined || unit === '…'
    ? words.keyForms[form]
    : [...words.keyForms[form], ', ', code(unit)];
