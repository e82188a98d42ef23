/** Rows as columns, the first to the left and all others to the right; a blank line after them. */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, i) => {
      const width = widths[i] ?? 0;
      return i === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
  process.stdout.write('\n');
};

export const one = (value: number): string => value.toFixed(1);
export const times = (value: number): string => `${value.toFixed(2)}×`;

/** A target, and whether it is met; nothing where there is none. */
export const judge = (value: number, most: number | undefined, shown = times): string =>
  most === undefined ? '' : `≤ ${shown(most)} ${value <= most ? 'ok' : 'MISSED'}`;
