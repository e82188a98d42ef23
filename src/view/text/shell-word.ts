/** `text` as one word of a command line that is to be copied: `my shop.yaml` → `'my shop.yaml'`. */
export const shellWord = (text: string): string =>
  /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
