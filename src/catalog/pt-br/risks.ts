import { joinProse, plain, plural, prose, strong } from '../../lib/inline.ts';
import type { AlertWords } from '../words/alerts.ts';
import type { LoadTestWords } from '../words/load-tests.ts';
import type { RiskWords } from '../words/risks.ts';

/** Risks in a plan. */
export const risks: RiskWords = {
  heading: 'Riscos',
  columns: {
    risk: 'Risco',
    level: 'Impacto hoje',
    probability: 'Probabilidade',
    later: 'Depois',
    detection: 'Percebido em',
    recovery: 'Resolvido em',
  },
  probability: { low: 'baixa', medium: 'média', high: 'alta', critical: 'crítica' },
  worst: (level) => prose`O pior impacto nesta escala é ${strong(level)}`,
  unknown: ['Não se sabe qual é a gravidade dos riscos nesta escala'],
  next: (phase, at, level) => {
    const when =
      at.length === 0
        ? prose`em ${strong(phase)}, com tudo o mais como hoje`
        : prose`na entrada em ${strong(phase)} (${joinProse(at, ', ')})`;
    return level === undefined ? prose`o mesmo ${when}` : prose`${strong(level)} ${when}`;
  },
  rises: (level, above) => prose`${level} acima de ${above}`,
  mitigations: ['O que se faz contra eles:'],
  mitigated: ({ risk, level, effect, phase }) => {
    const when = phase === undefined ? 'hoje' : `na entrada em ${phase}`;
    const how = level === undefined ? [] : prose`, ${level} ${when}`;
    return effect === undefined
      ? prose`${strong(risk)}${how}`
      : prose`${strong(risk)}${how}: ${effect}`;
  },
  others: (count, how) =>
    prose`${plural(count, { one: 'outro risco', other: 'outros riscos' })}: ${how}`,
};

/** Alerts in a plan. */
export const alerts: AlertWords = {
  heading: 'Alertas',
  firing: (firing, unknown, all) => {
    const of = plural(all, { one: 'alerta', other: 'alertas' });
    const open = unknown === 0 ? [] : prose`; ${unknownOf(unknown)}`;
    return firing === 0
      ? prose`De ${of}, nenhum dispararia${open}`
      : prose`De ${of}, ${plain(firing)} ${firing === 1 ? 'dispararia' : 'disparariam'}${open}`;
  },
  lasts: (minutes) => prose`se durar ${minutes}`,
  severity: { warning: 'aviso', critical: 'crítico' },
};

const unknownOf = (count: number) => plural(count, { one: 'desconhecido', other: 'desconhecidos' });

/** Load tests in a plan. */
export const loadTests: LoadTestWords = {
  heading: 'Testes de carga nesta escala',
  columns: {
    test: 'Teste',
    load: 'Carga',
    times: 'Vezes',
    duration: 'Mantida por',
    ramp_up: 'Subida em',
    success: 'Aprovado se',
  },
};
