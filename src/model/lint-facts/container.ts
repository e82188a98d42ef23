/** The container that a fact is about, by its name. */
export type InContainer = { readonly container: string };
