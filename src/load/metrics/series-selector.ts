/** A name and the labels that a series must have. */
export type Series = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
};

const NAME = /^([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(?:\{(.*)\})?$/s;
const LABEL = /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/suy;

/** `app_mau{env="prod"}` → its name and labels; undefined where it is none. */
export const parseSeriesSelector = (text: string): Series | undefined => {
  const [, name, inside = ''] = NAME.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  const labels = parseLabels(inside);
  return labels === undefined ? undefined : { name, labels };
};

/** `env="prod",zone="a"` → the labels; undefined where something else stands there. */
export const parseLabels = (text: string): Readonly<Record<string, string>> | undefined => {
  const labels: [string, string][] = [];
  LABEL.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    LABEL.lastIndex = end;
    const match = LABEL.exec(text);
    if (match === null) break;
    labels.push([match[1] as string, unescaped(match[2] as string)]);
    end = LABEL.lastIndex;
  }
  return text.slice(end).trim() === '' ? Object.fromEntries(labels) : undefined;
};

const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/gs, (_, mark: string) => (mark === 'n' ? '\n' : mark));

/** `app_mau{env="prod"}`, as people write it. */
export const seriesText = ({ name, labels }: Series): string => {
  const inside = Object.entries(labels).map(
    ([label, value]) => `${label}=${JSON.stringify(value)}`,
  );
  return inside.length === 0 ? name : `${name}{${inside.join(', ')}}`;
};

/** Whether a series has the name and all the labels that are asked for; it may have others. */
export const isSelected = (series: Series, by: Series): boolean =>
  series.name === by.name &&
  Object.entries(by.labels).every(([label, value]) => series.labels[label] === value);
