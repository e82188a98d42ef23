/** A title each: of columns, headings, states. */
export type Titles<K extends string> = Readonly<Record<K, string>>;
