import type { HelpWords } from '../catalog/words/help.ts';
import { code, type Prose } from '../lib/inline.ts';
import {
  type CommandName,
  type Operand,
  type OperandName,
  type OptionId,
  TOPICS,
  type TopicName,
} from '../model/names.ts';
import {
  DISPLAY_OPTIONS,
  EMIT_OPTIONS,
  GATE_OPTIONS,
  INPUT_OPTIONS,
} from '../model/option-groups.ts';
import type { Block, Document } from './document.ts';
import { examplesBlocks, heading, paragraph, termsTable } from './help/blocks.ts';
import type { HelpFacts } from './help/help-facts.ts';

/** `scale --help`: what it is for, examples, commands, topics, the options most used. */
export const viewOverview = (facts: HelpFacts, words: HelpWords): Document => {
  const { titles, overview } = words;
  const commands = Object.keys(facts.commands) as CommandName[];
  const named = <K extends string>(names: readonly K[], of: (name: K) => { line: Prose }) =>
    names.map((name) => [[code(name)], of(name).line] as const);
  return {
    blocks: [
      paragraph(overview.purpose),
      ...examplesBlocks(words, overview.examples),
      ...usageBlocks(titles.usage, overview.usage),
      termsTable(
        [titles.commands, ''],
        named(commands, (name) => words.commands[name]),
      ),
      termsTable(
        [titles.topics, ''],
        named(TOPICS, (name) => ({ line: words.topics[name] })),
      ),
      termsTable([titles.commonOptions, ''], optionRows(COMMON, facts, words.options)),
      paragraph(overview.profile(facts.bundled)),
      paragraph(overview.more),
    ],
  };
};

/** `scale COMMAND --help`. */
export const viewCommandHelp = (
  name: CommandName,
  facts: HelpFacts,
  words: HelpWords,
): Document => {
  const { operands, options } = facts.commands[name];
  const { titles } = words;
  const command = words.commands[name];
  const optionWords = { ...words.options, ...command.options };
  const usage = ['scale', name, ...operands, words.anyOptions].join(' ');
  return {
    blocks: [
      heading(`scale ${name}`, 1),
      paragraph(command.line),
      ...examplesBlocks(words, command.examples),
      ...usageBlocks(titles.usage, usage),
      ...command.about.map(paragraph),
      ...termsBlocks(titles.operands, operandRows(operands, words)),
      ...GROUPS.flatMap(({ title, ids }) => {
        const taken = options.filter((id) => ids.includes(id));
        return termsBlocks(titles[title], optionRows(taken, facts, optionWords));
      }),
      ...termsBlocks(
        titles.more,
        RELATED[name].map((topic) => [[code(`scale help ${topic}`)], words.topics[topic]]),
      ),
    ],
  };
};

const COMMON: readonly OptionId[] = ['metrics', 'set', 'format', 'output', 'help', 'version'];

const GROUPS: readonly {
  readonly title: 'profile' | 'inputs' | 'simulation' | 'gate' | 'emission' | 'output' | 'display';
  readonly ids: readonly OptionId[];
}[] = [
  { title: 'profile', ids: ['from', 'name', 'currency', 'noInput'] },
  { title: 'inputs', ids: INPUT_OPTIONS },
  {
    title: 'simulation',
    ids: ['scenario', 'goal', 'free', 'goalMonth', 'months', 'month', 'trials', 'seed', 'show'],
  },
  { title: 'gate', ids: GATE_OPTIONS },
  { title: 'emission', ids: EMIT_OPTIONS },
  {
    title: 'output',
    ids: [
      'strict',
      'previous',
      'format',
      'reportFormat',
      'portfolioFormat',
      'fx',
      'brand',
      'audience',
      'sections',
      'output',
      'report',
      'force',
      'wide',
      'depth',
    ],
  },
  { title: 'display', ids: [...DISPLAY_OPTIONS, 'version'] },
];

const RELATED: Readonly<Record<CommandName, readonly TopicName[]>> = {
  init: ['profile', 'expressions'],
  plan: ['profile', 'formats', 'exit-codes'],
  explain: ['expressions', 'formats'],
  audit: ['profile', 'formats', 'exit-codes'],
  check: ['profile', 'formats', 'exit-codes'],
  metrics: ['profile', 'formats', 'exit-codes'],
  project: ['profile', 'formats', 'exit-codes'],
  sensitivity: ['profile', 'formats', 'exit-codes'],
  whatif: ['profile', 'expressions', 'formats'],
  emit: ['profile', 'formats', 'exit-codes'],
  portfolio: ['profile', 'formats', 'exit-codes'],
  lint: ['formats', 'exit-codes'],
  report: ['profile', 'formats', 'exit-codes'],
  validate: ['profile', 'expressions', 'exit-codes'],
  schema: ['profile'],
  completion: [],
  help: [],
};

const usageBlocks = (title: string, usage: string): Block[] => [
  heading(title),
  { kind: 'code', text: usage },
];

const termsBlocks = (
  title: string,
  rows: readonly (readonly [term: Prose, means: Prose])[],
): Block[] => (rows.length === 0 ? [] : [termsTable([title, ''], rows)]);

const operandRows = (operands: readonly Operand[], words: HelpWords) =>
  operands.map((operand) => {
    const name = operand.replace(/^\[|…|\]$/g, '') as OperandName;
    return [[code(name)], words.operands[name]] as const;
  });

const optionRows = (
  ids: readonly OptionId[],
  { options }: HelpFacts,
  words: HelpWords['options'],
) => ids.map((id) => [[code(shownFlags(options[id]))], words[id]] as const);

/** `--set <id=value>` as `--set ID=VALUE`, `--format <format>` with the values that it takes. */
const shownFlags = ({
  flags,
  choices,
}: {
  readonly flags: string;
  readonly choices?: readonly string[];
}): string =>
  flags.replace(/<(.+)>/, (_, name: string) => {
    const values = choices?.join('|') ?? '';
    return values === '' || values.length > LONGEST_CHOICES ? name.toUpperCase() : values;
  });

/** More would leave no room for what the option means: its words name them then. */
const LONGEST_CHOICES = 24;
