/** With a minus in place of the hyphen before a number: it is as wide as a plus, and no line ends behind it. */
export const withMinus = (text: string): string => text.replace(/^-/, '−');
