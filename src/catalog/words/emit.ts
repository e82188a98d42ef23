import type { Prose } from '../../lib/inline.ts';
import type {
  EmissionLint,
  EmissionMode,
  EmissionNote,
  FileAction,
  KeptReason,
  TargetName,
} from '../../model/answer/emission.ts';
import type { MigrationWords } from './migration.ts';
import type { Titles } from './titles.ts';

/** More tenants than these are counted. */
export const MOST_TENANTS = 20;

/** Words of `scale emit`. */
export type EmitWords = {
  readonly targets: Readonly<Record<TargetName, string>>;
  readonly heading: (facts: { product: string; target: string; phase: string }) => Prose;
  /** What it is sized for. */
  readonly sized: (facts: {
    at: string;
    month?: string;
    services: number;
    tenants: number;
  }) => Prose;
  /** How many files each action stands for: `3 written, 2 unchanged`. */
  readonly counts: Readonly<Record<FileAction, (count: number, mode: EmissionMode) => Prose>>;
  readonly summary: (out: string, counts: readonly Prose[]) => Prose;
  readonly clean: (out: string) => Prose;
  readonly drifted: (out: string, counts: readonly Prose[]) => Prose;
  readonly interrupted: (mode: EmissionMode) => Prose;
  readonly headings: Titles<
    'files' | 'kept' | 'secrets' | 'setup' | 'assumed' | 'limits' | 'diff' | 'next'
  >;
  /** Which side of a difference is which. */
  readonly diffSides: Prose;
  readonly columns: Titles<'action' | 'file'>;
  readonly actions: Readonly<Record<FileAction, string>>;
  readonly reasons: Readonly<Record<KeptReason, (path: string) => Prose>>;
  readonly migration: MigrationWords;
  /** What to do about files that were kept, and how to see what is different where that is not shown. */
  readonly keptHow: (shown: boolean) => Prose;
  readonly lint: (lint: EmissionLint, folder: string) => Prose;
  /** What the profile leaves out, of one service or of several alike. */
  readonly assumed: (facts: {
    readonly what: string;
    readonly value: string;
    readonly services: readonly string[];
  }) => Prose;
  readonly notes: {
    readonly [C in EmissionNote['code']]: (note: Extract<EmissionNote, { code: C }>) => Prose;
  };
  readonly ejectedHow: (out: string) => Prose;
};
