import { code, prose } from '../../../lib/inline.ts';
import type { TopicWords } from '../../words/help.ts';

/** A complete profile: what a new one may begin as. */
const EXAMPLE_PROFILE = `# loja.yaml
version: 1
project: {id: loja, name: Loja, currency: BRL, locale: pt-BR}
metrics:
  mau: {unit: users, default: 20k, growth: 10% to 15%}
  peak_rps: {unit: req/s, by: mau, points: {10k: 300, 100k: 3k}, between: log}
phases:
  - {id: monolith, name: Monolito}
  - {id: services, name: Serviços, enter: mau >= 50k}
`;

const TABLES = `amount: {by: mau, points: {10k: 2000, 100k: 15.5k, 1M: 67k}}
limit:  {by: phase, points: {monolith: 800ms, services: 500ms}}`;

const CONDITIONS = `enter: mau >= 50k and api_p95 > 500
enter: {all: [mau >= 50k, {any: [api_p95 > 500, error_rate > 1%]}]}
enter: {not: known(api_p95)}`;

const numberForms: TopicWords['before'][number] = {
  title: 'Números',
  parts: [
    {
      kind: 'terms',
      rows: [
        [
          prose`${code('12')}  ${code('10k')}  ${code('1.5M')}`,
          prose`Tudo o que se conta; dinheiro também`,
        ],
        [
          prose`${code('25%')}  ${code('0.25')}`,
          prose`Partes (${code('share')}, ${code('share/month')})`,
        ],
        [
          prose`${code('800ms')}  ${code('2s')}  ${code('30min')}  ${code('4h')}  ${code('7d')}`,
          prose`Tempos, convertidos para a unidade do campo`,
        ],
        [prose`${code('512Mi')}  ${code('2GB')}`, prose`Bytes, do mesmo modo`],
        [
          prose`${code('R$ 2.000')}  ${code('US$ 1,500')}  ${code('EUR 90')}`,
          prose`Dinheiro, na moeda do perfil e com os sinais dela`,
        ],
        [
          prose`${code('R$ 0,50/1000 chamadas')}  ${code('USD 3 por milhão de tokens')}`,
          prose`O preço de muitas unidades, quando se paga por uma: R$ 0,0005 por chamada`,
        ],
        [
          prose`${code('80%/ano')}  ${code('80% a.a.')}  ${code('2%/semana')}`,
          prose`Crescimento em outro tempo que o mês, que é composto: 5,02% e 8,86% ao mês`,
        ],
        [prose`${code('yes')}  ${code('no')}`, prose`Fatos, quando a unidade é ${code('yes/no')}`],
        [
          prose`${code('mau * 2')}  ${code("{formula: 'mau * 2'}")}`,
          prose`Uma fórmula sobre outras grandezas: ${code('scale help expressions')}`,
        ],
      ],
    },
    {
      kind: 'text',
      content: prose`Todo número é uma grandeza com um id, como ${code('support.automation')} ou ${code('costs.compute')}: ${code('--set')} e ${code('scale explain')} alcançam todas. Escreve-se de forma simples sempre que a unidade diz o que se quer dizer.`,
    },
  ],
};

const uncertainNumbers: TopicWords['before'][number] = {
  title: 'Números incertos',
  parts: [
    {
      kind: 'terms',
      rows: [
        [
          prose`${code('2% to 3%')}`,
          prose`Nove vezes em dez entre os dois: os percentis 5 e 95 de uma lognormal. O valor pontual é a mediana`,
        ],
        [
          prose`${code('{low: 2%, mid: 2.5%, high: 3%}')}`,
          prose`O mesmo, com um valor pontual seu, ${code('mid')}`,
        ],
        [prose`${code('uniform(1, 5)')}`, prose`Qualquer valor entre os dois, todos iguais`],
        [prose`${code('normal(100, 10)')}`, prose`Média e desvio padrão`],
      ],
    },
    { kind: 'text', content: prose`Um plano lê o valor pontual de cada um.` },
  ],
};

