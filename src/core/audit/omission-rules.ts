import type { OmissionId } from '../../model/omission.ts';
import type { TextPlace } from './omission-texts.ts';

/** What makes something usual in a product: all of these must be there. */
export type Circumstance =
  | 'money'
  | 'revenue'
  | 'support'
  | 'language_model'
  | 'stored_data'
  | 'high_availability'
  | 'pool';

/** What products usually have, when, how it is recognised, and the line that adds it. */
export type OmissionRule = {
  readonly id: OmissionId;
  readonly usualWith: readonly Circumstance[];
  readonly seenIn: readonly TextPlace[];
  /** In English and Portuguese, without accents. */
  readonly words: RegExp;
  /** Texts with one of these mean something else. */
  readonly otherwise?: RegExp;
  readonly section: 'costs' | 'metrics' | 'quantities';
  /** `CUR` is the currency of the project, `POOL` the id of its first pool. */
  readonly line: string;
  readonly source: string;
};

/** Words that name a model that answers in text. */
export const LANGUAGE_MODEL =
  /\b(?:llms?|gpt|ai|ia|openai|anthropic|gemini|chatbots?|language models?|modelos? de linguagem|artificial intelligence|inteligencia artificial)\b/;

/** One row for each, in the order in which they are reported: money first. */
export const OMISSION_RULES: readonly OmissionRule[] = [
  {
    id: 'payroll',
    usualWith: ['money'],
    seenIn: ['costs'],
    words:
      /\b(?:payroll|people|staff|salar(?:y|ies|ios?)|wages?|team|folha|pessoal|equipe|pro labore|encargos)\b/,
    section: 'costs',
    line: 'payroll: {group: people, amount: 0} # CUR a month, charges included',
    source: 'https://www.sba.gov/business-guide/plan-your-business/calculate-your-startup-costs',
  },
  {
    id: 'payment_fees',
    usualWith: ['revenue'],
    seenIn: ['costs', 'quantities'],
    words:
      /\b(?:payments?|payment fees?|card fees?|acquirer|stripe|paypal|mercado pago|pagseguro|pagamentos?|cartao|adquirente|intermediacao)\b/,
    section: 'costs',
    line: 'payment_fees: {amount: revenue.total * 2.9%} # CUR a month; the rate of your provider',
    source: 'https://stripe.com/pricing',
  },
  {
    id: 'taxes',
    usualWith: ['revenue'],
    seenIn: ['costs', 'quantities'],
    words:
      /\b(?:tax|taxes|taxation|vat|impostos?|tributos?|tributacao|simples nacional|iss|icms|pis|cofins)\b/,
    section: 'costs',
    line: 'taxes: {group: fiscal, amount: revenue.total * 0%} # CUR a month; your rate',
    source: 'https://www.usa.gov/business-taxes',
  },
  {
    id: 'llm_tokens',
    usualWith: ['money', 'language_model'],
    seenIn: ['costs'],
    words: /\b(?:llms?|tokens?|gpt|openai|anthropic|gemini|ai|ia|language models?|modelos?)\b/,
    section: 'costs',
    line: 'llm_tokens: {amount: 0} # CUR a month',
    source: 'https://openai.com/api/pricing/',
  },
  {
    id: 'licences',
    usualWith: ['money'],
    seenIn: ['costs', 'tools'],
    words:
      /\b(?:licen[cs]es?|licencas?|saas|tools?|ferramentas?|software|seats|premium|slack|github|gitlab|jira|datadog)\b/,
    section: 'costs',
    line: 'licences: {amount: 0} # CUR a month: software that is rented',
    source: 'https://www.finops.org/wg/finops-for-software-as-a-service-saas/',
  },
  {
    id: 'backup',
    usualWith: ['money', 'stored_data'],
    seenIn: ['costs', 'quantities', 'phases', 'roadmap', 'operations', 'risks', 'services'],
    words: /\b(?:backups?|snapshots?|copias? de seguranca|disaster recovery)\b/,
    // A backup that stands in for something is a spare.
    otherwise:
      /\b(?:backup (?:servers?|ones?|and warming)|numbers?|numeros?|servidor reserva|activate backups|backup takes over)\b/,
    section: 'costs',
    line: 'backup: {amount: 0} # CUR a month: copies of the data, and trying them',
    source:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_backing_up_data_identified_backups_data.html',
  },
  {
    id: 'support_hours',
    usualWith: ['support'],
    seenIn: ['quantities', 'operations', 'support', 'roadmap'],
    words:
      /\bsupport hours\b|\bbusiness hours\b|\bhorario (?:comercial|de (?:atendimento|suporte))\b|(?=.*\b(?:support|suporte|atendimento)\b).*\b(?:24 horas|24x7|24 7|around the clock)\b/,
    section: 'quantities',
    line: 'support_hours: {unit: h/week, value: 40}',
    source: 'https://aws.amazon.com/premiumsupport/plans/',
  },
  {
    id: 'on_call',
    usualWith: ['high_availability'],
    seenIn: ['costs', 'roadmap', 'operations', 'team', 'quantities'],
    words: /\b(?:on call|oncall|plantao|sobreaviso|pagerduty|opsgenie)\b/,
    section: 'costs',
    line: 'on_call: {group: people, amount: 0} # CUR a month',
    source: 'https://sre.google/workbook/on-call/',
  },
  {
    id: 'churn',
    usualWith: ['revenue'],
    seenIn: ['metrics', 'quantities'],
    words: /\b(?:churn|retention|cancellations?|retencao|evasao|cancelamentos?)\b/,
    section: 'metrics',
    line: 'churn: {unit: share/month}',
    source: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  {
    id: 'cac',
    usualWith: ['revenue'],
    seenIn: ['costs', 'metrics', 'quantities'],
    words:
      /\b(?:cac|acquisition|acquired|marketing|advertising|sales|aquisicao|captacao|publicidade|anuncios|vendas)\b/,
    section: 'costs',
    line: 'acquisition: {group: sales, amount: 0} # CUR a month',
    source: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  {
    id: 'replacement_cost',
    usualWith: ['money', 'pool'],
    seenIn: ['costs'],
    words: /\b(?:replacements?|replaced|reposicao|substituicao|recompra)\b/,
    section: 'costs',
    line: 'POOL_replacement: {amount: 0, per: pools.POOL.units * pools.POOL.failure} # CUR for each',
    source: 'https://www.finops.org/framework/capabilities/unit-economics/',
  },
];
