import { code, plain, plural, prose } from '../../lib/inline.ts';
import { textIn } from '../../model/text.ts';
import type { Catalogue } from '../catalogue.ts';
import { amount } from '../phrases/amount.ts';
import { auditFindings } from './audit-findings.ts';
import { capacityFindings } from './capacity-findings.ts';
import { contradictions } from './contradictions.ts';
import { customerFindings } from './customer-findings.ts';
import { names } from './names.ts';
import { poolFindings } from './pool-findings.ts';
import { projectFindings } from './project-findings.ts';
import { scaleFindings } from './scale-findings.ts';
import { serviceFindings } from './service-findings.ts';
import { sourceFindings } from './source-findings.ts';

/** English words of what a plan says about itself. */
export const findings: Catalogue['findings'] = {
  readiness_behind: ({ phase, decision }) =>
    decision === 'pause'
      ? prose`The conditions of ${code(phase)} are met, but there is a reason to pause before going on`
      : prose`The conditions of ${code(phase)} are met, but readiness says to optimise before going on`,
  readiness_unknown: ({ count, metrics }) =>
    prose`${plural(count, { one: 'check of readiness is', other: 'checks of readiness are' })} unknown without ${names(metrics)}`,
  metric_missing: ({ id, hides, count }) =>
    count === 0
      ? prose`${code(id)} has no value: supply it with ${code('--metrics')} or ${code(`--set ${id}=…`)}`
      : prose`${code(id)} has no value, so neither has ${names(hides, count)}: supply it with ${code('--metrics')} or ${code(`--set ${id}=…`)}`,
  ...sourceFindings,
  burn_never_fires: ({ slo, window, factor, most }) =>
    prose`The burn alert of ${code(slo)} over ${code(window)} never fires: it waits for a rate of ${plain(factor)}, and where everything goes wrong the rate is ${plain(most)}; ask for more, or for a shorter window`,
  assumption: ({ id, text }) => prose`${code(id)} is an assumption: ${textIn(text, 'en')}`,
  ...auditFindings,
  ...projectFindings,
  ...scaleFindings,
  ...contradictions,
  ...capacityFindings,
  ...customerFindings,
  ...poolFindings,
  ...serviceFindings,
  scale_outside: ({ by, side, x, point, ids }) =>
    prose`${code(by)} of ${plain(x)} is ${side} the ${side === 'below' ? 'first' : 'last'} point, ${plain(point)}, of ${names(ids)}: the value at that point is used`,
  phase_order: ({ metric, unit, earlier, later, side }) =>
    prose`${code(later.phase)} asks for ${code(metric)} of ${amount(later.threshold, unit)}, ${side} than the ${amount(earlier.threshold, unit)} that ${code(earlier.phase)} before it asks for: check the two thresholds`,
  phase_never_pays: ({ phase, cost, revenue, unit }) =>
    prose`Nothing pays the investment of ${code(phase)} back: its revenue target of ${amount(revenue, unit)} does not exceed its cost of ${amount(cost, unit)}`,
  growth_past: ({ metric, kind, at, name }) => {
    const what = name === undefined ? kind : `${kind} ${textIn(name, 'en')}`;
    return prose`The ${what} of ${code(metric)} (${at}) is over and moves nothing any more: remove it, or correct its date`;
  },
  growth_without_history: ({ metric, column }) =>
    prose`How ${code(metric)} grows is not known without its history: supply a CSV file with the columns ${code('date')} and ${code(column)}, one row a month, three or more of them above 0, with ${code('--metrics history.csv')}, or its growth with ${code(`--set growth.${metric}=…`)}`,
  savings_over_whole: ({ item, share, optimisations }) =>
    prose`${names(optimisations)} together save ${amount(share, 'share')} of ${code(item)}: it is counted as free; check what each applies to`,
  trigger_unknown: ({ phase, metrics }) =>
    prose`Whether ${code(phase)} may be entered is not known without ${names(metrics)}`,
};
