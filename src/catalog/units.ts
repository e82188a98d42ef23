import type { PluralForms } from '../lib/inline.ts';
import type { Locale } from '../model/text.ts';

/** `usuário`, `usuários`; most words take an s. */
const regular = (one: string): PluralForms => ({ one, other: `${one}s` });
const irregular = (one: string, other: string): PluralForms => ({ one, other });

/** By the singular that profiles use; the plural is found by it. */
const PORTUGUESE: Readonly<Record<string, PluralForms>> = {
  account: regular('conta'),
  agent: regular('atendente'),
  ban: regular('banimento'),
  call: regular('chamada'),
  client: regular('cliente'),
  company: regular('empresa'),
  connection: irregular('conexão', 'conexões'),
  container: irregular('contêiner', 'contêineres'),
  conversation: regular('conversa'),
  core: regular('núcleo'),
  customer: regular('cliente'),
  day: regular('dia'),
  device: regular('dispositivo'),
  document: regular('documento'),
  employee: irregular('funcionário', 'funcionários'),
  engineer: regular('engenheiro'),
  establishment: regular('estabelecimento'),
  event: regular('evento'),
  file: regular('arquivo'),
  host: irregular('servidor', 'servidores'),
  hour: regular('hora'),
  image: irregular('imagem', 'imagens'),
  instance: regular('instância'),
  interaction: irregular('interação', 'interações'),
  invoice: regular('fatura'),
  item: irregular('item', 'itens'),
  level: irregular('nível', 'níveis'),
  licence: regular('licença'),
  license: regular('licença'),
  listing: regular('anúncio'),
  member: regular('membro'),
  message: irregular('mensagem', 'mensagens'),
  minute: regular('minuto'),
  model: regular('modelo'),
  moderator: irregular('moderador', 'moderadores'),
  month: irregular('mês', 'meses'),
  node: irregular('nó', 'nós'),
  number: regular('número'),
  order: regular('pedido'),
  partner: regular('parceiro'),
  payment: regular('pagamento'),
  person: regular('pessoa'),
  phase: regular('fase'),
  point: regular('ponto'),
  product: regular('produto'),
  query: regular('consulta'),
  record: regular('registro'),
  region: irregular('região', 'regiões'),
  replica: regular('réplica'),
  request: irregular('requisição', 'requisições'),
  seat: regular('licença'),
  second: regular('segundo'),
  seller: irregular('vendedor', 'vendedores'),
  sender: irregular('remetente', 'remetentes'),
  server: irregular('servidor', 'servidores'),
  session: irregular('sessão', 'sessões'),
  subscriber: regular('assinante'),
  subscription: regular('assinatura'),
  ticket: regular('chamado'),
  transaction: irregular('transação', 'transações'),
  unit: regular('unidade'),
  user: regular('usuário'),
  venue: irregular('local', 'locais'),
  view: irregular('visualização', 'visualizações'),
  visit: regular('visita'),
  week: regular('semana'),
  year: regular('ano'),
  yes: irregular('sim', 'sim'),
  no: irregular('não', 'não'),
};

/** Words of units as a language has them, where they are not shown as the profile writes them. */
export const UNIT_WORDS: Readonly<Record<Locale, Readonly<Record<string, PluralForms>>>> = {
  en: {},
  'pt-BR': PORTUGUESE,
};

/** `people` → `person`, `queries` → `query`, `users` → `user`; what is no plural stays. */
export const singularOf = (word: string): string => {
  if (word === 'people') return 'person';
  return word.replace(/ies$/, 'y').replace(/(?<=[a-z]{2})s$/, '');
};
