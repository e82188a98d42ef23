import type { Text } from './text.ts';

/** A phase as a plan names it. */
export type PhaseName = { readonly id: string; readonly name: Text };
