import type { OmissionId } from '../../../model/finding/omission.ts';
import type { Text } from '../../../model/text.ts';
import type { TextPlace } from './texts.ts';

/** What makes something usual in a product: all of these must be there. */
export type Circumstance =
  | 'money'
  | 'revenue'
  | 'subscribers'
  | 'support'
  | 'language_model'
  | 'stored_data'
  | 'high_availability'
  | 'pool'
  | 'salaries';

/** What products usually have, when, how it is recognised, and the line that adds it. */
export type OmissionRule = {
  readonly id: OmissionId;
  readonly usualWith: readonly Circumstance[];
  /** Something that stands in for it, where words cannot say so. */
  readonly unless?: Circumstance;
  readonly seenIn: readonly TextPlace[];
  /** In English and Portuguese, without accents. */
  readonly words: RegExp;
  /** Texts with one of these mean something else. */
  readonly otherwise?: RegExp;
  readonly section: 'costs' | 'metrics' | 'quantities';
  /** What it is called; a plan shows it, marked as to be filled in. */
  readonly label?: Text;
  /**
   * `CUR` is the currency of the project, `POOL` the id of its first pool, `LABEL` the label. An amount
   * is the author's to fill in: 0 stands for it, and the label says so.
   */
  readonly line: string;
  /** A comment behind it. */
  readonly note?: Text;
  /** A public page that one line holds; one for each currency where it is about one country. */
  readonly source: string | Readonly<Record<string, string>>;
};

/** Words that name a model that answers in text. */
export const LANGUAGE_MODEL =
  /\b(?:llms?|gpt|ai|ia|openai|anthropic|gemini|chatbots?|language models?|modelos? de linguagem|artificial intelligence|inteligencia artificial)\b/;

