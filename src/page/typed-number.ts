import { formatNumber } from '../render/number.ts';
import type { PageFormat } from '../view/report/page-data.ts';

const THOUSANDS: Readonly<Record<string, number>> = { k: 1e3, mil: 1e3, M: 1e6, mi: 1e6 };

/**
 * A number as a person types it where `format` shows it: in Portuguese `2,5%`, `R$ 1.234,50`, `20 mil`, of
 * a share `20` as 20 %. Undefined where it is none, or of something else: `3 horas` of users.
 */
export const typedNumber = (
  text: string,
  { factor = 1, ...format }: PageFormat,
  locale: string,
): number | undefined => {
  const [, head = '', digits = '', rest = ''] =
    /^([^\d−-]*)([−-]?\d(?:[\d.,\s]*\d)?)(.*)$/u.exec(text.trim()) ?? [];
  const [, suffix, tail = rest] = /^\s*(k|mil|M|mi)(?!\p{L})(.*)$/u.exec(rest) ?? [];
  const shown = [1, 2].map((value) => formatNumber({ kind: 'number', ...format, value }, locale));
  const isOurs = shown.some(
    (one) => one.startsWith(head.trim()) && one.replace(/^.*\d/, '').trim().startsWith(tail.trim()),
  );
  const value = numberOf(digits.replace('−', '-').replaceAll(/\s/g, ''), locale);
  if (!isOurs || value === undefined) return undefined;
  const share = format.style === 'percent' ? 100 : 1;
  return (value * (THOUSANDS[suffix ?? ''] ?? 1)) / share / factor;
};

/** `1.234,5` in Portuguese; a mark that can group no thousands is a decimal one in every language: `0.5`. */
const numberOf = (digits: string, locale: string): number | undefined => {
  const [decimal, group] = (1.5).toLocaleString(locale)[1] === ',' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:[${group}]\\d{3})+(?:[${decimal}]|$)`);
  const plain = grouped.test(digits)
    ? digits.replaceAll(group, '').replace(decimal, '.')
    : digits.replace(/[.,]/, '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};
