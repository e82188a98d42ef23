import type { Picture } from './picture.ts';

/** A picture that was checked; its type as MIME has it. */
type Logo = { readonly type: string; readonly base64: string };

/** Keeps a brand's picture among those of the paper, and says where. */
export const keepLogo = (
  { type, base64 }: Logo,
  name: string,
  pictures: Map<string, Picture>,
): { readonly path: string; readonly alt: string } => {
  const path = `logo.${extensionOf(type)}`;
  pictures.set(path, { kind: 'base64', content: base64 });
  return { path, alt: name };
};

/** `image/svg+xml` → `svg`: a typesetter goes by the end of a file's name. */
const extensionOf = (type: string): string => type.replace(/^image\/|\+xml$/g, '');
