import type { OptionId } from './names.ts';

// Options that commands take together, and the help shows together.

/** What a profile is evaluated with. */
export const INPUT_OPTIONS = [
  'metrics',
  'httpConfig',
  'set',
  'phase',
  'at',
] as const satisfies readonly OptionId[];

/** How many months ahead, on how many paths. */
export const PATH_OPTIONS = ['months', 'trials', 'seed'] as const satisfies readonly OptionId[];

/** Where what is printed goes. */
export const FILE_OPTIONS = ['output', 'force'] as const satisfies readonly OptionId[];

/** How a result is printed, and where. */
export const RESULT_OPTIONS = ['format', ...FILE_OPTIONS] as const satisfies readonly OptionId[];

/** What is checked, and what fails. */
export const GATE_OPTIONS = [
  'plan',
  'for',
  'only',
  'except',
  'failOn',
  'exitCode',
  'onNoData',
  'onBurn',
  'baseline',
  'tolerance',
] as const satisfies readonly OptionId[];

/** What is emitted, and what is done with it. */
export const EMIT_OPTIONS = [
  'out',
  'tenant',
  'allTenants',
  'templates',
  'dryRun',
  'check',
  'diff',
  'stdout',
] as const satisfies readonly OptionId[];

/** What every command takes, before its name too. */
export const DISPLAY_OPTIONS = [
  'quiet',
  'locale',
  'width',
  'ascii',
  'color',
  'noColor',
  'debug',
  'help',
] as const satisfies readonly OptionId[];
