import { code, prose, strong } from '../../lib/inline.ts';
import type { InitWords } from '../words/init.ts';

/** English words of `scale init`. */
export const init: InitWords = {
  written: ({ path, name, from }) =>
    prose`${code(path)} is written: ${strong(name)}, from the starter ${code(from)}`,
  schemaWritten: (path) =>
    prose`${code(path)} is written: with it, an editor completes and checks the profile`,
  schemaKept: (path) =>
    prose`${code(path)} was there and is left as it is; ${code(`scale schema -o ${path}`)} renews it`,
  schemaFailed: (path) =>
    prose`${code(path)} could not be written, so an editor will not find the schema; try ${code(`scale schema -o ${path}`)}`,
  examples: prose`Its figures are examples. Replace them from the top, those with an ${code('assumption')} first; ${code('scale help profile')} explains every key.`,
  next: 'Next',
  cancelled: prose`Cancelled: nothing was written`,
  questions: {
    from: 'What does your product resemble?',
    name: 'What is it called?',
    locale: 'Which language shall comments, labels and reports have?',
    currency: 'Which currency is its money in? (ISO 4217)',
  },
  starters: {
    blank: 'metrics and phases only',
    saas: 'a subscription, with support and uptime',
    marketplace: 'orders, commission, moderation, search',
    'multi-tenant': 'price plans, tenants, services',
    messaging: 'a pool of rate-limited senders',
    licensing: 'customers, a price mix, several triggers a phase',
  },
  locales: { en: 'English', 'pt-BR': 'Português (Brasil)' },
};
