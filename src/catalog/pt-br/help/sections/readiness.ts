import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { WATCH_WORDS } from './gate.ts';

const SHORT = prose`Um nome curto`;

export const alertsSection: SectionHelp['alerts'] = {
  about: prose`Condições pelas quais se chama alguém, como lista. Um plano diz quais delas valem agora.`,
  example: `alerts:
  - id: peak
    name: Requisições demais
    when: peak_rps > 2k
    for: 5min
    severity: critical`,
  keys: {
    id: SHORT,
    name: prose`O que está errado quando dispara`,
    when: prose`A condição: ${code('cpu > 80%')}`,
    for: prose`Quanto deve durar; dispara na hora quando omitido`,
    severity: prose`Que urgência tem; ${code('warning')} quando omitida`,
    ...WATCH_WORDS,
  },
};

export const loadTestsSection: SectionHelp['load_tests'] = {
  about: prose`Cargas a testar, como lista, cada uma um múltiplo da de hoje. Dá ${code('load_tests.ID.load')}.`,
  example: `load_tests:
  - id: stress
    name: Estresse
    of: peak_rps
    times: 5
    duration: 10min
    ramp_up: 2min
    success: Degrada-se sem cair`,
  keys: {
    id: SHORT,
    name: prose`O nome do teste`,
    of: prose`A carga que ele multiplica`,
    times: prose`Por quanto`,
    duration: prose`Quanto tempo a carga é mantida`,
    ramp_up: prose`Quanto tempo leva para chegar lá`,
    success: prose`O que o torna aprovado, em palavras`,
  },
};

export const risksSection: SectionHelp['risks'] = {
  about: prose`O que pode dar errado, como lista. Dá ${code('risks.ID.impact')} e o pior deles, ${code('risks.level')}; um plano lista o que se faz contra os críticos.`,
  example: `risks:
  - id: overload
    name: O banco de dados fica sobrecarregado
    probability: medium
    impact: {by: mau, up_to: 100k, below: low, above: critical}
    recovery: 30min
    mitigations: [Réplicas de leitura]`,
  keys: {
    id: SHORT,
    name: prose`O que pode dar errado`,
    probability: prose`Quão provável é`,
    impact: prose`Quão grave é, em qualquer escala ou por escala`,
    'impact.by': prose`O que decide: ${code('mau')}`,
    'impact.up_to': prose`O último valor em que vale ${code('below')}`,
    'impact.below': prose`Quão grave é até ali`,
    'impact.above': prose`Quão grave é além dali`,
    effect: prose`O que faz aos usuários, por escala`,
    'effect.by': prose`O que decide`,
    'effect.up_to': prose`O último valor em que vale ${code('below')}`,
    'effect.below': prose`O que faz até ali, em palavras`,
    'effect.above': prose`O que faz além dali, em palavras`,
    detection: prose`Quanto tempo até ser percebido`,
    recovery: prose`Quanto tempo até passar`,
    mitigations: prose`O que se faz contra ele`,
  },
};

export const readinessSection: SectionHelp['readiness'] = {
  about: prose`Notas que dizem se o produto está pronto para a próxima fase. Cada categoria tem uma nota (${code('score')}) ou verificações (${code('checks')}), e então é a parte delas que vale; uma que é desconhecida não conta. Dá ${code('readiness.decision')}: ${code('pause')} onde uma regra pede, ${code('go')} onde a média e a menor nota bastam; senão, ${code('optimise')}. Nunca altera a decisão sobre a fase.`,
  example: `readiness:
  proceed: {mean: 75%, lowest: 60%}
  categories:
    - id: technical
      name: Técnica
      target: 80%
      checks:
        - {id: peak, name: Pico baixo, when: peak_rps < 2k, weight: 2}
        - {id: growth, name: Crescimento firme, when: growth.mau < 20%}
    - {id: market, name: Mercado, score: 'min(1, mau / 50k)'}
  pause:
    - {id: losing, name: Menos usuários a cada mês, when: growth.mau < 0}`,
  keys: {
    proceed: prose`O que é preciso para seguir`,
    'proceed.mean': prose`A média das notas, no mínimo; 75% quando omitida`,
    'proceed.lowest': prose`A menor das notas, no mínimo; 60% quando omitida`,
    categories: prose`De que a prontidão é feita`,
    'categories.id': SHORT,
    'categories.name': prose`O nome da categoria`,
    'categories.target': prose`A nota que se pretende; não faz parte da decisão`,
    'categories.score': prose`A nota, de 0 a 1`,
    'categories.checks': prose`O que se verifica, no lugar de uma nota`,
    'categories.checks.id': SHORT,
    'categories.checks.name': prose`O que se verifica, em palavras`,
    'categories.checks.when': prose`A condição que a aprova`,
    'categories.checks.weight': prose`Quanto conta; um quando omitido`,
    'categories.assumption': prose`Por que a nota é uma leitura do autor; todo plano o repete`,
    pause: prose`Regras das quais uma basta para pausar`,
    'pause.id': SHORT,
    'pause.name': prose`O motivo, em palavras`,
    'pause.when': prose`A condição que o pede`,
  },
};
