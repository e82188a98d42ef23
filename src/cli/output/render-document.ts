import type { Format } from '../../model/names.ts';
import { formats } from '../../render/formats.ts';
import type { Document } from '../../view/document.ts';
import type { Run } from '../run-context.ts';

/** The text of a document in `format`; in a file it has no colours, and the width that it takes. */
export const renderDocument = (
  { out, words }: Run,
  document: Document,
  format: Exclude<Format, 'json'>,
  to: 'file' | 'display',
): string => {
  const { notShown } = words.common;
  const display = to === 'file' ? { colour: false, width: undefined, ascii: false } : out;
  return formats[format](document, { ...display, locale: words.locale, notShown });
};
