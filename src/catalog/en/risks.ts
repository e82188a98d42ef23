import { joinProse, plain, plural, prose, strong } from '../../lib/inline.ts';
import type { AlertWords } from '../words/alerts.ts';
import type { LoadTestWords } from '../words/load-tests.ts';
import type { RiskWords } from '../words/risks.ts';

/** English words of risks in a plan. */
export const risks: RiskWords = {
  heading: 'Risks',
  columns: {
    risk: 'Risk',
    level: 'Impact now',
    probability: 'Probability',
    later: 'Later',
    detection: 'Noticed in',
    recovery: 'Over in',
  },
  probability: { low: 'low', medium: 'medium', high: 'high', critical: 'critical' },
  worst: (level) => prose`The worst impact at this scale is ${strong(level)}`,
  unknown: ['How bad the risks are at this scale is unknown'],
  next: (phase, at, level) => {
    const when =
      at.length === 0
        ? prose`in ${strong(phase)}, all else as today`
        : prose`on entering ${strong(phase)} (${joinProse(at, ', ')})`;
    return level === undefined ? prose`the same ${when}` : prose`${strong(level)} ${when}`;
  },
  rises: (level, above) => prose`${level} above ${above}`,
  mitigations: ['What is done about them:'],
  mitigated: ({ risk, level, effect, phase }) => {
    const when = phase === undefined ? 'now' : `on entering ${phase}`;
    const how = level === undefined ? [] : prose`, ${level} ${when}`;
    return effect === undefined
      ? prose`${strong(risk)}${how}`
      : prose`${strong(risk)}${how}: ${effect}`;
  },
  others: (count, how) =>
    prose`${plural(count, { one: 'other risk', other: 'other risks' })}: ${how}`,
};

/** English words of alerts in a plan. */
export const alerts: AlertWords = {
  heading: 'Alerts',
  firing: (firing, unknown, all) => {
    const of = prose`of ${plural(all, { one: 'alert', other: 'alerts' })}`;
    const open = unknown === 0 ? [] : prose`, ${plain(unknown)} unknown`;
    return firing === 0
      ? prose`None ${of} would fire${open}`
      : prose`${plain(firing)} ${of} would fire${open}`;
  },
  lasts: (minutes) => prose`if it holds for ${minutes}`,
  severity: { warning: 'warning', critical: 'critical' },
};

/** English words of load tests in a plan. */
export const loadTests: LoadTestWords = {
  heading: 'Load tests at this scale',
  columns: {
    test: 'Test',
    load: 'Load',
    times: 'Times',
    duration: 'Kept for',
    ramp_up: 'Ramp-up',
    success: 'Passes if',
  },
};