const tables: TopicWords['before'][number] = {
  title: 'Números por escala',
  parts: [
    { kind: 'code', text: TABLES },
    {
      kind: 'terms',
      titles: ['Chave', 'Significado'],
      rows: [
        [
          prose`${code('by')}`,
          prose`Aquilo por que se lê a tabela: uma grandeza, uma fórmula, ou ${code('phase')}`,
        ],
        [
          prose`${code('points')}`,
          prose`Onde ela é conhecida. Fora dali vale o primeiro ou o último valor, e o plano avisa`,
        ],
        [
          prose`${code('between')}`,
          prose`${code('linear')}, uma reta (o padrão); ${code('log')}, uma reta em dois eixos logarítmicos; ${code('step')}, cada valor do seu ponto para cima. Por fase é sempre ${code('step')}`,
        ],
      ],
    },
    {
      kind: 'text',
      content: prose`Uma métrica ou uma grandeza pode trazer ela mesma estas chaves, ou ${code('low')}, ${code('mid')} e ${code('high')}.`,
    },
  ],
};

const phaseRules: TopicWords['before'][number] = {
  title: 'As fases e as suas condições',
  parts: [
    { kind: 'code', text: CONDITIONS },
    {
      kind: 'list',
      items: [
        prose`As fases ficam em ordem. Cada uma, menos a primeira, tem um ${code('enter')}: quando é a hora dela.`,
        prose`A fase em que você está é a que está implantada: ${code('project.phase')}, ou ${code('--phase')}; senão, a primeira. Atender a uma condição não muda nada por si.`,
        prose`O plano diz ${code('advance')} quando é a hora da próxima fase, ${code('stay')} quando não é ou não se pode saber, ${code('final')} na última.`,
      ],
    },
  ],
};

const unknowns: TopicWords['before'][number] = {
  title: 'Valores desconhecidos',
  parts: [
    {
      kind: 'text',
      content: prose`Uma métrica sem valor padrão, sem modelo e sem medição é desconhecida, nunca zero. O que depende dela também é desconhecido, e o plano diz qual métrica informar. Um gatilho ou um SLO sobre ela não está nem atendido nem descumprido.`,
    },
  ],
};

const idsAndTexts: TopicWords['before'][number] = {
  title: 'Ids e textos',
  parts: [
    {
      kind: 'list',
      items: [
        prose`Métricas e grandezas têm nomes em ${code('snake_case')}, com pontos se você quiser (${code('queue.age')}). Outros ids podem ser também em ${code('kebab-case')}; dentro do id de uma grandeza, ${code('user-service')} é ${code('user_service')}.`,
        prose`Um texto é uma só sequência de palavras, ou uma para cada língua: ${code('{en: Growth, pt-BR: Crescimento}')}.`,
        prose`Uma chave que não é conhecida é um erro, e não é ignorada.`,
      ],
    },
  ],
};

export const profileTopic: TopicWords = {
  examples: [
    {
      says: prose`Se está certo, e depois o que diz`,
      command: 'scale validate shop.yaml && scale plan shop.yaml',
    },
  ],
  before: [
    {
      title: 'Um perfil completo',
      parts: [
        { kind: 'code', text: EXAMPLE_PROFILE },
        {
          kind: 'text',
          content: prose`Nada mais é obrigatório; cada seção abaixo acrescenta algo. Nenhum perfil tem todas. Dos que vêm com o scale, ${code('checkin')} mostra suporte, moderação, equipe, testes de carga, riscos e prontidão; ${code('chat-saas')}, servidores, planos de preço e clientes; ${code('oraclewa')}, pools; ${code('prime-store')}, economias e o roteiro; ${code('uptax')}, o retorno esperado de cada fase.`,
        },
      ],
    },
    numberForms,
    uncertainNumbers,
    tables,
    phaseRules,
    unknowns,
    idsAndTexts,
  ],
  after: [],
};
