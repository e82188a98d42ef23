import type { Io } from '../io.ts';

const LARGEST_TEMPLATE = 256 * 1024;

/** How a report looks: a file of those that come with scale. */
export const readReportTemplate = (io: Io, name: string): string => {
  const path = io.packagePath('templates', 'report', name);
  const read = io.readFile(path, LARGEST_TEMPLATE);
  if (read.kind !== 'bytes') throw new Error(`${path} is ${read.kind}`);
  return new TextDecoder().decode(read.bytes);
};
