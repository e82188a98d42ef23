import type { HelpWords } from '../../catalog/words/help.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { type CommandName, TOPICS, type TopicName } from '../../model/names.ts';
import { PROFILE_KEYS, type ProfileSection } from '../../model/profile-keys.ts';
import type { Document } from '../../view/document.ts';
import type { HelpFacts } from '../../view/help/help-facts.ts';
import type { TopicFacts } from '../../view/help/topics.ts';
import { viewCommandHelp, viewOverview } from '../../view/help.ts';
import { COMMANDS, type CommandRun } from '../commands.ts';
import { EXIT, EXIT_BY_SIGNAL, type ExitCode, GRAVEST_FIRST } from '../exit-code.ts';
import { OPTIONS } from '../options.ts';
import { InvalidInput, type Outlet, type Run } from '../run-context.ts';
import { bundledProfiles } from '../session/profile-source.ts';

/** `scale help [COMMAND|TOPIC]`, `scale help [profile] SECTION` */
export const run: CommandRun = async (run, operands) => {
  const [subject, section] = subjectOf(operands);
  if (section !== undefined && subject !== 'profile') {
    throw new InvalidInput([diagnostic('argument_excess', { found: [section] })]);
  }
  if (subject === undefined || isCommand(subject)) return printHelp(run, subject, 'stdout');
  if (!isTopic(subject)) return printFound(run, subject);
  if (section !== undefined && !isSection(section)) {
    throw new InvalidInput([unknownSection(section)]);
  }
  const [{ viewSection, viewTopic }, facts, topics] = await Promise.all([
    import('../../view/help/topics.ts'),
    topicFacts(),
    run.language.topics(),
  ]);
  const view = (words: HelpWords): Document => {
    const page = { ...topics, ...words };
    return section === undefined ? viewTopic(subject, facts, page) : viewSection(section, page);
  };
  await print(run, view, 'stdout');
  return EXIT.pass;
};

/** What tells of a word that is no page by itself. */
const printFound = async (run: Run, word: string): Promise<ExitCode> => {
  const [{ viewFound }, facts, topics, help] = await Promise.all([
    import('../../view/help/found.ts'),
    topicFacts(),
    run.language.topics(),
    run.language.help(),
  ]);
  const found = viewFound(word, { ...facts, options: OPTIONS }, { ...topics, ...help });
  if (found === undefined) throw new InvalidInput([unknownTopic(word)]);
  await print(run, () => found, 'stdout');
  return EXIT.pass;
};

/** The help of a command, or the overview; on stderr where nobody asked for it, which is an error. */
export const printHelp = async (
  outlet: Outlet,
  command: CommandName | undefined,
  stream: 'stdout' | 'stderr',
): Promise<ExitCode> => {
  const facts: HelpFacts = {
    commands: COMMANDS,
    options: OPTIONS,
    bundled: bundledProfiles(outlet.io),
  };
  const view = (words: HelpWords): Document =>
    command === undefined ? viewOverview(facts, words) : viewCommandHelp(command, facts, words);
  await print(outlet, view, stream);
  return stream === 'stdout' ? EXIT.pass : EXIT.invalid;
};

/** A section that is no command may be asked for by its name alone. */
const subjectOf = (operands: readonly string[]): readonly (string | undefined)[] => {
  const [name, section] = operands;
  const isOnlySection =
    name !== undefined && section === undefined && !isCommand(name) && isSection(name);
  return isOnlySection ? ['profile', name] : operands;
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const isTopic = (name: string): name is TopicName => (TOPICS as readonly string[]).includes(name);

const isSection = (name: string): name is ProfileSection => Object.hasOwn(PROFILE_KEYS, name);

const unknownSection = (name: string) => {
  const topics = Object.keys(PROFILE_KEYS);
  return diagnostic('topic_unknown', {
    name,
    near: nearestNames(name, topics),
    topics,
    of: 'profile',
  });
};

const unknownTopic = (name: string) => {
  const near = nearestNames(name, [
    ...Object.keys(COMMANDS),
    ...TOPICS,
    ...Object.keys(PROFILE_KEYS),
  ]);
  return diagnostic('topic_unknown', { name, near, topics: TOPICS });
};

const topicFacts = async (): Promise<TopicFacts> => {
  const [{ FUNCTIONS, signatureOf }, { REDUCERS }] = await Promise.all([
    import('../../core/functions/registry.ts'),
    import('../../core/expression/call.ts'),
  ]);
  return {
    exits: { ...EXIT, ...EXIT_BY_SIGNAL },
    gravestFirst: GRAVEST_FIRST,
    functions: mapValues(FUNCTIONS, (fn, name) => signatureOf(name, fn)),
    reducers: mapValues(REDUCERS, ({ signature }) => signature),
  };
};

const mapValues = <K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  of: (value: V, key: string) => W,
): Record<K, W> =>
  Object.fromEntries(
    Object.entries<V>(record).map(([key, value]) => [key, of(value, key)]),
  ) as Record<K, W>;

/** A page of text is read in lines of this many columns, off a terminal too. */
const PAGE = 80;
const WIDEST_PAGE = 100;

const print = async (
  { io, out, err, language }: Outlet,
  view: (words: HelpWords) => Document,
  stream: 'stdout' | 'stderr',
): Promise<void> => {
  const [help, { renderTerminal }] = await Promise.all([
    language.help(),
    import('../../render/terminal.ts'),
  ]);
  const display = stream === 'stdout' ? out : err;
  const text = renderTerminal(view(help), {
    ...display,
    width: Math.min(display.width ?? PAGE, WIDEST_PAGE),
    locale: help.locale,
    notShown: help.notShown,
  });
  if (stream === 'stdout') io.print(text);
  else io.printError(text);
};
