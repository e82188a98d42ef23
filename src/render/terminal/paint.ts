import { Chalk } from 'chalk';
import { type Span, spansText } from './spans.ts';

/**
 * One line of spans as text: the no-break spaces of the layout become plain ones, and none is left
 * at the end, within colour or without.
 */
export type Paint = (line: readonly Span[]) => string;

/** The level is the caller's answer, not chalk's guess, which ignores NO_COLOR. */
export const createPaint = (colour: boolean): Paint => {
  if (!colour) return (line) => plainSpaces(spansText(line)).trimEnd();
  const chalk = new Chalk({ level: 1 });
  return (line) =>
    joinAlike(withoutLastSpaces(line))
      .map(({ text, effects }) =>
        effects.reduceRight((painted, effect) => chalk[effect](painted), plainSpaces(text)),
      )
      .join('');
};

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const withoutLastSpaces = (line: readonly Span[]): readonly Span[] => {
  const last = line.findLastIndex(({ text }) => text.trim() !== '');
  return line
    .slice(0, last + 1)
    .map((span, i) => (i === last ? { ...span, text: span.text.trimEnd() } : span));
};

/** Neighbours of one look as one span, so that a line has no more escapes than it needs. */
const joinAlike = (line: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of line) {
    const before = joined.at(-1);
    if (before !== undefined && before.effects.join() === span.effects.join()) {
      joined[joined.length - 1] = { text: before.text + span.text, effects: span.effects };
    } else joined.push(span);
  }
  return joined;
};
