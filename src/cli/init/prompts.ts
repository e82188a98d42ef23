// The one door to @clack/prompts: questions on a terminal.
import { isCancel, select, text } from '@clack/prompts';
import type { Display } from '../display.ts';

/** Asks a person; undefined is Ctrl-C. */
export type Asker = {
  readonly choose: <T extends string>(question: {
    readonly message: string;
    readonly options: readonly { readonly value: T; readonly label: string }[];
    readonly initial: T;
  }) => Promise<T | undefined>;
  /** An empty answer is `fallback`. */
  readonly write: (question: {
    readonly message: string;
    readonly fallback: string;
    /** What is wrong with an answer, in a line. */
    readonly problemOf: (answer: string) => string | undefined;
  }) => Promise<string | undefined>;
};

/** Prompts on standard output, in colours and symbols that `display` allows. */
export const createAsker = (display: Display): Asker => {
  const output = outputAs(display);
  return {
    choose: async ({ message, options, initial }) =>
      untilInputEnds((signal) =>
        select({
          message: `${message} ${KEYS}`,
          // In English whatever the language.
          showInstructions: false,
          options: [...options] as never,
          initialValue: initial,
          output,
          signal,
        }),
      ) as never,
    write: ({ message, fallback, problemOf }) =>
      untilInputEnds((signal) =>
        text({
          message,
          placeholder: fallback,
          defaultValue: fallback,
          validate: (answer = '') => (answer === '' ? undefined : problemOf(answer)),
          output,
          signal,
        }),
      ),
  };
};

/** How to choose, in any language. */
const KEYS = '(↑/↓, Enter)';

/**
 * An answer; undefined where the prompt was left. At Ctrl-D a prompt stops to listen and waits for
 * ever: with nothing left to wait for the process would end there, with exit code 0.
 */
const untilInputEnds = async <T>(
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<Exclude<T, symbol> | undefined> => {
  const left = new AbortController();
  const leave = (): void => left.abort();
  process.once('beforeExit', leave);
  const answer = await ask(left.signal);
  process.off('beforeExit', leave);
  return isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
};

/** Standard output, its text redrawn on the way: the prompts know neither `--no-color` nor `--ascii`. */
const outputAs = ({ colour, ascii }: Display): NodeJS.WriteStream =>
  Object.create(process.stdout, {
    write: {
      value: (drawn: string): boolean => {
        const inked = colour ? drawn : drawn.replaceAll(COLOURS, '');
        return process.stdout.write(ascii ? inked.replaceAll(SYMBOLS, asciiOf) : inked);
      },
    },
  });

/** All but 7 and 27, the inverse of the cursor: without it nobody sees where they type. */
const COLOURS = /\u001b\[(?!(?:7|27)m)[\d;]*m/g;

const ASCII: Readonly<Record<string, string>> = {
  '◆': '*',
  '◇': 'o',
  '■': 'x',
  '▲': '!',
  '┌': '+',
  '└': '+',
  '│': '|',
  '●': '>',
  '○': ' ',
  '•': '-',
  '↑': 'up',
  '↓': 'down',
};
const SYMBOLS = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'g');
const asciiOf = (symbol: string): string => ASCII[symbol] ?? '?';
