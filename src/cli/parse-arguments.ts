import { Command, CommanderError } from 'commander';
import { nearestNames } from '../lib/did-you-mean.ts';
import { given } from '../lib/given.ts';
import { TARGET_CHOICES } from '../model/answer/emission.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic/diagnostic.ts';
import {
  type CommandName,
  type Format,
  type Operand,
  type OptionId,
  SHELLS,
} from '../model/names.ts';
import { DISPLAY_OPTIONS } from '../model/option-groups.ts';
import { COMMANDS, type CommandSpec } from './commands.ts';
import { OPTIONS, type OptionSpec, type Options } from './options.ts';
import { InvalidInput } from './run-context.ts';

/** What the command line asks for. */
export type Asked = {
  /** Undefined: none was named. */
  readonly command: CommandName | undefined;
  readonly operands: readonly string[];
  readonly options: Options;
  readonly version: boolean;
};

/** Reads the command line; commander's own words are never shown. */
export const parseArguments = (argv: readonly string[]): Asked => {
  let asked: Asked | undefined;
  const program = silent(new Command('scale')).helpCommand(false);
  const global = [...DISPLAY_OPTIONS, 'version'] as const;
  for (const id of global) addOption(program, id);
  for (const [name, spec] of Object.entries<CommandSpec>(COMMANDS)) {
    // Only what may be meant: to declare all takes longer than all else before a command begins.
    if (!argv.includes(name)) continue;
    const command = silent(program.command(name)).allowExcessArguments(false);
    for (const operand of spec.operands) command.argument(declared(operand));
    for (const id of spec.options) addOption(command, id);
    command.action(() => {
      const { version, ...typed } = command.optsWithGlobals<Typed>();
      const options = checkOptions(typed, [...spec.options, ...global]);
      checkOperands(spec.operands, command, options);
      asked = {
        command: name as CommandName,
        operands: command.args,
        options,
        version: version === true,
      };
    });
  }
  program.action(() => {
    const { version, ...typed } = program.opts<Typed>();
    const options = checkOptions(typed, global);
    asked = { command: undefined, operands: [], options, version: version === true };
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      throw new InvalidInput([usageProblem(error, argv, program)]);
    throw error;
  }
  return asked ?? { command: undefined, operands: [], options: {}, version: false };
};

/** Options as commander gives them. */
type Typed = Readonly<Record<string, unknown>>;

/** An operand as commander declares it: none is required, as `--help` does without. */
const declared = (operand: Operand): string =>
  (isRequired(operand) ? `[${operand}]` : operand).replace('…', '...');

const isRequired = (operand: Operand): boolean => !operand.startsWith('[');

/** Operands that are one of a few words. */
const CHOICES: Partial<Record<Operand, readonly string[]>> = {
  SHELL: SHELLS,
  TARGET: TARGET_CHOICES,
};

const checkOperands = (
  operands: readonly Operand[],
  { args }: Command,
  { help }: Options,
): void => {
  // Behind an operand that may be left out, the command itself tells which of them was given.
  const first = operands.findIndex((operand) => !isRequired(operand));
  const missing = operands.slice(args.length, first === -1 ? undefined : first).filter(isRequired);
  if (help === true || missing.length === 0) return;
  throw new InvalidInput(
    missing.map((name) =>
      diagnostic('argument_missing', { name, ...given({ choices: CHOICES[name] }) }),
    ),
  );
};

const silent = (command: Command): Command =>
  command
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false);

const addOption = (command: Command, id: OptionId): void => {
  const spec: OptionSpec = OPTIONS[id];
  if (spec.repeatable === undefined) command.option(spec.flags);
  else {
    command.option(spec.flags, '', (value: string, before: readonly string[] = []) => [
      ...before,
      value,
    ]);
  }
};

