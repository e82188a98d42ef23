import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { CHECK_WORDS, WATCH_WORDS } from './gate.ts';
import { ASSUMPTION, LABEL, UNIT } from './phrases.ts';

const ID = prose`Um nome curto`;

export const projectSection: SectionHelp['project'] = {
  about: prose`De que produto trata o perfil. Obrigatória.`,
  example: 'project: {id: loja, name: Loja, currency: BRL, locale: pt-BR}',
  keys: {
    id: ID,
    name: prose`O nome do produto`,
    currency: prose`A moeda de todo o dinheiro: ${code('BRL')}, ${code('USD')}`,
    locale: prose`A língua em que o scale responde sobre ele`,
    phase: prose`A fase implantada; a primeira quando omitida`,
    users: prose`Quem custos e receita por usuário contam; a primeira métrica em ${code('users')} quando omitido`,
    fx: prose`Quanto vale uma unidade de outra moeda: ${code('{USD: 5.4}')}. É ${code('fx.USD')} em fórmulas`,
    owner: prose`Quem responde por ele, para as etiquetas do que é emitido`,
    contact: prose`Como falar com essa pessoa ou equipe`,
  },
};

export const metricsSection: SectionHelp['metrics'] = {
  about: prose`O que se mede, por id. Obrigatória. Cada métrica tem um ${code('default')} ou um modelo (${code('formula')}, ${code('by')} e ${code('points')}), ou é desconhecida até ser informada.`,
  example: `metrics:
  mau: {unit: users, default: 10k, growth: 10% to 15%}
  peak_rps: {unit: req/s, formula: mau * 0.03, query: max(peak_rps)}
  orders:
    unit: orders/month
    default: 500
    growth:
      rate: 5% to 8%
      season: {11: 1.3, 12: 1.8}
      events: [{name: Feira, at: 2027-05, times: 1.5, for: 2 weeks}]
  nps: {unit: points, min: -100, max: 100}`,
  keys: {
    unit: UNIT,
    label: LABEL,
    default: prose`O valor enquanto nada a mediu`,
    formula: prose`Um modelo dela; uma medição vem antes`,
    growth: prose`Como o tempo a move: o crescimento por mês (${code('growth.ID')} em fórmulas), ou estas chaves`,
    'growth.from': prose`Tira a taxa, o ruído e, quando não é informada, a sazonalidade do próprio histórico da métrica: um arquivo CSV com uma linha por mês`,
    'growth.rate': prose`Crescimento por mês; ao lado de metas, o que vale depois da última, zero quando omitido`,
    'growth.add': prose`O que se acrescenta a cada mês, na própria unidade: ${code('2 to 6')} novos clientes. O que havia um mês atrás é ${code('prev')}, para descontar os que saem: ${code('new - prev(paying, 900) * churn')} (${code('scale help expressions')})`,
    'growth.noise': prose`Quanto (um desvio padrão) o crescimento varia de um mês para outro`,
    'growth.capacity': prose`Aquilo de que se aproxima e que não ultrapassa`,
    'growth.season': prose`Fatores sobre ela por mês do calendário: ${code('{11: 1.3, 12: 1.8}')}`,
    'growth.events': prose`O que a eleva ou reduz por algum tempo`,
    'growth.events.name': prose`O que acontece`,
    'growth.events.at': prose`Quando começa`,
    'growth.events.times': prose`O fator sobre ela em cada mês que o evento toca`,
    'growth.events.for': prose`Quanto dura: ${code('2 weeks')}; um mês quando omitido`,
    'growth.targets': prose`Quanto ela deve ser e quando, no lugar de uma taxa: ${code('{2027-11: 100k}')}, ou por meses a partir de hoje ${code('{12: 100k}')}`,
    query: prose`A consulta PromQL que a mede: um só valor, ${code('max(app_mau)')}`,
    query_unit: prose`A unidade do que a consulta dá, quando não é a da métrica: ${code('s')}, ${code('%')}`,
    k6: prose`O seu número em um resumo do k6: ${code('http_req_duration.p(95)')}`,
    openmetrics: prose`A sua série em texto OpenMetrics, ${code('app_mau{env="prod"}')}; o id quando omitida`,
    column: prose`O cabeçalho da sua coluna em um arquivo CSV; o id quando omitido`,
    max_age: prose`Que idade um valor medido pode ter`,
    on_stale: prose`O que faz um valor mais antigo: conta, com um aviso, ou a métrica é desconhecida`,
    assumption: ASSUMPTION,
    min: prose`O menor valor possível; zero quando omitido`,
    max: prose`O maior valor possível`,
  },
};

