import {
  type ClientNames,
  type ContradictionWords,
  TOLD_CONTRADICTIONS,
  type ToldContradiction,
} from '../../catalog/words/report/contradictions.ts';
import type { Prose } from '../../lib/inline.ts';
import type { AuditFinding, ClaimReading } from '../../model/answer/audit.ts';
import type { Finding, FindingFacts } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Text } from '../../model/text.ts';
import { isContradiction } from '../audit/contradictions.ts';
import type { ListItem } from '../document.ts';
import { findingWords } from '../plan/findings.ts';
import { pointOf } from './claim-point.ts';
import type { ReportBlock } from './document.ts';
import type { ReportView } from './report-view.ts';
import { said, shown } from './shown.ts';

/** What contradicts itself in the plan, by the names that a client knows. */
export const viewContradictionsTold = (view: ReportView): ReportBlock[] => {
  const found = view.report.audit.findings.filter(isContradiction);
  if (found.length === 0) return [];
  const { contradictionsTitle, contradictionsIntro } = view.say.audit;
  const names = namesOf(view);
  return [
    { kind: 'heading', level: 3, content: [contradictionsTitle] },
    { kind: 'paragraph', content: contradictionsIntro },
    { kind: 'list', items: found.map((one) => itemOf(view, one, names)) },
  ];
};

const itemOf = (view: ReportView, { finding, at }: AuditFinding, names: ClientNames): ListItem => {
  const point = at === undefined ? undefined : pointOf(view, at);
  return {
    content: told(view, finding, names),
    ...(point === undefined ? {} : { children: [{ content: view.say.audit.considered(point) }] }),
  };
};

const told = (view: ReportView, finding: Finding, names: ClientNames): Prose => {
  const { code, facts } = finding;
  if (!isTold(code)) return findingWords(finding, view.words.findings);
  return say(view.say.audit.contradictions, code, facts as FindingFacts[typeof code], names);
};

const isTold = (code: string): code is ToldContradiction =>
  (TOLD_CONTRADICTIONS as readonly string[]).includes(code);

const say = <C extends ToldContradiction>(
  words: ContradictionWords,
  code: C,
  facts: FindingFacts[C],
  names: ClientNames,
): Prose => words[code](facts, names);

/** Names in quotation marks; what the profile gives none keeps its id. */
const namesOf = (view: ReportView): ClientNames => {
  const { plan, phases, audit } = view.report;
  const quoted = (name: string): string => view.say.frame.named(name);
  const among =
    (all: readonly { readonly id: string; readonly name: Text }[]) =>
    (id: string): string => {
      const found = all.find((one) => one.id === id || snakeCase(one.id) === snakeCase(id));
      return quoted(found === undefined ? id : said(view, found.name));
    };
  const { services, plans = [], pools = [], money } = plan;
  const running =
    services === undefined
      ? []
      : [services.current, ...(services.next === null ? [] : [services.next])];
  const claim = (id: string): ClaimReading | undefined => audit.claims.find((one) => one.id === id);
  return {
    of: (id) => quoted(view.labelOf(id)),
    phase: among(phases),
    plan: among(plans),
    pool: among(pools),
    service: among(
      running.flatMap(({ services: all }) =>
        all.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }])),
      ),
    ),
    slo: (id) => {
      const slo = plan.slos.find((one) => one.id === id);
      if (slo === undefined) return quoted(id);
      return quoted(slo.label === undefined ? view.labelOf(slo.metric) : said(view, slo.label));
    },
    optimisation: among(
      (money.savings ?? []).map(({ id, name }) => ({ id: id.split('.').at(-1) ?? id, name })),
    ),
    claim: (id) => ({
      what: quoted(whatOf(view, claim(id)) ?? id),
      where: quoted(claim(id)?.where ?? id),
    }),
    amount: (value, unit) => shown(view, value, unit),
  };
};

const whatOf = (view: ReportView, claim: ClaimReading | undefined): string | undefined => {
  const [part] = claim?.parts ?? [];
  if (typeof part === 'object' && part.kind === 'ref') return view.labelOf(part.id);
  return claim?.text === undefined ? undefined : said(view, claim.text);
};
