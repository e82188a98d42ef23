import type { HelpWords } from '../../catalog/words/help.ts';
import type { Prose } from '../../lib/inline.ts';
import type { CommandName, OptionId } from '../../model/names.ts';
import { DISPLAY_OPTIONS } from '../../model/option-groups.ts';
import type { Locale } from '../../model/text.ts';
import { plainText } from '../../view/text/plain-text.ts';
import { COMMANDS, type CommandSpec } from '../commands.ts';
import { OPTIONS, type OptionSpec } from '../options.ts';

/** What stands behind an option: nothing, words of a list or of the profile, a file, anything. */
export type Takes = 'nothing' | 'words' | 'files' | 'free';

/** An option as a shell completes it. */
export type Flag = {
  /** `--output`, `-o`: the long form first. */
  readonly names: readonly [string, ...string[]];
  readonly takes: Takes;
  readonly choices: readonly string[];
  /** What `scale __complete` is asked for. */
  readonly asks: string | undefined;
  readonly says: string;
};

export type CompletedCommand = {
  readonly name: string;
  readonly says: string;
  readonly flags: readonly Flag[];
  /** Whether an operand is a profile or a manifest, and so a file that ends in `.yaml`. */
  readonly readsYaml: boolean;
};

/** Everything that the command line takes, before a command and behind each. */
export type CompletionFacts = {
  readonly commands: readonly CompletedCommand[];
  readonly global: readonly Flag[];
};

/** The facts of the completion scripts, from the very tables that the parser and the help read. */
export const completionFacts = (words: HelpWords): CompletionFacts => ({
  commands: Object.entries<CommandSpec>(COMMANDS).map(([name, { operands, options }]) => {
    const own = words.commands[name as CommandName];
    const says: HelpWords['options'] = { ...words.options, ...own.options };
    return {
      name,
      says: inWords(own.line, words.locale),
      flags: options.map((id) => flagOf(id, inWords(says[id], words.locale))),
      readsYaml: operands.some((operand) => /PROFILE|DIR/.test(operand)),
    };
  }),
  global: [...DISPLAY_OPTIONS, 'version' as const].map((id) =>
    flagOf(id, inWords(words.options[id], words.locale)),
  ),
});

/** Options whose values only the profile of the line knows. */
const ASKED: Partial<Readonly<Record<OptionId, string>>> = {
  phase: 'phase',
  tenant: 'tenant',
  set: 'set',
  scenario: 'scenario',
  free: 'id',
};

const flagOf = (id: OptionId, says: string): Flag => {
  const { flags, choices = [] }: OptionSpec = OPTIONS[id];
  const [first = '', ...rest] = (
    flags.replace(/ <.*/, '').match(/--?[a-zA-Z-]+/g) ?? []
  ).toReversed();
  return {
    names: [first, ...rest],
    takes: takesOf(flags, choices.length > 0 || ASKED[id] !== undefined),
    choices,
    asks: ASKED[id],
    says,
  };
};

const takesOf = (flags: string, listed: boolean): Takes => {
  if (!flags.includes('<')) return 'nothing';
  if (listed) return 'words';
  return /<(?:file|dir)/.test(flags) ? 'files' : 'free';
};

const inWords = (prose: Prose, locale: Locale): string =>
  plainText(prose, locale).replaceAll('`', '');
