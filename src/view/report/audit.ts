import { type Prose, prose, strong } from '../../lib/inline.ts';
import type { ClaimReading } from '../../model/answer/audit.ts';
import type { Repair } from '../../model/answer/audit-repair.ts';
import { familyOf } from '../../model/unit.ts';
import type { ListItem } from '../document.ts';
import { pointOf } from './claim-point.ts';
import { viewContradictionsTold } from './contradictions.ts';
import type { ReportBlock } from './document.ts';
import { countedForClient, namedForClient } from './formula.ts';
import type { ReportView } from './report-view.ts';
import { said, shown, withoutUnits } from './shown.ts';

/** Figures of the client's documents that their own arithmetic does not support, told politely. */
export const viewAuditSection = (view: ReportView): ReportBlock[] => {
  const { claims, omissions } = view.report.audit;
  if (claims.length === 0 && omissions.length === 0) return [];
  return [...stated(view, claims), ...viewContradictionsTold(view), ...missing(view)];
};

const MOST = { executive: 5, technical: 100 };

const stated = (view: ReportView, claims: readonly ClaimReading[]): ReportBlock[] => {
  if (claims.length === 0) return [];
  const { audit } = view.say;
  const failing = claims.filter(({ holds }) => holds === false);
  const unknown = claims.filter(({ holds }) => holds === null).length;
  if (failing.length === 0 && unknown === 0) {
    return [{ kind: 'lead', content: audit.allHold(claims.length) }];
  }
  const most = MOST[view.audience];
  const items: ListItem[] = byDeviation(failing, view)
    .slice(0, most)
    .map((claim) => claimItem(view, claim));
  if (failing.length > most) items.push({ content: audit.more(failing.length - most) });
  return [
    { kind: 'lead', content: audit.intro(claims.length, failing.length, unknown) },
    ...(items.length === 0
      ? []
      : ([
          { kind: 'paragraph', content: audit.kind },
          { kind: 'list', items },
        ] as const)),
  ];
};

/** The gravest first where not all are shown. */
const byDeviation = (
  claims: readonly ClaimReading[],
  { audience }: ReportView,
): readonly ClaimReading[] =>
  audience === 'technical'
    ? claims
    : claims.toSorted((a, b) => Math.abs(b.deviation ?? 0) - Math.abs(a.deviation ?? 0));

const claimItem = (view: ReportView, claim: ClaimReading): ListItem => {
  const { audit } = view.say;
  const { computed, unit, deviation, where, text, reading, parts, inputs, at } = claim;
  const known = new Map(inputs.map((input) => [input.id, input]));
  const counted =
    parts.length === 1 ? [] : prose` = ${countedForClient(parts, (id) => known.get(id))}`;
  const formula = prose`${namedForClient(view, parts)}${counted}`;
  const children: Prose[] = [
    audit.arithmetic(formula, shown(view, computed, unit), pointOf(view, at)),
    ...(reading === undefined ? [] : [audit.reading(sentence(said(view, reading)))]),
    ...repairs(view, claim),
  ];
  return {
    content: audit.claim({
      where,
      says: saysOf(view, claim),
      computed: shown(view, computed, unit),
      // By how much a percentage is off, in per cent, reads as points: 99.7% are not 0.2% less than 99.9%.
      deviation:
        deviation === null || familyOf(unit).kind === 'share'
          ? undefined
          : shown(view, roughShare(deviation), 'share'),
      side: (deviation ?? 0) > 0 ? 'more' : 'less',
      what: text === undefined ? undefined : sentence(said(view, text)),
      subject: text === undefined ? subjectOf(view, claim) : undefined,
    }),
    children: children.map((content) => ({ content })),
  };
};

/** The name of the figure that a claim is about, where it is one. */
const subjectOf = (view: ReportView, { parts }: ClaimReading): string | undefined => {
  const [part] = parts;
  return parts.length === 1 && typeof part === 'object' && part.kind === 'ref'
    ? view.labelOf(part.id)
    : undefined;
};

const sentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);

const roughShare = (share: number): number => Number(Math.abs(share).toPrecision(2));

const WORDS = { '>=': 'at_least', '<=': 'at_most', '>': 'above', '<': 'below' } as const;

const saysOf = (view: ReportView, { says, unit }: ClaimReading): Prose => {
  const { audit } = view.say;
  switch (says.kind) {
    case 'figure':
      return shown(view, says.value, unit);
    case 'limit':
      return audit.says[WORDS[says.comparison]](shown(view, says.value, unit));
    case 'between':
      return audit.between(withoutUnits(shown(view, says.low, unit)), shown(view, says.high, unit));
    case 'invalid':
      return ['?'];
  }
};

const repairs = (view: ReportView, { repairs: of }: ClaimReading): Prose[] => {
  const { audit } = view.say;
  switch (of?.kind) {
    case undefined:
      return [];
    case 'nothing_to_move':
      return [audit.nothingToMove];
    case 'in_passing':
      return [audit.inPassing];
    case 'stated':
      return [audit.stated];
    case 'unreachable':
      return [audit.unreachable];
    case 'repairs':
      return [audit.holdsIf(of.options.map((option) => repairOf(view, option)))];
  }
};

const repairOf = (view: ReportView, { id, unit, bound, to, until = to, now }: Repair): Prose =>
  view.say.audit.repair({
    name: view.labelOf(id),
    bound,
    low: lowOf(shown(view, Math.min(to, until), unit), bound),
    high: shown(view, Math.max(to, until), unit),
    now: shown(view, now, unit),
  });

/** Of two ends the second alone names the unit. */
const lowOf = (low: Prose, bound: Repair['bound']): Prose =>
  bound === 'between' ? withoutUnits(low) : low;

const missing = (view: ReportView): ReportBlock[] => {
  const { omissions } = view.report.audit;
  if (omissions.length === 0) return [];
  const { omissionsTitle, omissionsIntro, omissions: told } = view.say.audit;
  return [
    { kind: 'heading', level: 3, content: [omissionsTitle] },
    { kind: 'paragraph', content: omissionsIntro },
    {
      kind: 'list',
      items: omissions.map(({ id }) => ({
        content: prose`${strong(`${told[id].what}.`)} ${told[id].why}`,
      })),
    },
  ];
};
