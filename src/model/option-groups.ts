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
  'locale',
  'width',
  'ascii',
  'color',
  'noColor',
  'debug',
  'help',
] as const satisfies readonly OptionId[];
