import type { NumberNode } from '../../lib/inline.ts';
import type { Conversion } from './currency.ts';
import type { ReportSection } from './document.ts';
import { mapNumbers } from './map-report.ts';

/**
 * The same sections with the plan's money in another currency: $100 at 5.40 are R$ 540. It shows
 * amounts of the graph in another unit, and computes none.
 */
export const convertReport = (
  sections: readonly ReportSection[],
  conversion: Conversion | undefined,
): readonly ReportSection[] => {
  if (conversion === undefined) return sections;
  const { from, to, factor } = conversion;
  return mapNumbers(sections, {
    number: (node) =>
      isMoney(node, from) ? { ...node, value: node.value * factor, currency: to } : node,
    axis: (format) =>
      isMoney(format, from)
        ? { format: { ...format, currency: to }, factor }
        : { format, factor: 1 },
  });
};

const isMoney = (
  { style, currency }: Pick<NumberNode, 'style' | 'currency'>,
  from: string,
): boolean => style === 'money' && currency === from;