/** Numbers as numbers and choices as one of them; everything else is checked where it is used. */
const checkOptions = (typed: Typed, ids: readonly OptionId[]): Options => {
  const problems: Diagnostic[] = [];
  const numbers: Record<string, number> = {};
  for (const id of new Set(ids)) {
    const spec: OptionSpec = OPTIONS[id];
    const problem = choiceProblem(spec, typed) ?? readWhole(spec, typed, numbers);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return { ...given({ format: formatOfFile(typed, ids) }), ...typed, ...numbers };
};

/** `-o plan.json` is JSON: where no format is asked for, the name of the file says which. */
const formatOfFile = (typed: Typed, ids: readonly OptionId[]): Format | undefined => {
  const ending = /\.([a-z]+)$/i.exec(String(typed.output ?? ''))?.[1]?.toLowerCase();
  const formats = ids.flatMap((id) => {
    const { flags, choices }: OptionSpec = OPTIONS[id];
    return namesOf(flags).name === 'format' ? (choices ?? []) : [];
  });
  return formats.find((format) => format === ending) as Format | undefined;
};

/** Puts a whole number among `numbers`; what is none, or outside its range, is a problem. */
const readWhole = (
  { flags, whole }: OptionSpec,
  typed: Typed,
  numbers: Record<string, number>,
): Diagnostic | undefined => {
  const { option, name } = namesOf(flags);
  if (whole === undefined || typed[name] === undefined) return undefined;
  const found = String(typed[name]);
  const value = Number(found);
  const { min, max, example } = whole;
  if (/^\d+$/.test(found) && value >= min && value <= max) {
    numbers[name] = value;
    return undefined;
  }
  const facts = { option, found, expected: [example], range: { min, max } };
  return diagnostic('option_value_wrong', facts);
};

/** `-o, --no-input <x>` → `--no-input`, and `noInput` as commander has it. */
const namesOf = (flags: string): { readonly option: string; readonly name: string } => {
  const [, option = ''] = /(--[a-z-]+)/.exec(flags) ?? [];
  const name = option.slice(2).replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  return { option, name };
};

const choiceProblem = ({ flags, choices }: OptionSpec, typed: Typed): Diagnostic | undefined => {
  const { option, name } = namesOf(flags);
  const found = [typed[name] ?? []].flat().find((value) => !choices?.includes(String(value)));
  if (choices === undefined || found === undefined) return undefined;
  return diagnostic('option_value_wrong', { option, found: String(found), expected: choices });
};

/** commander tells what it objects to in a sentence: the quoted part is what was typed. */
const usageProblem = (
  { code, message }: CommanderError,
  argv: readonly string[],
  program: Command,
): Diagnostic => {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? argv.join(' ');
  switch (code) {
    case 'commander.unknownOption':
      return diagnostic('option_unknown', { option: quoted, near: nearOptions(quoted, argv) });
    case 'commander.unknownCommand':
      return unknownCommand(quoted);
    case 'commander.optionMissingArgument':
      return diagnostic('option_value_missing', { option: quoted.split(' ')[0] ?? quoted });
    case 'commander.excessArguments':
      return excess(program);
    default:
      throw new Error(`commander: ${code}: ${message}`);
  }
};

const unknownCommand = (name: string): Diagnostic =>
  diagnostic('command_unknown', { name, near: nearestNames(name, Object.keys(COMMANDS)) });

/** What was typed beyond the operands of a command; before any, it was meant as one. */
const excess = ({ args, commands }: Command): Diagnostic => {
  const command = commands.find((one) => one.args.length > 0);
  if (command === undefined) return unknownCommand(args[0] ?? '');
  const found = command.args.slice(command.registeredArguments.length);
  return diagnostic('argument_excess', { found });
};

const nearOptions = (flag: string, argv: readonly string[]): string[] => {
  const name = argv.find((argument) => Object.hasOwn(COMMANDS, argument));
  const ids: readonly OptionId[] =
    name === undefined ? DISPLAY_OPTIONS : COMMANDS[name as CommandName].options;
  const flags = ids.flatMap((id) => OPTIONS[id].flags.match(/--[a-z-]+/g) ?? []);
  return nearestNames(flag, flags);
};
