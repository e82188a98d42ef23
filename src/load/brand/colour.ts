/** `#rrggbb`, and nothing else that CSS knows. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** `#0a7`, as style sheets shorten a colour, is `#00aa77`. */
export const sixDigits = (text: string): string | undefined =>
  /^#[0-9a-f]{3}$/i.test(text) ? text.replaceAll(/[0-9a-f]/gi, '$&$&') : undefined;

/**
 * How two colours differ in brightness, 1 to 21, as WCAG 2.2 defines it: black on white is 21,
 * #767676 on white 4.54.
 */
export const contrastOf = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
