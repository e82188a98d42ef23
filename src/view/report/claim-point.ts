import type { Prose } from '../../lib/inline.ts';
import type { ClaimPoint } from '../../model/answer/audit.ts';
import type { ReportView } from './report-view.ts';
import { said, shown } from './shown.ts';

/** `in the stage “Growth”, at 100,000 users`; of several figures each is named. Undefined is today. */
export const pointOf = (view: ReportView, { set, phase }: ClaimPoint): Prose | undefined => {
  const { audit } = view.say;
  const parts = set.map(({ id, value, unit }) =>
    set.length === 1
      ? shown(view, value, unit)
      : audit.setTo(view.labelOf(id), shown(view, value, unit)),
  );
  if (phase === undefined) return parts.length === 0 ? undefined : audit.point(parts, undefined);
  const name = view.report.phases.find(({ id }) => id === phase)?.name;
  return audit.point(parts, name === undefined ? phase : said(view, name));
};
