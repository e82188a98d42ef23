import type { Io } from '../io.ts';

export type Progress = {
  readonly show: (done: number) => void;
  readonly clear: () => void;
  /** Lets Ctrl-C be heard where a bar is to be cleared for it; as long as it only is drawn, nobody listens. */
  readonly listen: () => Promise<void>;
};

const PATIENCE_MS = 300;
const WIDTH = 30;
const NOTHING: Progress = { show: () => {}, clear: () => {}, listen: async () => {} };

/** A bar on stderr once something takes longer than 0.3 s; none off a terminal and in CI. */
export const progressOn = (io: Io, total: number): Progress => {
  const { CI = '', TERM } = io.env;
  if (!io.stderr.isTty || TERM === 'dumb' || !['', '0', 'false'].includes(CI)) return NOTHING;
  const start = io.now();
  let shown = -1;
  let unheard: (() => void) | undefined;
  const erase = (): void => io.printError('\r\u001b[K');
  return {
    show: (done) => {
      const cells = Math.floor((done / total) * WIDTH);
      if (cells === shown || io.now() - start < PATIENCE_MS) return;
      shown = cells;
      const percent = Math.floor((done / total) * 100);
      io.printError(`\r[${'#'.repeat(cells).padEnd(WIDTH)}] ${percent}%`);
    },
    clear: () => {
      if (shown >= 0) erase();
      unheard?.();
    },
    listen: async () => {
      if (shown < 0) return;
      unheard ??= io.onInterrupt(erase);
      await io.wait(0);
    },
  };
};
