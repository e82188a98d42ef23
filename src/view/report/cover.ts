import { day, type Prose } from '../../lib/inline.ts';
import { shortened } from '../../lib/shortened.ts';
import type { Cover } from './document.ts';
import { fileName } from './file-name.ts';
import type { ReportView } from './report-view.ts';
import { said } from './shown.ts';

/** As many letters of a name as a title has room for. */
const MOST = 120;

/** What the report is about, in every title and sentence that names it. */
export const productName = (view: ReportView): string =>
  shortened(said(view, view.report.project.name), MOST);

/** Who hands over what to whom, as of when. */
export const viewCover = (view: ReportView): Cover => {
  const { report, say, brand } = view;
  const { facts } = say.cover;
  const { source } = report.inputs.metrics;
  const [by, ...contact] = [
    ...(brand.consultant === undefined ? [] : [brand.consultant]),
    ...brand.contact,
  ];
  const lines: readonly (readonly [string, Prose | undefined])[] = [
    [facts.client, brand.client === undefined ? undefined : [brand.client]],
    [facts.date, [day(report.at)]],
    [facts.metrics, source === 'defaults' ? undefined : [fileName(source)]],
    // Last, as the contact that follows is the consultant's.
    [facts.consultant, by === undefined ? undefined : [by]],
  ];
  return {
    kicker: [say.cover.kicker],
    title: [productName(view)],
    subtitle: say.cover.subtitle(report.projection.horizon),
    facts: lines.flatMap(([label, value]) =>
      value === undefined ? [] : [{ label: [label], value }],
    ),
    contact: contact.map((line) => [line]),
  };
};
