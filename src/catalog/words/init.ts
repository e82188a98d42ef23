import type { Prose } from '../../lib/inline.ts';
import type { StarterName } from '../../model/names.ts';
import type { Locale } from '../../model/text.ts';

/** What `scale init` says and asks. Questions are plain strings: the prompts draw them. */
export type InitWords = {
  readonly written: (facts: { path: string; name: string; from: StarterName }) => Prose;
  readonly schemaWritten: (path: string) => Prose;
  readonly schemaKept: (path: string) => Prose;
  /** The profile is there and its schema is not. */
  readonly schemaFailed: (path: string) => Prose;
  readonly examples: Prose;
  readonly next: string;
  readonly cancelled: Prose;
  readonly questions: {
    readonly from: string;
    readonly name: string;
    readonly locale: string;
    readonly currency: string;
  };
  readonly starters: Readonly<Record<StarterName, string>>;
  readonly locales: Readonly<Record<Locale, string>>;
};
