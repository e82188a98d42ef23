import {
  type Checked,
  type DiagnosticFacts,
  diagnostic,
} from '../../model/diagnostic/diagnostic.ts';

/** No profile and no metrics file of a person comes near it; a file above it is not read. */
export const LARGEST_SOURCE_BYTES = 4 * 1024 * 1024;

/** The bytes of a file as text, where they are UTF-8 that says something. */
export const readSourceText = ({
  path,
  bytes,
  limit = LARGEST_SOURCE_BYTES,
  mark = 'dropped',
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly limit?: number;
  /** What becomes of a byte order mark. */
  readonly mark?: 'dropped' | 'kept';
}): Checked<string> => {
  if (bytes.length > limit) {
    const facts = { path, limit };
    return { value: '', problems: [diagnostic('file_too_large', facts)] };
  }
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) {
    return { value: '', problems: [diagnostic('file_not_text', { path, encoding })] };
  }
  const value = new TextDecoder('utf-8', { ignoreBOM: mark === 'kept' }).decode(bytes);
  const problems = value.trim() === '' ? [diagnostic('file_empty', { path })] : [];
  return { value, problems };
};

type Encoding = DiagnosticFacts['file_not_text']['encoding'];

/** What the bytes seem to be, where they are not UTF-8 text. */
const otherEncoding = (bytes: Uint8Array): Encoding | undefined => {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255') return 'utf_16';
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  // Every other byte of Latin text is zero in UTF-16.
  if (zeros > bytes.length / 3 && alternates(bytes)) return 'utf_16';
  if (zeros > 0) return 'binary';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return 'not_utf_8';
  }
};

/** Whether all zeros stand at even, or all at odd places. */
const alternates = (bytes: Uint8Array): boolean => {
  let even = 0;
  let odd = 0;
  for (const [i, byte] of bytes.entries()) {
    if (byte === 0 && i % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  return even === 0 || odd === 0;
};
