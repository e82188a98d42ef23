/** `8080`, or `8080–8084`. */
export const portRange = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;