export const sourcesSection: SectionHelp['sources'] = {
  about: prose`De onde vêm as métricas. ${code('--metrics prometheus')} consulta o servidor indicado aqui; ${code('http_config')} é o do próprio Prometheus, mas uma senha ou um token fica em um arquivo de uma linha, indicado a partir da pasta do perfil; não há proxies, OAuth 2, redirecionamentos nem certificados como texto. Sem ${code('--metrics')}, nada é consultado.`,
  example: `sources:
  prometheus:
    url: https://prometheus.example.org
    timeout: 5s
    http_config:
      authorization: {credentials_file: secrets/token}
      tls_config: {ca_file: secrets/ca.pem}
      http_headers: {X-Scope-OrgID: {values: [loja]}}`,
  keys: {
    prometheus: prose`Um servidor Prometheus, ou um que responda como ele`,
    'prometheus.url': prose`Onde começa a API`,
    'prometheus.timeout': prose`Quanto uma consulta pode demorar; 10 s quando omitido`,
    'prometheus.deadline': prose`Quanto todas juntas podem demorar; 30 s quando omitido`,
    'prometheus.http_config': prose`Como alcançá-lo`,
    'prometheus.http_config.basic_auth': prose`Um nome de usuário e uma senha`,
    'prometheus.http_config.basic_auth.username': prose`O nome de usuário`,
    'prometheus.http_config.basic_auth.password_file': prose`O arquivo da senha`,
    'prometheus.http_config.authorization': prose`Outras credenciais`,
    'prometheus.http_config.authorization.type': prose`O tipo delas; ${code('Bearer')} quando omitido`,
    'prometheus.http_config.authorization.credentials_file': prose`O arquivo do token`,
    'prometheus.http_config.tls_config': prose`Como os dois lados se reconhecem`,
    'prometheus.http_config.tls_config.ca_file': prose`As autoridades em que se confia, em PEM`,
    'prometheus.http_config.tls_config.cert_file': prose`O certificado deste cliente, em PEM`,
    'prometheus.http_config.tls_config.key_file': prose`A chave deste cliente, em PEM`,
    'prometheus.http_config.tls_config.server_name': prose`O nome que o certificado do servidor deve ter`,
    'prometheus.http_config.tls_config.insecure_skip_verify': prose`Aceita qualquer certificado do servidor`,
    'prometheus.http_config.http_headers': prose`Outros cabeçalhos, por nome`,
    'prometheus.http_config.http_headers.values': prose`Os valores deles`,
    'prometheus.http_config.http_headers.files': prose`Arquivos que contêm um valor cada`,
  },
};

export const quantitiesSection: SectionHelp['quantities'] = {
  about: prose`Números e fórmulas seus, por id. Cada um tem ${code('value')}, ou ${code('formula')}, ou ${code('by')} com ${code('points')}, ou ${code('low')}, ${code('mid')} e ${code('high')}.`,
  example: `quantities:
  api_p95_target: {unit: ms, value: 500}
  containers: {unit: containers, formula: ceil(peak_rps / 150)}`,
  keys: {
    unit: UNIT,
    label: LABEL,
    value: prose`O número, em qualquer forma`,
    formula: prose`A fórmula: ${code('users * 2')}`,
    parts: prose`A soma que devia dar; ${code('audit')} compara os dois`,
    assumption: ASSUMPTION,
  },
};

