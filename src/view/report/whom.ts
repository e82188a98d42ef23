import type { Step } from '../../model/answer/explanation.ts';
import { unitText } from '../text/unit-text.ts';

/** Whom `costs.per_user` counts, in the singular of a language: `BRL/customer/month` → `cliente`. */
export const whomOf = (
  stepOf: (id: string) => Step | undefined,
  locale: string,
): string | undefined => {
  const one = whomUnit(stepOf);
  return one === undefined ? undefined : unitText(one, locale, () => 'one');
};

/** The same as the profile writes it: `BRL/assinante/month` → `assinante`. */
export const whomUnit = (stepOf: (id: string) => Step | undefined): string | undefined => {
  const unit = (stepOf('costs.per_user') ?? stepOf('revenue.per_user'))?.unit ?? '';
  const [, one] = unit.split('/');
  return one === 'month' ? undefined : one;
};
