import type { CommandName, OperandName } from '../model/names.ts';
import { COMMANDS } from './commands.ts';
import type { Io } from './io.ts';
import { namesProfile } from './session/profile-source.ts';

/** A command and the operands that were typed behind it. */
type Line = { readonly command: CommandName | undefined; readonly operands: readonly string[] };

/** `[PROFILE…]` is `PROFILE`. */
export const operandNames = (command: CommandName): readonly OperandName[] =>
  COMMANDS[command].operands.map((operand) => operand.replace(/^\[|…|\]$/g, '') as OperandName);

/** Whether one of its operands is a profile. */
export const readsProfile = (command: CommandName): boolean =>
  operandNames(command).includes('PROFILE');

/** The operand that is the profile of a command; undefined where that of this folder is meant. */
export const namedProfile = (io: Io, { command, operands }: Line): string | undefined => {
  const at = command === undefined ? -1 : operandNames(command).indexOf('PROFILE');
  const named = operands[at];
  return named !== undefined && namesProfile(io, named) ? named : undefined;
};
