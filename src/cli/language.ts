import { localeOfText } from '../load/locale-of-text.ts';
import { diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { CommandName } from '../model/names.ts';
import { LOCALES, type Locale } from '../model/text.ts';
import type { Io } from './io.ts';
import { namedProfile, readsProfile } from './named-profile.ts';
import type { Options } from './options.ts';
import { readSource } from './read-source.ts';
import { InvalidInput } from './run-context.ts';
import { readProfileSource } from './session/profile-source.ts';

/** What a command line says about the language of its output. */
type Spoken = {
  readonly command: CommandName | undefined;
  readonly operands: readonly string[];
  readonly options: Pick<Options, 'locale' | 'plan' | 'help'>;
};

/** `--locale` > `SCALE_LOCALE` > what the profile says > the environment. */
export const resolveLocale = async (io: Io, spoken: Spoken): Promise<Locale> =>
  spoken.options.locale ??
  ownVariable(io.env) ??
  (await profileLocale(io, spoken)) ??
  environmentLocale(io.env);

/**
 * The language for problems of a command line that could not be read, or of the very language: as far
 * as they name one, else that of the environment.
 */
export const earlyLocale = ({ env }: Io, argv: readonly string[]): Locale => {
  const at = argv.findIndex((one) => /^--locale(?:=|$)/.test(one));
  const flag = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return localeNamed(flag) ?? localeNamed(env.SCALE_LOCALE) ?? environmentLocale(env);
};

/** Set to no language of ours, it is a mistake that nobody would see otherwise. */
const ownVariable = ({ SCALE_LOCALE: found = '' }: Io['env']): Locale | undefined => {
  if (found === '') return undefined;
  const locale = localeNamed(found);
  if (locale !== undefined) return locale;
  const facts = { name: 'SCALE_LOCALE', found, expected: LOCALES };
  throw new InvalidInput([diagnostic('variable_wrong', facts)]);
};

/** `pt-BR`, `pt_BR.UTF-8` and `pt` are one language. */
const localeNamed = (name = ''): Locale | undefined => {
  const [, language] = /^(en|pt)(?![a-z])/i.exec(name) ?? [];
  return LOCALES.find((locale) => locale.slice(0, 2) === language?.toLowerCase());
};

/**
 * The language of the profile that the command will read, or of that in a saved plan. It is wanted
 * before the profile is read in earnest, so that its problems are told in it too.
 */
const profileLocale = async (io: Io, spoken: Spoken): Promise<Locale | undefined> => {
  try {
    const text = await profileText(io, spoken);
    return text === undefined ? undefined : localeOfText(text);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
};

const profileText = async (
  io: Io,
  { command, operands, options }: Spoken,
): Promise<string | undefined> => {
  if (command === undefined || options.help === true) return undefined;
  // A saved plan carries its profile; beside it, no other is read.
  if (options.plan !== undefined) return (await readSource(io, options.plan)).text;
  if (!readsProfile(command)) return undefined;
  return readProfileSource(io, namedProfile(io, { command, operands })).text;
};

/** What POSIX says of the language of messages; any that we do not speak is English. */
const environmentLocale = ({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): Locale => {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return localeNamed(name) ?? 'en';
};
