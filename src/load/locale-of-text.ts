import { LOCALES, type Locale } from '../model/text.ts';

/**
 * The language that a profile asks for, `project.locale`, from its text alone: known for a profile that
 * is broken, and without a parser. `project: {id: shop, locale: pt-BR}` is `pt-BR`. A saved plan is read
 * likewise: its `project` says the same of the profile that it was made from.
 */
export const localeOfText = (text: string): Locale | undefined => {
  const [, indent = '', rest = ''] = SECTION.exec(text) ?? [];
  const [same = '', ...below] = rest.split(/\r?\n/);
  const end = below.findIndex((line) => isOutside(line, indent.length));
  const lines = [same, ...below.slice(0, end < 0 ? undefined : end)];
  const found = lines.map((line) => KEY.exec(withoutComment(line))?.[1]);
  return LOCALES.find((locale) => found.includes(locale));
};

/** The key by itself on a line, or in a profile that is written in one line, as JSON may be. */
const SECTION = /^(?:\{?([^\S\n]*)|\{.*?[{,]\s*)["']?project["']?\s*:(?=\s)([\s\S]*)/m;
const KEY = /(?:^|[{,])\s*["']?locale["']?\s*:\s*["']?([A-Za-z-]+)["']?\s*(?:[,}]|$)/;

/** Whether a line is no longer within what began with this indent; `}` closes it. */
const isOutside = (line: string, indent: number): boolean =>
  /\S/.test(line) && !/^\s*[#}]/.test(line) && line.search(/\S/) <= indent;

const withoutComment = (line: string): string => line.replace(/(?:^|\s)#.*/, '');
