import { base64Of } from '../../lib/base64.ts';
import type { Logo } from '../../model/brand.ts';

/** More would make the page too heavy to send. */
export const LARGEST_LOGO_BYTES = 100 * 1024;

export type LogoFault = 'format' | 'script';

/** A picture by its first bytes, whatever its name; an SVG that could do more than be looked at is refused. */
export const readLogo = (bytes: Uint8Array): Logo | LogoFault => {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return logoOf('image/png', bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return logoOf('image/jpeg', bytes);
  const text = textOf(bytes);
  if (text === undefined || !/<svg[\s>]/i.test(text.slice(0, 4096))) return 'format';
  return isActive(text) ? 'script' : logoOf('image/svg+xml', bytes);
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Scripts, handlers, foreign markup, entities, and anything that is loaded from elsewhere. As an image
 * none of it would run; a report is opened in other programs too.
 */
const isActive = (text: string): boolean =>
  /<\s*(?:[a-z]+:)?(?:script|foreignobject|iframe|embed|object|animate|set|handler)\b/i.test(
    text,
  ) ||
  /\son[a-z]+\s*=/i.test(text) ||
  /<!(?:doctype|entity)/i.test(text) ||
  /(?:href|src)\s*=\s*["']?\s*(?!["']?#|["']?data:image\/(?:png|jpeg))/i.test(text) ||
  /(?:javascript:|@import|url\(\s*["']?(?!#))/i.test(text);

const logoOf = (type: Logo['type'], bytes: Uint8Array): Logo => ({ type, base64: base64Of(bytes) });
