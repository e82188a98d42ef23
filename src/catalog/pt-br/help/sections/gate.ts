import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { LABEL } from './phrases.ts';

/** Who is behind a check, and what it does without a value. */
export const WATCH_WORDS = {
  owner: prose`Quem cuida dele`,
  runbook: prose`Onde está escrito o que fazer`,
  no_data: prose`O que ${code('scale check')} faz sem um valor; ${code('fail')} quando omitido, ${code('warn')} quando a violação só avisa`,
};

/** What any check that may fail says. */
export const RULE_WORDS = {
  severity: prose`${code('warn')}: uma violação nunca reprova; ${code('fail')} quando omitido`,
  ...WATCH_WORDS,
};

/** What any limit may say about its own check. */
export const CHECK_WORDS = {
  warn: prose`A partir de onde avisa, antes do limite; ${code('scale check')} só o usa para isso`,
  ...RULE_WORDS,
};

export const budgetsSection: SectionHelp['budgets'] = {
  about: prose`Condições sobre qualquer grandeza que devem valer, como lista; ${code('scale check')} reprova onde uma não vale. Dá ${code('budgets.ID.observed')}, ${code('.limit')} e ${code('.headroom')}. O que olha para os meses ou para as simulações é simulado: ${code('P(economics.runway < 6) <= 5%')}.`,
  example: `budgets:
  - id: infrastructure
    keep: costs.total <= 15k
    warn: 12k
    owner: plataforma
    runbook: https://example.com/runbooks/custos
  - {id: cost-per-user, keep: costs.per_user <= 0.20, severity: warn}`,
  keys: {
    id: prose`Um nome curto`,
    keep: prose`O que deve valer: ${code('costs.total <= 15k')}`,
    ...CHECK_WORDS,
    label: LABEL,
  },
};
