import type { Locale } from '../model/text.ts';
import type { Catalogue } from './catalogue.ts';
import type { DiagnosticCatalogue } from './words/diagnostics.ts';
import type { HelpWords, TopicHelp } from './words/help.ts';
import type { InitWords } from './words/init.ts';
import type { LintWords } from './words/lint.ts';
import type { ReportWords } from './words/report.ts';

/** All that one language says, in parts that load when they are needed. */
export type Language = {
  readonly locale: Locale;
  /** What results are shown with. */
  readonly words: () => Promise<Catalogue>;
  readonly diagnostics: () => Promise<DiagnosticCatalogue>;
  readonly help: () => Promise<HelpWords>;
  /** What `scale help TOPIC` says. */
  readonly topics: () => Promise<TopicHelp>;
  readonly init: () => Promise<InitWords>;
  /** What `scale lint` says. */
  readonly lint: () => Promise<LintWords>;
  readonly report: () => Promise<ReportWords>;
};

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: {
    locale: 'en',
    words: async () => (await import('./en.ts')).en,
    diagnostics: async () => (await import('./en/diagnostics.ts')).diagnostics,
    help: async () => (await import('./en/help.ts')).help,
    topics: async () => (await import('./en/topic-help.ts')).topicHelp,
    init: async () => (await import('./en/init.ts')).init,
    lint: async () => (await import('./en/lint.ts')).lint,
    report: async () => (await import('./en/report.ts')).report,
  },
  'pt-BR': {
    locale: 'pt-BR',
    words: async () => (await import('./pt-br.ts')).ptBr,
    diagnostics: async () => (await import('./pt-br/diagnostics.ts')).diagnostics,
    help: async () => (await import('./pt-br/help.ts')).help,
    topics: async () => (await import('./pt-br/topic-help.ts')).topicHelp,
    init: async () => (await import('./pt-br/init.ts')).init,
    lint: async () => (await import('./pt-br/lint.ts')).lint,
    report: async () => (await import('./pt-br/report.ts')).report,
  },
};
