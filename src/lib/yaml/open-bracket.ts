/** Watches the lexemes of a text for brackets that are not closed. */
export type OpenBrackets = {
  readonly see: (lexeme: string, offset: number) => void;
  readonly end: () => void;
  /** The last bracket before `offset` that was found open, at its own offset. */
  readonly openBefore: (offset: number) => number | undefined;
};

/** The lexer gives up a collection between brackets where the indentation ends it. */
const FLOW_END = '\u0018';
const OPENER: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** `{all: [a, b}` leaves the `[` open, `[a,` at the end of a block too. */
export const openBrackets = (): OpenBrackets => {
  const open: { readonly lexeme: string; readonly offset: number }[] = [];
  const found: number[] = [];
  const close = (from: number): void => {
    for (const { offset } of open.splice(from)) found.push(offset);
  };
  return {
    see: (lexeme, offset) => {
      if (lexeme === '[' || lexeme === '{') open.push({ lexeme, offset });
      else if (lexeme === FLOW_END) close(0);
      else if (lexeme === ']' || lexeme === '}') {
        const own = open.findLastIndex((each) => each.lexeme === OPENER[lexeme]);
        if (own < 0) return;
        close(own + 1);
        open.pop();
      }
    },
    end: () => close(0),
    openBefore: (offset) => found.filter((each) => each < offset).at(-1),
  };
};
