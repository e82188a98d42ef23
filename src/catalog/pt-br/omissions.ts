import { type Inline, prose } from '../../lib/inline.ts';
import type { Catalogue } from '../catalogue.ts';

const three: Inline = { kind: 'number', style: 'percent', value: 0.999 };

/** What products usually have: each says what is missing, and why it counts. */
export const omissions: Catalogue['omissions'] = {
  payroll: prose`Nenhum item de custo paga as pessoas que o fazem e o operam`,
  payment_fees: prose`Entra dinheiro, e nenhum item de custo é o que os cartões e os meios de pagamento retêm`,
  taxes: prose`Entra dinheiro, e nenhum imposto sobre ele é contado`,
  llm_tokens: prose`Cita-se um modelo de linguagem, e nenhum item de custo são os tokens dele`,
  licences: prose`Nenhum item de custo é software alugado por usuário`,
  backup: prose`Guardam-se dados, e nada faz nem paga cópias de segurança`,
  support_hours: prose`Respondem-se chamados, e nada diz em que horário`,
  on_call: prose`Há um objetivo de ${three} ou mais, e ninguém de plantão para ele`,
  churn: prose`Os clientes pagam por mês, e nada mede quantos saem`,
  cac: prose`Os clientes pagam, e nada conta quanto custa conquistar um`,
  replacement_cost: prose`Unidades de um pool falham, e nenhum item de custo as substitui`,
};
