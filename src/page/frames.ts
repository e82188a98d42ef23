/** Work that is asked for many times, and done once in the next frame. */
export type FrameWork = { readonly ask: () => void; readonly cancel: () => void };

/** However often `work` is asked for between two frames, it is done once, just before the next is painted. */
export const onceAFrame = (work: () => void): FrameWork => {
  let frame: number | undefined;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        work();
      });
    },
    cancel: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
};

/** Does `work` when nobody waits for anything; soon, in browsers that cannot tell. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, SOON_MS);
};

const SOON_MS = 200;