export const phasesSection: SectionHelp['phases'] = {
  about: prose`As etapas do crescimento, como lista em ordem. Obrigatória.`,
  example: `phases:
  - {id: monolith, name: Monolito}
  - id: services
    name: Serviços
    enter: mau >= 50k
    changes: [Gateway]
    window: {from: 5, to: 8, unit: weeks}
    investment: 5k
    cost: 150
    revenue_target: 6k
    targets: {mau: {at_least: 100k}}`,
  keys: {
    id: ID,
    name: prose`O nome da fase`,
    enter: prose`Quando é a hora dela; todas menos a primeira precisam`,
    users: prose`Para quantos usuários é pensada, em palavras`,
    window: prose`Quando é esperada: em palavras, ou em semanas (${code('weeks')}) ou meses (${code('months')}) desde o início; sem ${code('to')} fica em aberto`,
    architecture: prose`A arquitetura, em palavras`,
    changes: prose`O que fazer para chegar lá`,
    features: prose`O que dá a quem usa o produto`,
    stack: prose`Em que roda`,
    lead: prose`Quanto leva provisioná-la; um mês quando omitido. ${code('phases.ID.lead')} é isto, ou o tempo para contratar quem falta na entrada, o que for mais longo`,
    investment: prose`Dinheiro gasto uma vez, para chegar lá`,
    cost: prose`Dinheiro que se planeja que custe`,
    revenue_target: prose`Dinheiro que deve render`,
    targets: prose`O que deve atingir, pelo id de uma grandeza; cada meta tem uma destas`,
    'targets.at_least': prose`Isto ou mais`,
    'targets.at_most': prose`Isto ou menos`,
    'targets.above': prose`Mais que isto`,
    'targets.below': prose`Menos que isto`,
    'targets.severity': prose`O que acontece quando não é atingida: ${code('warn')} enquanto a fase está implantada, ${code('fail')} com ${code('--for next')}, quando omitido`,
    'targets.owner': WATCH_WORDS.owner,
    'targets.runbook': WATCH_WORDS.runbook,
    'targets.no_data': WATCH_WORDS.no_data,
  },
};

export const slosSection: SectionHelp['slos'] = {
  about: prose`Limites que grandezas devem respeitar, como lista. Cada um tem ${code('below')}, ${code('at_most')}, ${code('above')} ou ${code('at_least')}, na unidade da sua métrica. ${code('age.METRIC')} é a idade de um valor medido, em minutos: um limite sobre ela é um limite de atualidade.`,
  example: `slos:
  - {id: fresh, metric: age.mau, at_most: 2h}
  - id: peak
    metric: peak_rps
    at_most: {by: mau, points: {10k: 400, 100k: 4k}}`,
  keys: {
    id: ID,
    metric: prose`O que se compara; uma razão pode estar no lugar dela`,
    good: prose`O que deu certo, como contagem; com ${code('total')}, no lugar de uma métrica`,
    errors: prose`O que deu errado, como contagem; com ${code('total')}, no lugar de uma métrica`,
    total: prose`O que houve ao todo`,
    min_events: prose`Com menos que isto ao todo, a razão não diz nada: sem dados`,
    below: prose`Deve ser menos`,
    at_most: prose`Não deve ser mais`,
    above: prose`Deve ser mais`,
    at_least: prose`Não deve ser menos`,
    objective: prose`A parte que deve dar certo: ${code('at_least')} com um orçamento de erro`,
    window: prose`Quanto o orçamento de erro tem de durar; 30 dias quando omitido`,
    burn: prose`A parte que deu errado há pouco, em janelas de ${code('5m')}, ${code('30m')}, ${code('1h')}, ${code('2h')}, ${code('6h')}, ${code('1d')} e ${code('3d')}: ${code('{1h: errors_1h}')}. Os alertas olham 1h com 5m, 6h com 30m, 1d com 2h, 3d com 6h`,
    ...CHECK_WORDS,
    downtime: prose`A indisponibilidade que se diz restar; ${code('audit')} a compara com a que o limite deixa`,
    label: LABEL,
  },
};
