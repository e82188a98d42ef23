import type { Locale } from '../model/text.ts';

type BugWords = {
  readonly has: (version: string, message: string) => string;
  readonly report: string;
  /** What `--debug` would add. */
  readonly more: string;
};

/** What is said of a bug: plain texts, as whatever shows others may be what is broken. */
export const BUG_WORDS: Readonly<Record<Locale, BugWords>> = {
  en: {
    has: (version, message) => `scale ${version} has a bug: ${message}`,
    report: 'Please report it with the command and the profile',
    more: '; --debug adds the stack.',
  },
  'pt-BR': {
    has: (version, message) => `O scale ${version} tem um defeito: ${message}`,
    report: 'Por favor, relate-o com o comando e o perfil',
    more: '; --debug acrescenta a pilha de chamadas.',
  },
};
