import type { Format, OptionId } from '../model/names.ts';

/** An option as the command line knows it; its words stand in the catalogue. */
export type OptionSpec = {
  readonly flags: string;
  /** Values that it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly repeatable?: true;
};

const FORMATS = ['table', 'json', 'csv', 'md'] as const satisfies readonly Format[];

/** Every option, once; commands name those that they take. */
export const OPTIONS = {
  metrics: { flags: '--metrics <file>' },
  set: { flags: '--set <id=value>', repeatable: true },
  phase: { flags: '--phase <id>' },
  at: { flags: '--at <date>' },
  format: { flags: '--format <format>', choices: FORMATS },
  output: { flags: '-o, --output <file>' },
  quiet: { flags: '-q, --quiet' },
  wide: { flags: '--wide' },
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
  readonly format?: Format;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly wide?: boolean;
  readonly depth?: number;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
  readonly help?: boolean;
};
