import type { Io, Stream } from './io.ts';

/** How output is shown on one stream. */
export type Display = {
  readonly colour: boolean;
  /** Undefined: nothing is wrapped and no column dropped. */
  readonly width: number | undefined;
  readonly ascii: boolean;
};

/** What the command line says about display. */
export type DisplayOptions = {
  readonly color?: boolean | undefined;
  readonly width?: number | undefined;
  readonly ascii?: boolean | undefined;
  readonly wide?: boolean | undefined;
};

const DEFAULT_WIDTH = 80;
const NARROWEST = 20;

/** The display of `stream`: flags, then environment, then whether it is a terminal. */
export const resolveDisplay = (
  options: DisplayOptions,
  stream: Stream,
  env: Io['env'],
): Display => ({
  colour: resolveColour(options.color, stream, env),
  width: resolveWidth(options, stream, env),
  ascii: options.ascii === true || !isUtf8(env),
});

/** `--color/--no-color` > FORCE_COLOR > NO_COLOR > TERM=dumb > a terminal. */
const resolveColour = (flag: boolean | undefined, stream: Stream, env: Io['env']): boolean => {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return TERM !== 'dumb' && stream.isTty;
};

/** `--width` > COLUMNS > the terminal > 80; off a terminal nothing is cut unless asked for. */
const resolveWidth = (
  { width, wide }: DisplayOptions,
  stream: Stream,
  env: Io['env'],
): number | undefined => {
  if (wide === true) return undefined;
  if (width !== undefined) return width;
  const columns = Number(env.COLUMNS);
  if (Number.isInteger(columns) && columns >= NARROWEST) return columns;
  if (!stream.isTty) return undefined;
  // A terminal that does not know its width says 0.
  return Math.max(NARROWEST, stream.columns || DEFAULT_WIDTH);
};

/** A locale that names another character set; none at all is taken for UTF-8. */
const isUtf8 = ({ LC_ALL, LC_CTYPE, LANG }: Io['env']): boolean => {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/i.test(locale);
};
