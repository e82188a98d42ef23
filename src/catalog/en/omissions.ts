import { type Inline, prose } from '../../lib/inline.ts';
import type { Catalogue } from '../catalogue.ts';

const three: Inline = { kind: 'number', style: 'percent', value: 0.999 };

/** English words of what products usually have: each says what is missing, and why it counts. */
export const omissions: Catalogue['omissions'] = {
  payroll: prose`No item of cost pays the people who make and run it`,
  payment_fees: prose`Money comes in, and no item of cost is what card and payment providers keep of it`,
  taxes: prose`Money comes in, and no tax on it is counted`,
  llm_tokens: prose`A language model is named, and no item of cost is its tokens`,
  licences: prose`No item of cost is software that is rented by the seat`,
  backup: prose`Data is kept, and nothing makes or pays for backups`,
  support_hours: prose`Tickets are answered, and nothing says in which hours`,
  on_call: prose`An objective of ${three} and more is set, and nobody is on call for it`,
  churn: prose`Customers pay by the month, and nothing measures how many leave`,
  cac: prose`Customers pay, and nothing counts what it costs to win one`,
  replacement_cost: prose`Units of a pool fail, and no item of cost replaces them`,
};
