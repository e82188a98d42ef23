import { base64Of } from '../../lib/base64.ts';

/** Nothing is loaded, nothing is sent; the style sheet and the program of the page alone count, by their hash. */
export const policyOf = ({
  style,
  script,
}: {
  readonly style: string;
  readonly script?: string;
}): string =>
  [
    "default-src 'none'",
    `style-src ${style}`,
    ...(script === undefined ? [] : [`script-src ${script}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A hash as a policy names it, from its hex: `'sha256-…'` in base64. */
export const hashSource = (hex: string): string => {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `'sha256-${base64Of(Uint8Array.from(bytes))}'`;
};
