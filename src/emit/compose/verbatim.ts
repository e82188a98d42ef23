/** Text that compose takes as it is: it would read `$NAME` and `${NAME}` as variables. */
export const verbatim = (text: string): string => text.replaceAll('$', '$$$$');
