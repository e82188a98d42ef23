import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Envelope } from '../../model/answer/envelope.ts';
import type { Step } from '../../model/answer/explanation.ts';
import type { Report } from '../../model/answer/report.ts';
import { auditJson } from '../audit/json.ts';
import { checkJson } from '../check/json.ts';
import { inLanguage, planJson, stepsJson } from '../json-result.ts';
import { projectionJson } from '../project/json.ts';

/**
 * A report as `--format json` prints it: each part as its own command does, the inputs once, every quantity
 * with its derivation.
 */
export const reportJson = (
  report: Report,
  quantities: readonly Step[],
  words: Catalogue,
): unknown => {
  const { plan, projection, audit, verdict, sensitivities, phases, scales, ...envelope } = report;
  return {
    ...(inLanguage(envelope, words) as object),
    plan: withoutEnvelope(planJson(plan, words)),
    projection: withoutEnvelope(projectionJson(projection, words)),
    audit: withoutEnvelope(auditJson(audit, words)),
    verdict: withoutEnvelope(checkJson(verdict, words)),
    sensitivities: sensitivities.map((one) => withoutEnvelope(inLanguage(one, words))),
    phases: inLanguage(phases, words),
    scales: scales ?? null,
    derivations: (stepsJson({ quantities }, words) as { quantities: unknown }).quantities,
  };
};

const ENVELOPE: ReadonlySet<string> = new Set<keyof Envelope<string>>([
  'schemaVersion',
  'command',
  'project',
  'at',
  'inputs',
]);

const withoutEnvelope = (result: unknown): unknown =>
  Object.fromEntries(Object.entries(result as object).filter(([key]) => !ENVELOPE.has(key)));
