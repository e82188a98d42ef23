import { to12Digits } from '../../lib/numbers.ts';
import { cleanText } from '../clean.ts';
import { plainText } from '../inline.ts';
import type { Family, Report } from './report.ts';

/**
 * OpenMetrics 1.0 text, all gauges; what is unknown has no sample.
 * `scale_check_observed{project="shop",check="slos.api_p95",kind="slo",unit="ms"} 1200`
 */
export const openmetrics = (report: Report): string => {
  const lines = report.families.flatMap((one) => familyLines(one, report));
  return [...lines, '# EOF', ''].join('\n');
};

const familyLines = ({ name, help, samples }: Family, { words }: Report): readonly string[] =>
  samples.length === 0
    ? []
    : [
        `# TYPE scale_${name} gauge`,
        `# HELP scale_${name} ${escapeLabel(plainText(help, words.locale))}`,
        ...samples.map(
          ({ labels, value }) => `scale_${name}{${labelList(labels)}} ${to12Digits(value)}`,
        ),
      ];

const labelList = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escapeLabel(cleanText(value))}"`)
    .join(',');

export const escapeLabel = (text: string): string =>
  text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
