import { type Inline, prose } from '../../../lib/inline.ts';
import type { OmissionTold } from '../../words/report/audit.ts';

const three: Inline = { kind: 'number', style: 'percent', value: 0.999 };

/** What products usually have and a plan does not mention, as it is told to a client in English. */
export const omissions: OmissionTold = {
  payroll: {
    what: 'People',
    why: [
      'The costs do not include those who build and run the product. They are usually the largest expense: with them the result will be lower than shown here.',
    ],
  },
  payment_fees: {
    what: 'Payment providers',
    why: ['Money comes in, and what card and payment providers keep of it is not counted.'],
  },
  taxes: {
    what: 'Taxes',
    why: ['Revenue is shown gross: no tax on it is counted.'],
  },
  llm_tokens: {
    what: 'Language models',
    why: [
      'The plan counts on a language model, and what it consumes (tokens), which grows with use, is not among the costs.',
    ],
  },
  licences: {
    what: 'Software licences',
    why: [
      'No cost stands for software that is paid by the seat, such as mail, code hosting or support tools.',
    ],
  },
  backup: {
    what: 'Backups',
    why: ['The product keeps data, and the plan neither provides nor pays for backups.'],
  },
  support_hours: {
    what: 'Support hours',
    why: [
      'The plan counts tickets but does not say in which hours they are answered; how many people are needed depends on that.',
    ],
  },
  on_call: {
    what: 'On call',
    why: prose`${three} or more is promised, and nobody is on call to keep the promise.`,
  },
  churn: {
    what: 'Cancellations',
    why: [
      'Customers pay by the month, and nothing measures how many leave: the projection does not tell those who come from those who go.',
    ],
  },
  cac: {
    what: 'Winning customers',
    why: [
      'Nothing counts what it costs to win a customer, so nobody knows how soon one has paid for it.',
    ],
  },
  replacement_cost: {
    what: 'Replacements',
    why: ['The plan counts on units that fail, and the cost of replacing them does not appear.'],
  },
};
