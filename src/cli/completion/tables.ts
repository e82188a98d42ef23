import type { CompletionFacts, Flag, Takes } from './facts.ts';

/** The tables of the command line as functions that both bash and zsh understand. */
export const shellTables = ({ commands, global }: CompletionFacts): string => {
  const flags = flagsOf({ commands, global });
  const named = (takes: Takes): string[] =>
    flags.filter((flag) => flag.takes === takes).flatMap(({ names }) => names);
  const readers = commands.filter(({ readsYaml }) => readsYaml).map(({ name }) => name);
  return [
    fn('_scale_commands', [printed(commands.map(({ name }) => name))]),
    fn('_scale_is_command', cases([[commands.map(({ name }) => name), 'return 0']], 'return 1')),
    fn('_scale_reads_yaml', cases([[readers, 'return 0']], 'return 1')),
    fn(
      '_scale_flags',
      cases(
        commands.map((one) => [[one.name], printed(longOf(one.flags))]),
        printed(longOf(global)),
      ),
    ),
    fn(
      '_scale_takes',
      cases(
        (['words', 'files', 'free'] as const).map((takes) => [named(takes), `REPLY=${takes}`]),
        'REPLY=',
      ),
    ),
    fn('_scale_values', cases(flags.flatMap(valueCase))),
  ].join('\n\n');
};

/** Every option once. */
const flagsOf = ({ commands, global }: CompletionFacts): readonly Flag[] => {
  const all = [...global, ...commands.flatMap(({ flags }) => flags)];
  return [...new Map(all.map((flag) => [flag.names[0], flag])).values()];
};

type Case = readonly [patterns: readonly string[], does: string];

const valueCase = ({ names, takes, choices, asks }: Flag): Case[] =>
  takes === 'words' ? [[names, asks === undefined ? printed(choices) : `_scale_ask ${asks}`]] : [];

const longOf = (flags: readonly Flag[]): readonly string[] => flags.map(({ names }) => names[0]);

const printed = (words: readonly string[]): string => `printf '%s\\n' ${words.join(' ')}`;

const fn = (name: string, lines: readonly string[]): string =>
  [`${name}() {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');

const cases = (rows: readonly Case[], otherwise?: string): readonly string[] => [
  'case $1 in',
  ...rows.filter(([names]) => names.length > 0).map(([names, does]) => caseLine(names, does)),
  ...(otherwise === undefined ? [] : [`  *) ${otherwise} ;;`]),
  'esac',
];

const caseLine = (names: readonly string[], does: string): string =>
  `  ${names.join(' | ')}) ${does} ;;`;
