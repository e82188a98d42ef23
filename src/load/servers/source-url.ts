/** A server's address taken apart: `base` is shown and asked, without what follows the path. */
export type SourceUrl = {
  readonly base: string;
  readonly origin: string;
  /** What stood before the `@`, decoded; never shown. */
  readonly user?: { readonly name: string; readonly password: string };
};

/** Reads an http or https address; undefined where it is none. `http://u:p@h:9090/x/?q` → `http://h:9090/x` */
export const sourceUrl = (text: string): SourceUrl | undefined => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const path = url.pathname.replace(/\/+$/, '');
  const name = decoded(url.username);
  const password = decoded(url.password);
  if (name === undefined || password === undefined) return undefined;
  return {
    base: `${url.origin}${path}`,
    origin: url.origin,
    ...(name === '' && password === '' ? {} : { user: { name, password } }),
  };
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Whether an operand of `--metrics` is a server's address. */
export const isSourceUrl = (text: string): boolean => /^https?:\/\//i.test(text);
