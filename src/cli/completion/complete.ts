import { TARGET_CHOICES } from '../../model/answer/emission.ts';
import { type CommandName, type OperandName, SHELLS, TOPICS } from '../../model/names.ts';
import { PROFILE_KEYS } from '../../model/profile-keys.ts';
import { COMMANDS } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { namedProfile, operandNames } from '../named-profile.ts';
import { OPTIONS, type OptionSpec } from '../options.ts';
import { type Compiled, compileProfile } from '../session/compile-profile.ts';
import { bundledProfiles, readProfileSource } from '../session/profile-source.ts';

/**
 * `scale __complete operand|phase|tenant|scenario|id|set -- WORD…`: what may come behind the words of a line, one a
 * line, for the scripts of `scale completion`. A shell that completes has no place for a problem:
 * where anything is wrong, nothing comes.
 */
export const complete = async (
  io: Io,
  [kind, , ...words]: readonly string[],
): Promise<ExitCode> => {
  try {
    const found = await candidates(io, kind ?? '', readLine(words));
    io.print(found.map((one) => `${one}\n`).join(''));
  } catch {
    // The command itself says what is wrong, when it is run.
  }
  return EXIT.pass;
};

/** What was typed so far. */
type Line = { readonly command: CommandName | undefined; readonly operands: readonly string[] };

/** Takes options and their values out; bash gives `mau=60k` as three words. */
const readLine = (words: readonly string[]): Line => {
  const operands: string[] = [];
  let skip = false;
  for (const word of joined(words)) {
    if (skip) skip = false;
    else if (word.startsWith('-') && word !== '-') skip = takesValue(word);
    else operands.push(word);
  }
  const [first = '', ...rest] = operands;
  const command = Object.hasOwn(COMMANDS, first) ? (first as CommandName) : undefined;
  return { command, operands: rest };
};

const joined = (words: readonly string[]): readonly string[] => {
  const out: string[] = [];
  words.forEach((word, i) => {
    const glued = out.length > 0 && (word === '=' || words[i - 1] === '=');
    if (glued) out.push(`${out.pop()}${word}`);
    else out.push(word);
  });
  return out;
};

const takesValue = (word: string): boolean =>
  Object.values<OptionSpec>(OPTIONS).some(
    ({ flags }) => flags.includes('<') && flags.split(/[\s,]+/).includes(word),
  );

const candidates = async (io: Io, kind: string, line: Line): Promise<readonly string[]> => {
  switch (kind) {
    case 'operand':
      return operandCandidates(io, line);
    case 'phase':
      return phaseCandidates(io, line);
    case 'tenant':
      return tenantCandidates(io, line);
    case 'scenario':
      return (await compiled(io, line)).profile.scenarios.map(({ id }) => id);
    case 'id':
      return quantityIds(io, line);
    case 'set':
      return (await quantityIds(io, line)).map((id) => `${id}=`);
    default:
      return [];
  }
};

const operandCandidates = async (io: Io, line: Line): Promise<readonly string[]> => {
  if (line.command === undefined) return [];
  const names = operandNames(line.command);
  const next = line.operands.length;
  const taken = names[Math.min(next, names.length - 1)];
  if (taken === undefined || (next >= names.length && !isRepeated(line.command))) return [];
  // One operand that is no profile was the id.
  const isOne = taken === 'ID' && !isRepeated(line.command);
  if (isOne && namedProfile(io, line) === undefined && next > 0) return [];
  const own = await OPERANDS[taken](io, line);
  // A single operand may be the id already, that of the profile of this folder.
  const id = taken === 'PROFILE' && names[next + 1] === 'ID';
  return id ? [...own, ...(await quantityIds(io, line).catch(() => []))] : own;
};

const isRepeated = (command: CommandName): boolean =>
  COMMANDS[command].operands.some((operand: string) => operand.includes('…'));

/** An emission is for the next phase where none is named. */
const phaseCandidates = async (io: Io, line: Line): Promise<readonly string[]> => {
  const ids = (await compiled(io, line)).profile.phases.map(({ id }) => id);
  return line.command === 'emit' ? ['next', ...ids] : ids;
};

/** Tenants that have a stack of their own. */
const tenantCandidates = async (io: Io, line: Line): Promise<readonly string[]> => {
  const { tenantsOf } = await import('../../core/stack/tenants.ts');
  return tenantsOf((await compiled(io, line)).profile).map(({ id }) => id);
};

const quantityIds = async (io: Io, line: Line): Promise<readonly string[]> =>
  (await compiled(io, line)).graph.quantities.map(({ id }) => id);

/** What each operand may be, but for files, which a shell knows itself. */
const OPERANDS: Readonly<
  Record<OperandName, (io: Io, line: Line) => readonly string[] | Promise<readonly string[]>>
> = {
  PROFILE: bundledProfiles,
  'PROFILE|DIR': bundledProfiles,
  ID: quantityIds,
  'DIR|FILE': () => [],
  SECTION: (_, { operands }) => (operands[0] === 'profile' ? Object.keys(PROFILE_KEYS) : []),
  'COMMAND|TOPIC': () => [...Object.keys(COMMANDS), ...TOPICS],
  FILE: () => [],
  SHELL: () => SHELLS,
  TARGET: () => TARGET_CHOICES,
};

/** The profile that the line names, else that of this folder. */
const compiled = (io: Io, line: Line): Promise<Compiled> =>
  compileProfile(io, readProfileSource(io, namedProfile(io, line)));
