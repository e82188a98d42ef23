import type { Format } from '../../model/names.ts';
import { formats } from '../../render/formats.ts';
import type { Document } from '../../view/document.ts';
import type { Run } from '../run-context.ts';

/** The text of a document in `format`. */
export const renderDocument = (
  { out, words }: Run,
  document: Document,
  format: Exclude<Format, 'json'>,
  toFile: boolean,
): string => {
  const { notShown } = words.common;
  const display = toFile ? { colour: false, width: undefined, ascii: false } : out;
  return formats[format](document, { ...display, locale: words.locale, notShown });
};
