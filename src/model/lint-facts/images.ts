import type { InContainer } from './container.ts';

/** The facts of each rule about images. */
export type ImagesFacts = {
  S10: InContainer & { readonly fault: 'missing' | 'untagged' | 'latest'; readonly image: string };
  S11: InContainer & { readonly found: string };
};
