import type { Inline, Prose } from '../../lib/inline.ts';
import type { Conversion } from './currency.ts';
import type { ReportBlock } from './document.ts';
import { fileName } from './file-name.ts';
import type { ReportView } from './report-view.ts';

/** How all of it was computed, and how to do it again. */
export const viewMethod = (view: ReportView): ReportBlock[] => {
  const { method } = view.say;
  const { projection, inputs, audit } = view.report;
  const { trials, horizon: months } = projection;
  const { source } = inputs.metrics;
  const contents: Prose[] = [
    method.graph,
    method.simulation({ trials, months, seed: inputs.seed }),
    method.ranges,
    ...(audit.claims.length === 0 ? [] : [method.audit]),
    ...(view.conversion === undefined ? [] : [currency(view, view.conversion)]),
    method.reproduce({
      hash: inputs.profile.sha256,
      version: view.version,
      metrics: source === 'defaults' ? undefined : fileName(source),
    }),
  ];
  return contents.map((content) => ({ kind: 'paragraph', content }));
};

const currency = ({ say }: ReportView, { basis, source }: Conversion): Prose => {
  const money = (value: number, of: string): Inline => ({
    kind: 'number',
    style: 'money',
    value,
    currency: of,
  });
  return say.method.currency({
    one: [money(1, basis.one)],
    rate: [money(basis.rate, basis.of)],
    source,
  });
};

/** The hash as far as a person compares it. */
const HASH = 12;

/** What stands at the foot of every page. */
export const viewColophon = ({ report, say, version }: ReportView): Prose =>
  say.frame.colophon({
    hash: report.inputs.profile.sha256.slice(0, HASH),
    seed: report.inputs.seed,
    version,
  });
