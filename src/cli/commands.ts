import type { CommandName, Operand, OptionId } from '../model/names.ts';
import {
  DISPLAY_OPTIONS,
  EMIT_OPTIONS,
  FILE_OPTIONS,
  GATE_OPTIONS,
  INPUT_OPTIONS,
  PATH_OPTIONS,
  RESULT_OPTIONS,
} from '../model/option-groups.ts';
import type { ExitCode } from './exit-code.ts';
import type { Options } from './options.ts';
import type { Run } from './run-context.ts';

/** A command as data: commander, help and completion are made from it. */
export type CommandSpec = {
  /** Operands as they are shown: `[PROFILE]`, `[PROFILE…]`. */
  readonly operands: readonly Operand[];
  readonly options: readonly OptionId[];
  /** Loads the code only when the command is run. */
  readonly load: () => Promise<{ readonly run: CommandRun }>;
};

export type CommandRun = (
  run: Run,
  operands: readonly string[],
  options: Options,
) => ExitCode | Promise<ExitCode>;

/** Every command, in the order of the help. */
export const COMMANDS = {
  init: {
    operands: ['[FILE]'],
    options: ['from', 'name', 'currency', 'noInput', ...DISPLAY_OPTIONS],
    load: () => import('./commands/init.ts'),
  },
  plan: {
    operands: ['[PROFILE]'],
    options: [...INPUT_OPTIONS, ...RESULT_OPTIONS, 'wide', ...DISPLAY_OPTIONS],
    load: () => import('./commands/plan.ts'),
  },
  explain: {
    operands: ['[PROFILE]', '[ID…]'],
    options: [
      ...INPUT_OPTIONS,
      'month',
      ...PATH_OPTIONS,
      ...RESULT_OPTIONS,
      'depth',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/explain.ts'),
  },
  audit: {
    operands: ['[PROFILE]'],
    options: [...INPUT_OPTIONS, 'strict', ...RESULT_OPTIONS, ...DISPLAY_OPTIONS],
    load: () => import('./commands/audit.ts'),
  },
  project: {
    operands: ['[PROFILE]'],
    options: [
      ...INPUT_OPTIONS,
      ...PATH_OPTIONS,
      'show',
      ...RESULT_OPTIONS,
      'wide',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/project.ts'),
  },
  sensitivity: {
    operands: ['[PROFILE]', 'ID'],
    options: [...INPUT_OPTIONS, 'month', ...PATH_OPTIONS, ...RESULT_OPTIONS, ...DISPLAY_OPTIONS],
    load: () => import('./commands/sensitivity.ts'),
  },
  whatif: {
    operands: ['[PROFILE]'],
    options: [
      ...INPUT_OPTIONS,
      'scenario',
      'goal',
      'free',
      'goalMonth',
      ...PATH_OPTIONS,
      'show',
      ...RESULT_OPTIONS,
      'wide',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/whatif.ts'),
  },
  check: {
    operands: ['[PROFILE]'],
    options: [
      ...INPUT_OPTIONS,
      ...GATE_OPTIONS,
      'report',
      ...PATH_OPTIONS,
      ...RESULT_OPTIONS,
      'wide',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/check.ts'),
  },
  lint: {
    operands: ['DIR|FILE…'],
    options: [
      'only',
      'except',
      'previous',
      'failOn',
      'exitCode',
      'report',
      ...RESULT_OPTIONS,
      'wide',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/lint.ts'),
  },
  metrics: {
    operands: ['[PROFILE]'],
    options: [...INPUT_OPTIONS, ...RESULT_OPTIONS, ...DISPLAY_OPTIONS],
    load: () => import('./commands/metrics.ts'),
  },
  portfolio: {
    operands: ['[PROFILE|DIR…]'],
    options: [
      'metrics',
      'httpConfig',
      'set',
      'at',
      ...PATH_OPTIONS,
      'portfolioFormat',
      ...FILE_OPTIONS,
      'wide',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/portfolio.ts'),
  },
  report: {
    operands: ['[PROFILE]'],
    options: [
      ...INPUT_OPTIONS,
      'plan',
      ...PATH_OPTIONS,
      'reportFormat',
      'currency',
      'fx',
      'brand',
      'audience',
      'sections',
      ...FILE_OPTIONS,
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/report.ts'),
  },
  emit: {
    operands: ['TARGET', '[PROFILE]'],
    options: [
      ...INPUT_OPTIONS,
      'month',
      'trials',
      'seed',
      'plan',
      ...EMIT_OPTIONS,
      ...RESULT_OPTIONS,
      'wide',
      ...DISPLAY_OPTIONS,
    ],
    load: () => import('./commands/emit.ts'),
  },
  validate: {
    operands: ['[PROFILE…]'],
    options: [...RESULT_OPTIONS, ...DISPLAY_OPTIONS],
    load: () => import('./commands/validate.ts'),
  },
  schema: {
    operands: [],
    options: [...FILE_OPTIONS, ...DISPLAY_OPTIONS],
    load: () => import('./commands/schema.ts'),
  },
  completion: {
    operands: ['SHELL'],
    options: [...FILE_OPTIONS, ...DISPLAY_OPTIONS],
    load: () => import('./commands/completion.ts'),
  },
  help: {
    operands: ['[COMMAND|TOPIC]', '[SECTION]'],
    options: [...DISPLAY_OPTIONS],
    load: () => import('./commands/help.ts'),
  },
} as const satisfies Record<CommandName, CommandSpec>;
