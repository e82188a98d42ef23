import type { HelpWords } from '../../catalog/help.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import { type CommandName, TOPICS, type TopicName } from '../../model/names.ts';
import type { Document } from '../../view/document.ts';
import type { TopicFacts } from '../../view/help/topics.ts';
import { type HelpFacts, viewCommandHelp, viewOverview } from '../../view/help.ts';
import { COMMANDS, type CommandRun } from '../commands.ts';
import { EXIT, EXIT_BY_SIGNAL, type ExitCode, GRAVEST_FIRST } from '../exit-code.ts';
import { OPTIONS } from '../options.ts';
import { bundledProfiles } from '../profile-source.ts';
import { InvalidInput, type Outlet } from '../run-context.ts';

/** `scale help [COMMAND|TOPIC]` */
export const run: CommandRun = async (run, [subject]) => {
  if (subject === undefined || isCommand(subject)) return printHelp(run, subject, 'stdout');
  if (!isTopic(subject)) throw new InvalidInput([unknownTopic(subject)]);
  const [{ viewTopic }, facts, sections] = await Promise.all([
    import('../../view/help/topics.ts'),
    topicFacts(),
    run.language.sections(),
  ]);
  await print(run, (words) => viewTopic(subject, facts, { ...words, sections }), 'stdout');
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

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const isTopic = (name: string): name is TopicName => (TOPICS as readonly string[]).includes(name);

const unknownTopic = (name: string) => {
  const near = nearestNames(name, [...Object.keys(COMMANDS), ...TOPICS]);
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
