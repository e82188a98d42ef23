import type { Step } from '../../model/answer/explanation.ts';
import { unitText } from '../text/unit-text.ts';

/** Whom `costs.per_user` counts, in the singular of a language: `BRL/customer/month` → `cliente`. */
export const whomOf = (
  stepOf: (id: string) => Step | undefined,
  locale: string,
): string | undefined => {
  const unit = (stepOf('costs.per_user') ?? stepOf('revenue.per_user'))?.unit ?? '';
  const [, one] = unit.split('/');
  return one === undefined || one === 'month' ? undefined : unitText(one, locale, () => 'one');
};
