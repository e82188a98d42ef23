import { isSchedule } from '../../lib/cron.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { TextForm } from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { type Reading, report } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** `10.0.0.0/16`, `fd00::/8`: the beginning of addresses, and how many bits of it count. */
const isNetwork = (text: string): boolean => {
  const [address = '', bits = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^\d{1,3}$/.test(bits)) return false;
  const parts = address.split('.');
  if (parts.length === 4)
    return Number(bits) <= 32 && parts.every((one) => /^\d{1,3}$/.test(one) && Number(one) <= 255);
  return Number(bits) <= 128 && /^(?=.*:)[0-9a-f:]{2,39}$/i.test(address);
};

/** Texts that programs read: what they must look like. */
const FORMS: Readonly<Record<TextForm, { readonly test: (text: string) => boolean }>> = {
  path: /^\/(?!.*(?:^|\/)\.\.(?:\/|$))[^\0:]*$/,
  // Whatever runs it takes the five fields; words such as @daily are of some programs only.
  cron: { test: (text) => /^[^@=]+$/.test(text) && isSchedule(text) },
  host: new RegExp(String.raw`^(?=.{1,253}$)(?:\*\.)?${LABEL}(?:\.${LABEL})*$`),
  image:
    /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?::\d+)?(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/,
  network: { test: isNetwork },
  port_name: /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/,
};

/** Reports a text that is not of its form. */
export const formsOf = (reading: Reading, form: TextForm, found: string, place: Place): void => {
  if (!FORMS[form].test(found)) report(reading, 'form_wrong', { form, found }, place);
};

/** A text of a form; `fill` stands for what a tenant brings: `${DOMAIN}`. */
export const formedOf = (
  reading: Reading,
  form: TextForm,
  node: YamlNode | undefined,
): string | undefined => {
  const found = stringOf(node);
  if (node === undefined || found === undefined) return undefined;
  const filled = found.replaceAll(/\$\{[A-Z_][A-Z0-9_]*\}/g, 'x');
  if (!FORMS[form].test(filled)) {
    report(reading, 'form_wrong', { form, found }, placeOf(reading.file, node.span));
  }
  return found;
};
