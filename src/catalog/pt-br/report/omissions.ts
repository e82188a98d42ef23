import { type Inline, prose } from '../../../lib/inline.ts';
import type { OmissionTold } from '../../words/report/audit.ts';

const three: Inline = { kind: 'number', style: 'percent', value: 0.999 };

/** What products usually have and a plan does not mention, as it is told to a client in Portuguese. */
export const omissions: OmissionTold = {
  payroll: {
    what: 'Pessoas',
    why: [
      'Os custos não incluem quem desenvolve e opera o produto. Costuma ser a maior despesa: com ela, o resultado será menor do que o mostrado aqui.',
    ],
  },
  payment_fees: {
    what: 'Meios de pagamento',
    why: ['Há receita, e não consta o que os cartões e os meios de pagamento retêm dela.'],
  },
  taxes: {
    what: 'Impostos',
    why: ['A receita aparece bruta: nenhum imposto sobre ela foi contado.'],
  },
  llm_tokens: {
    what: 'Modelos de linguagem',
    why: [
      'O plano conta com um modelo de linguagem, e o consumo dele (tokens), que cresce com o uso, não aparece nos custos.',
    ],
  },
  licences: {
    what: 'Licenças de software',
    why: [
      'Nenhum custo corresponde a programas cobrados por usuário, como e-mail, repositório de código ou ferramentas de atendimento.',
    ],
  },
  backup: {
    what: 'Cópias de segurança',
    why: ['O produto guarda dados, e o plano não prevê nem paga cópias de segurança.'],
  },
  support_hours: {
    what: 'Horário de atendimento',
    why: [
      'O plano conta os chamados, mas não diz em que horário são atendidos; disso depende quantas pessoas são necessárias.',
    ],
  },
  on_call: {
    what: 'Plantão',
    why: prose`Promete-se ${three} ou mais, e ninguém está de plantão para cumprir a promessa.`,
  },
  churn: {
    what: 'Cancelamentos',
    why: [
      'Os clientes pagam por mês, e não se mede quantos saem: a projeção não distingue quem chega de quem vai embora.',
    ],
  },
  cac: {
    what: 'Aquisição de clientes',
    why: [
      'O plano não diz quanto custa conquistar um cliente; por isso não se sabe em quanto tempo ele se paga.',
    ],
  },
  replacement_cost: {
    what: 'Reposição',
    why: ['O plano conta com unidades que falham, e o custo de substituí-las não aparece.'],
  },
};
