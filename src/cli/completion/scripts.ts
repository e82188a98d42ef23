import { assertNever } from '../../lib/assert-never.ts';
import type { ShellName } from '../../model/names.ts';
import type { CompletedCommand, CompletionFacts, Flag } from './facts.ts';
import { shellTables } from './tables.ts';

/** The script of a shell: its template, with the command line in place of the lines `# @…`. */
export const completionScript = (
  shell: ShellName,
  template: string,
  facts: CompletionFacts,
): string => template.replaceAll(/^# @(\w+)$/gm, (_, part: string) => partOf(shell, part, facts));

const partOf = (shell: ShellName, part: string, facts: CompletionFacts): string => {
  switch (`${shell} ${part}`) {
    case 'bash tables':
    case 'zsh tables':
      return shellTables(facts);
    case 'zsh described':
      return zshCommands(facts);
    case 'fish commands':
      return `set -g __scale_commands ${facts.commands.map(({ name }) => name).join(' ')}`;
    case 'fish complete':
      return fishLines(facts).join('\n');
    default:
      throw new Error(`${shell} has no ${part}`);
  }
};

/** `'plan:Where a product stands'`: a colon within a name would end it. */
const zshCommands = ({ commands }: CompletionFacts): string => {
  const rows = commands.map(({ name, says }) => `  ${posixQuote(`${name}:${says}`)}`);
  return ['typeset -ga _scale_described=(', ...rows, ')'].join('\n');
};

const posixQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const fishLines = ({ commands, global }: CompletionFacts): readonly string[] => {
  const before = `"__scale_behind ''"`;
  return [
    ...commands.map(
      ({ name, says }) => `complete -c scale -n ${before} -a ${name} -d ${fishQuote(says)}`,
    ),
    ...global.map((flag) => fishFlag(before, flag)),
    ...commands.flatMap(fishCommand),
  ];
};

const fishCommand = ({ name, flags, readsYaml }: CompletedCommand): readonly string[] => {
  const within = `'__scale_behind ${name}'`;
  return [
    `complete -c scale -n ${within} -a '(__scale_ask operand)'`,
    ...(readsYaml
      ? [`complete -c scale -n ${within} -a '(__fish_complete_suffix .yaml .yml)'`]
      : []),
    ...flags.map((flag) => fishFlag(within, flag)),
  ];
};

const fishFlag = (condition: string, flag: Flag): string => {
  const names = flag.names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const parts = [`complete -c scale -n ${condition}`, ...names, fishValue(flag)];
  return [...parts, `-d ${fishQuote(flag.says)}`].filter((part) => part !== '').join(' ');
};

const fishValue = ({ takes, choices, asks }: Flag): string => {
  switch (takes) {
    case 'nothing':
      return '';
    case 'free':
      return '-x';
    case 'files':
      return '-r -F';
    case 'words':
      return asks === undefined ? `-x -a '${choices.join(' ')}'` : `-x -a '(__scale_ask ${asks})'`;
    default:
      return assertNever(takes);
  }
};

const fishQuote = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
