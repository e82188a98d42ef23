import type { RevenueStream } from '../../../model/profile/revenue.ts';
import type { Profile } from '../../../model/profile.ts';
import { familyOf } from '../../../model/unit.ts';
import { plain } from './texts.ts';

/** Who stays and pays again, in English and Portuguese; rides, orders and messages do not. */
const WHO_STAYS =
  /\b(?:customers?|clients?|clientes?|subscri(?:bers?|ptions?)|assinantes?|assinaturas?|users?|usuarios?|members?|membros?|tenants?|accounts?|contas?|seats?|establishments?|estabelecimentos?|companies|empresas?|partners?|parceiros?|drivers?|motoristas?|stores?|shops?|lojas?)\b/;

/** Whether money comes from those who are there month after month, and may leave: not from a fee a ride. */
export const hasSubscribers = (profile: Profile): boolean =>
  profile.revenue.some((stream) => textsOf(stream).some((text) => namesStayers(text, profile)));

const textsOf = (stream: RevenueStream): readonly string[] => {
  if (stream.kind === 'model') return [stream.base.text];
  return stream.amount.kind === 'formula' ? [stream.amount.formula.text] : [];
};

const ID = /[\p{Letter}_][\p{Letter}\p{Number}_.]*/gu;

/** What is sold by price plans (`customers.revenue`), or a number of them that a formula names. */
const namesStayers = (formula: string, { metrics, quantities }: Profile): boolean =>
  [...formula.matchAll(ID)].some(([id]) => {
    if (id.startsWith('customers.')) return true;
    const named = [...metrics, ...quantities].find((one) => one.id === id);
    if (named === undefined || named.unit.includes('/')) return false;
    if (familyOf(named.unit).kind !== 'count') return false;
    return plain(named.id, named.unit, named.label).some((text) => WHO_STAYS.test(text));
  });
