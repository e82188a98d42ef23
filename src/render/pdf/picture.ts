/** What stands in the file of a picture: SVG as text, anything else in base64. */
export type Picture = { readonly kind: 'text' | 'base64'; readonly content: string };