/** One row for each, in the order in which they are reported: money first. */
export const OMISSION_RULES: readonly OmissionRule[] = [
  {
    id: 'payroll',
    usualWith: ['money'],
    unless: 'salaries',
    seenIn: ['costs'],
    words:
      /\b(?:payroll|people|staff|salar(?:y|ies|ios?)|wages?|team|folha|pessoal|equipe|pro labore|encargos)\b/,
    section: 'costs',
    label: { en: 'Payroll', 'pt-BR': 'Folha de pagamento' },
    line: 'payroll: {label: LABEL, group: people, amount: 0}',
    note: { en: 'CUR a month, charges included', 'pt-BR': 'CUR por mês, com encargos' },
    source: {
      USD: 'https://www.bls.gov/news.release/ecec.tn.htm',
      BRL: 'https://ambitojuridico.com.br/encargos-trabalhistas',
    },
  },
  {
    id: 'payment_fees',
    usualWith: ['revenue'],
    seenIn: ['costs', 'quantities'],
    words:
      /\b(?:payments?|payment fees?|card fees?|acquirer|stripe|paypal|mercado pago|pagseguro|pagamentos?|cartao|adquirente|intermediacao)\b/,
    section: 'costs',
    label: { en: 'Payment fees', 'pt-BR': 'Tarifas de pagamento' },
    line: 'payment_fees: {label: LABEL, amount: revenue.total * 0%}',
    note: { en: 'the rate of your provider', 'pt-BR': 'a taxa do seu provedor' },
    source: 'https://stripe.com/pricing',
  },
  {
    id: 'taxes',
    usualWith: ['revenue'],
    seenIn: ['costs', 'quantities'],
    words:
      /\b(?:tax|taxes|taxation|vat|impostos?|tributos?|tributacao|simples nacional|iss|icms|pis|cofins)\b/,
    section: 'costs',
    label: { en: 'Taxes', 'pt-BR': 'Impostos' },
    line: 'taxes: {label: LABEL, group: fiscal, amount: revenue.total * 0%}',
    note: { en: 'your rate', 'pt-BR': 'a sua alíquota' },
    source: {
      USD: 'https://www.usa.gov/business-taxes',
      BRL: 'https://diariofiscal.com.br/ecomm/simples/index.html',
    },
  },
  {
    id: 'llm_tokens',
    usualWith: ['money', 'language_model'],
    seenIn: ['costs'],
    words: /\b(?:llms?|tokens?|gpt|openai|anthropic|gemini|ai|ia|language models?|modelos?)\b/,
    section: 'costs',
    label: { en: 'Language models', 'pt-BR': 'Modelos de linguagem' },
    line: 'llm_tokens: {label: LABEL, amount: 0}',
    note: { en: 'CUR a month', 'pt-BR': 'CUR por mês' },
    source: 'https://developers.openai.com/api/docs/pricing',
  },
  {
    id: 'licences',
    usualWith: ['money'],
    seenIn: ['costs', 'tools'],
    words:
      /\b(?:licen[cs]es?|licencas?|saas|tools?|ferramentas?|software|seats|premium|slack|github|gitlab|jira|datadog)\b/,
    section: 'costs',
    label: { en: 'Rented software', 'pt-BR': 'Licenças de software' },
    line: 'licences: {label: LABEL, amount: 0}',
    note: { en: 'CUR a month', 'pt-BR': 'CUR por mês' },
    source: 'https://www.finops.org/framework/scopes/',
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
    label: { en: 'Backups', 'pt-BR': 'Backups' },
    line: 'backup: {label: LABEL, amount: 0}',
    note: {
      en: 'CUR a month: copies of the data, and trying them',
      'pt-BR': 'CUR por mês: cópias dos dados, e o teste delas',
    },
    source: 'https://sre.google/sre-book/data-integrity/',
  },
  {
    id: 'support_hours',
    usualWith: ['support'],
    seenIn: ['quantities', 'operations', 'support', 'roadmap'],
    words:
      /\bsupport hours\b|\bbusiness hours\b|\bhorario (?:comercial|de (?:atendimento|suporte))\b|(?=.*\b(?:support|suporte|atendimento)\b).*\b(?:24 horas|24x7|24 7|around the clock)\b/,
    section: 'quantities',
    label: { en: 'Support hours', 'pt-BR': 'Horário de atendimento' },
    line: 'support_hours: {unit: h/week, value: 40, assumption: LABEL}',
    source: 'https://aws.amazon.com/premiumsupport/plans/',
  },
  {
    id: 'on_call',
    usualWith: ['high_availability'],
    seenIn: ['costs', 'roadmap', 'operations', 'team', 'quantities'],
    words: /\b(?:on call|oncall|plantao|sobreaviso|pagerduty|opsgenie)\b/,
    section: 'costs',
    label: { en: 'On call', 'pt-BR': 'Sobreaviso' },
    line: 'on_call: {label: LABEL, group: people, amount: 0}',
    note: { en: 'CUR a month', 'pt-BR': 'CUR por mês' },
    source: 'https://sre.google/workbook/on-call/',
  },
  {
    id: 'churn',
    usualWith: ['subscribers'],
    seenIn: ['metrics', 'quantities'],
    words: /\b(?:churn|retention|cancellations?|retencao|evasao|cancelamentos?)\b/,
    section: 'metrics',
    line: 'churn: {unit: share/month}',
    note: { en: 'unknown until it is measured', 'pt-BR': 'desconhecida até ser medida' },
    source: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  {
    id: 'cac',
    usualWith: ['revenue'],
    seenIn: ['costs', 'metrics', 'quantities'],
    words:
      /\b(?:cac|acquisition|acquired|marketing|advertising|sales|aquisicao|captacao|publicidade|anuncios|vendas)\b/,
    section: 'costs',
    label: { en: 'Winning customers', 'pt-BR': 'Aquisição de clientes' },
    line: 'acquisition: {label: LABEL, group: sales, amount: 0}',
    note: { en: 'CUR a month', 'pt-BR': 'CUR por mês' },
    source: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  {
    id: 'replacement_cost',
    usualWith: ['money', 'pool'],
    seenIn: ['costs'],
    words: /\b(?:replacements?|replaced|reposicao|substituicao|recompra)\b/,
    section: 'costs',
    label: { en: 'Replacements', 'pt-BR': 'Reposição' },
    line: 'POOL_replacement: {label: LABEL, amount: 0, per: pools.POOL.units * pools.POOL.failure}',
    note: { en: 'CUR each', 'pt-BR': 'CUR cada' },
    source: 'https://www.finops.org/framework/capabilities/unit-economics',
  },
];
