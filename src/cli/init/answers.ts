import type { InitWords } from '../../catalog/words/init.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { STARTERS, type StarterName } from '../../model/names.ts';
import { LOCALES, type Locale } from '../../model/text.ts';
import { isCurrency } from '../../model/unit.ts';
import type { Options } from '../options.ts';
import type { Asker } from './prompts.ts';

/** Everything that a person decides about a starter profile. */
export type Answers = {
  readonly from: StarterName;
  readonly name: string;
  readonly currency: string;
  readonly locale: Locale;
};

/**
 * What the options say, and defaults for the rest: `name` is that of the file or folder, `locale` the
 * language that scale speaks.
 */
export const defaultAnswers = (
  options: Options,
  defaults: Pick<Answers, 'name' | 'locale'>,
): Answers => {
  const { from = 'blank', name = defaults.name, locale = defaults.locale } = options;
  const currency = (options.currency ?? CURRENCY[locale]).toUpperCase();
  return { from, name: name.trim(), locale, currency };
};

const CURRENCY: Readonly<Record<Locale, string>> = { en: 'USD', 'pt-BR': 'BRL' };

/** What a wizard needs besides a person. */
export type Asking = {
  readonly asker: Asker;
  readonly words: InitWords;
  readonly fallback: string;
  /** The language that scale speaks. */
  readonly locale: Locale;
  readonly say: (problem: Diagnostic) => string;
};

/** The same, with what the options leave open asked for; undefined after Ctrl-C. */
export const askAnswers = async (
  options: Options,
  asking: Asking,
): Promise<Answers | undefined> => {
  const from = options.from ?? (await askStarter(asking));
  if (from === undefined) return undefined;
  const name = options.name ?? (await askName(asking));
  if (name === undefined) return undefined;
  const locale = options.locale ?? (await askLocale(asking));
  if (locale === undefined) return undefined;
  const currency = options.currency ?? (await askCurrency(asking, CURRENCY[locale]));
  if (currency === undefined) return undefined;
  return defaultAnswers({ from, name, locale, currency }, { name, locale });
};

const askStarter = ({ asker, words }: Asking): Promise<StarterName | undefined> =>
  asker.choose({
    message: words.questions.from,
    options: STARTERS.map((value) => ({ value, label: `${value}: ${words.starters[value]}` })),
    initial: 'blank',
  });

const askName = ({ asker, words, fallback, say }: Asking): Promise<string | undefined> =>
  asker.write({
    message: words.questions.name,
    fallback,
    problemOf: (answer) => nameProblems(answer).map(say)[0],
  });

const askLocale = ({ asker, words, locale }: Asking): Promise<Locale | undefined> =>
  asker.choose({
    message: words.questions.locale,
    options: LOCALES.map((value) => ({ value, label: words.locales[value] })),
    initial: locale,
  });

const askCurrency = (
  { asker, words, say }: Asking,
  fallback: string,
): Promise<string | undefined> =>
  asker.write({
    message: words.questions.currency,
    fallback,
    problemOf: (answer) => currencyProblems(answer).map(say)[0],
  });

const LONGEST_NAME = 200;
/** `../shop`, `/shop`, `shop.yaml`: a file, and not what anything is called; `.NET` and `24/7` are. */
const PATH = /^(?:\.{0,2}|~)[/\\]|[/\\]\.\.?(?:[/\\]|$)|^\.{1,2}$|^[a-z]:\\|\.ya?ml$/i;

/** What is wrong with the name of a product; any other text is right, in any script. */
export const nameProblems = (found: string): readonly Diagnostic[] => {
  const fault =
    found.trim() === ''
      ? 'empty'
      : PATH.test(found.trim())
        ? 'path'
        : found.length > LONGEST_NAME
          ? 'long'
          : undefined;
  if (fault === undefined) return [];
  return [diagnostic('product_name_wrong', { found, fault, limit: LONGEST_NAME })];
};

const COMMON_CURRENCIES = ['BRL', 'USD', 'EUR', 'GBP', 'JPY', 'ARS', 'MXN'];

export const currencyProblems = (found: string): readonly Diagnostic[] => {
  if (isCurrency(found.toUpperCase())) return [];
  const expected = [...new Set([...COMMON_CURRENCIES, ...Intl.supportedValuesOf('currency')])];
  return [diagnostic('option_value_wrong', { option: '--currency', found, expected })];
};
