import type { CommandName, Operand, OptionId } from '../model/names.ts';
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

/** Options that every command takes, before its name too. */
export const DISPLAY = ['locale', 'width', 'ascii', 'color', 'noColor', 'debug', 'help'] as const;
const INPUT = ['metrics', 'httpConfig', 'set', 'phase', 'at'] as const;
const GATE = [
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
  'report',
] as const;
const PATHS = ['months', 'trials', 'seed'] as const;

/** Every command, in the order of the help. */
export const COMMANDS = {
  init: {
    operands: ['[FILE]'],
    options: ['from', 'name', 'currency', 'noInput', ...DISPLAY],
    load: () => import('./commands/init.ts'),
  },
  plan: {
    operands: ['[PROFILE]'],
    options: [...INPUT, 'format', 'output', 'force', 'quiet', 'wide', ...DISPLAY],
    load: () => import('./commands/plan.ts'),
  },
  explain: {
    operands: ['[PROFILE]', '[ID]'],
    options: [...INPUT, 'month', ...PATHS, 'format', 'output', 'force', 'depth', ...DISPLAY],
    load: () => import('./commands/explain.ts'),
  },
  audit: {
    operands: ['[PROFILE]'],
    options: [...INPUT, 'strict', 'format', 'output', 'force', 'quiet', ...DISPLAY],
    load: () => import('./commands/audit.ts'),
  },
  project: {
    operands: ['[PROFILE]'],
    options: [...INPUT, ...PATHS, 'show', 'format', 'output', 'force', 'quiet', 'wide', ...DISPLAY],
    load: () => import('./commands/project.ts'),
  },
  sensitivity: {
    operands: ['[PROFILE]', '[ID]'],
    options: [...INPUT, 'month', ...PATHS, 'format', 'output', 'force', 'quiet', ...DISPLAY],
    load: () => import('./commands/sensitivity.ts'),
  },
  whatif: {
    operands: ['[PROFILE]'],
    options: [
      ...INPUT,
      'scenario',
      'goal',
      'free',
      'goalMonth',
      ...PATHS,
      'show',
      'format',
      'output',
      'force',
      'quiet',
      'wide',
      ...DISPLAY,
    ],
    load: () => import('./commands/whatif.ts'),
  },
  check: {
    operands: ['[PROFILE]'],
    options: [
      ...INPUT,
      ...GATE,
      ...PATHS,
      'format',
      'output',
      'force',
      'quiet',
      'wide',
      ...DISPLAY,
    ],
    load: () => import('./commands/check.ts'),
  },
  metrics: {
    operands: ['[PROFILE]'],
    options: [...INPUT, 'format', 'output', 'force', 'quiet', ...DISPLAY],
    load: () => import('./commands/metrics.ts'),
  },
  portfolio: {
    operands: ['[PROFILE|DIR…]'],
    options: [
      'metrics',
      'httpConfig',
      'set',
      'at',
      ...PATHS,
      'format',
      'output',
      'force',
      'quiet',
      'wide',
      ...DISPLAY,
    ],
    load: () => import('./commands/portfolio.ts'),
  },
  validate: {
    operands: ['[PROFILE…]'],
    options: ['format', 'output', 'force', 'quiet', ...DISPLAY],
    load: () => import('./commands/validate.ts'),
  },
  schema: {
    operands: [],
    options: ['output', 'force', ...DISPLAY],
    load: () => import('./commands/schema.ts'),
  },
  completion: {
    operands: ['SHELL'],
    options: ['output', 'force', ...DISPLAY],
    load: () => import('./commands/completion.ts'),
  },
  help: {
    operands: ['[COMMAND|TOPIC]'],
    options: [...DISPLAY],
    load: () => import('./commands/help.ts'),
  },
} as const satisfies Record<CommandName, CommandSpec>;
