/** Who hands the report over to whom, and how it looks. */
export type Brand = {
  readonly consultant?: string;
  readonly client?: string;
  readonly logo?: Logo;
  /** `#rrggbb`: of headings and rules, and of links. */
  readonly colours: { readonly primary?: string; readonly accent?: string };
  readonly footer?: string;
  /** A line each: an address, a telephone number. */
  readonly contact: readonly string[];
};

/** A picture that was checked: its bytes in base64. */
export type Logo = {
  readonly type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly base64: string;
};
