import { type Format, type OptionId, STARTERS, type StarterName } from '../model/names.ts';
import type { Locale } from '../model/text.ts';

/** An option as the command line knows it; its words stand in the catalogue. */
export type OptionSpec = {
  readonly flags: string;
  /** Values that it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly repeatable?: true;
};

const LOCALES = ['en', 'pt-BR'] as const satisfies readonly Locale[];
const FORMATS = ['table', 'json', 'csv', 'md'] as const satisfies readonly Format[];

/** Every option, once; commands name those that they take. */
export const OPTIONS = {
  metrics: { flags: '--metrics <file>' },
  set: { flags: '--set <id=value>', repeatable: true },
  phase: { flags: '--phase <id>' },
  at: { flags: '--at <date>' },
  from: { flags: '--from <starter>', choices: STARTERS },
  name: { flags: '--name <text>' },
  currency: { flags: '--currency <code>' },
  locale: { flags: '--locale <locale>', choices: LOCALES },
  noInput: { flags: '--no-input' },
  format: { flags: '--format <format>', choices: FORMATS },
  output: { flags: '-o, --output <file>' },
  quiet: { flags: '-q, --quiet' },
  wide: { flags: '--wide' },
  strict: { flags: '--strict' },
  depth: { flags: '--depth <n>' },
  width: { flags: '--width <n>' },
  ascii: { flags: '--ascii' },
  color: { flags: '--color' },
  noColor: { flags: '--no-color' },
  debug: { flags: '--debug' },
  help: { flags: '-h, --help' },
  version: { flags: '-V, --version' },
} as const satisfies Record<OptionId, OptionSpec>;

/** The options of a run as they were typed, by name. */
export type Options = {
  readonly metrics?: string;
  readonly set?: readonly string[];
  readonly phase?: string;
  readonly at?: string;
  readonly from?: StarterName;
  readonly name?: string;
  readonly currency?: string;
  readonly locale?: Locale;
  /** False: ask nothing. */
  readonly input?: boolean;
  readonly format?: Format;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly wide?: boolean;
  readonly strict?: boolean;
  readonly depth?: number;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
  readonly help?: boolean;
};
