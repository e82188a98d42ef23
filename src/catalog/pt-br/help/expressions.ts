import { code, prose } from '../../../lib/inline.ts';
import type { TopicHelp, TopicWords } from '../../words/help.ts';

const EXAMPLES = `mau * support.ticket_rate
max(1, ceil(support.human_tickets / support.tickets_per_agent))
mau >= 50k and (api_p95 > 500 or error_rate > 1%)
if(phase == "growth", 3, 1)
sum(costs.month) / mau`;

const CHURN_EXAMPLE = `metrics:
  churn: {unit: share/month, default: 3%}
  paying:
    unit: customers
    default: 900
    growth: {add: {formula: 'new_customers - prev(paying, 900) * churn'}}
quantities:
  new_customers: {unit: customers/month, value: 80}`;

export const expressionsTopic: TopicWords = {
  examples: [],
  before: [
    { title: 'Exemplos', parts: [{ kind: 'code', text: EXAMPLES }] },
    {
      title: 'Números, nomes e palavras',
      parts: [
        {
          kind: 'terms',
          rows: [
            [
              prose`${code('12')}  ${code('0.5')}  ${code('2e3')}`,
              prose`Um número; o sinal decimal é um ponto, e nada agrupa os algarismos`,
            ],
            [
              prose`${code('50k')}  ${code('1.5M')}  ${code('25%')}`,
              prose`Milhares, milhões, centésimos: os únicos sufixos. Outras unidades não se escrevem: um nome tem a unidade com que foi declarado`,
            ],
            [
              prose`${code('mau')}  ${code('support.agents')}`,
              prose`O id de uma grandeza. ${code('scale explain PROFILE')} lista todas as de um perfil`,
            ],
            [
              prose`${code('phases.user_service.enter')}`,
              prose`Uma linha do perfil pelo id; hifens viram sublinhados, pois ${code('-')} subtrai`,
            ],
            [
              prose`${code('costs.month')}`,
              prose`Uma coluna, sobre todas as linhas de uma seção: só em ${code('sum')}, ${code('count')}, ${code('min')}, ${code('max')}`,
            ],
            [
              prose`${code('month')}  ${code('calendar.month')}`,
              prose`Meses a partir de hoje, que é 0; o mês do ano, de 1 a 12`,
            ],
            [
              prose`${code('"growth"')}`,
              prose`O id de uma fase, com que comparar: ${code('phase == "growth"')}`,
            ],
          ],
        },
      ],
    },
    {
      title: 'Operadores, primeiro os mais fortes',
      parts: [
        {
          kind: 'terms',
          rows: [
            [prose`${code('( )')}`, prose`Agrupamento`],
            [prose`${code('^')}`, prose`Potência, da direita para a esquerda`],
            [
              prose`${code('-x')}  ${code('not')}`,
              prose`Sinal, negação: ${code('-2 ^ 2')} é ${code('-(2 ^ 2)')}`,
            ],
            [
              prose`${code('*')}  ${code('/')}`,
              prose`Uma parte de nada, ${code('x / 0')}, é desconhecida`,
            ],
            [prose`${code('+')}  ${code('-')}`, prose`Soma, diferença`],
            [
              prose`${code('<')}  ${code('<=')}  ${code('>')}  ${code('>=')}  ${code('==')}  ${code('!=')}`,
              prose`Comparação`,
            ],
            [prose`${code('and')}`, prose`Os dois valem`],
            [prose`${code('or')}`, prose`Um dos dois vale, ou ambos`],
          ],
        },
      ],
    },
  ],
  after: [
    {
      title: 'Um estoque com o que entra e o que sai',
      parts: [
        {
          kind: 'text',
          content: prose`Novos clientes entram, e uma parte dos que havia um mês atrás sai. Uma fórmula não pode precisar do próprio resultado; ${code('prev(x, initial)')} é o valor de um mês atrás, e ${code('initial')} o que vale no lugar dele no primeiro mês:`,
        },
        { kind: 'code', text: CHURN_EXAMPLE },
        {
          kind: 'text',
          content: prose`O mesmo sem ${code('prev')}: ${code("growth: {add: new_customers, rate: {formula: '-churn'}}")}. Nos dois casos, 900 com 80 novos e churn de 3% são 953 um mês depois.`,
        },
      ],
    },
    {
      title: 'Unidades',
      parts: [
        {
          kind: 'list',
          items: [
            prose`O que uma fórmula dá é conferido com a unidade que a grandeza declara, e também as parcelas de uma soma, os lados de uma comparação, os valores de ${code('max')} e de ${code('if')}. Onde ela é certamente outra, ${code('scale')} para e diz o que escrever: ${code('gb / 1000')} para uma grandeza em TB, ${code('* fx.USD')} para dinheiro.`,
            prose`Um número sozinho está na unidade do que está ao lado (${code('latency + 50')}); como fator, pode converter (${code('hours * 60')}).`,
            prose`Tamanhos, tempos e moedas são conhecidos, também por alguma coisa: ${code('GB/day')}, ${code('USD/user/month')}. O que se conta pode ter o nome que você quiser, e ${code('/user')} ou ${code('/month')} podem faltar; ${code('ratio')}, ${code('count')} e outras assim nada dizem, nem aquilo em que estão. Uma participação pode ser de outro período (${code('orders_per_day * 15%')} em uma hora), e as unidades são conhecidas pelas palavras em inglês.`,
          ],
        },
      ],
    },
    {
      title: 'Valores desconhecidos',
      parts: [
        {
          kind: 'list',
          items: [
            prose`Uma métrica sem valor é desconhecida, e também toda quantia que depende dela.`,
            prose`Condições têm três valores. ${code('a and b')} é falso assim que um deles é; ${code('a or b')}, verdadeiro assim que um deles é; o resto que depende de algo desconhecido é desconhecido.`,
            prose`${code('known(x)')} pergunta se há um valor. ${code('met(a)')} é falso enquanto ${code('a')} é desconhecido. ${code('if(a, x, y)')} com um ${code('a')} desconhecido só tem valor onde ${code('x')} e ${code('y')} são iguais.`,
            prose`Qualquer outro resultado que não seja um número finito encerra o comando com uma mensagem que diz qual é a grandeza.`,
          ],
        },
      ],
    },
    {
      title: 'O que é recusado',
      parts: [
        {
          kind: 'terms',
          rows: [
            [prose`${code('30 min')}`, prose`Unidades: um nome tem aquela com que foi declarado`],
            [prose`${code('2 mau')}`, prose`Escreva ${code('2 * mau')}`],
            [prose`${code('1 < x < 5')}`, prose`Escreva ${code('1 < x and x < 5')}`],
            [prose`${code('not x > 5')}`, prose`Escreva ${code('not (x > 5)')}`],
            [prose`${code('x = 5')}`, prose`Escreva ${code('x == 5')}`],
            [prose`${code('x ** 2')}`, prose`Escreva ${code('x ^ 2')}`],
            [prose`${code('a && b')}`, prose`Escreva ${code('a and b')}`],
            [prose`${code('a ? x : y')}`, prose`Escreva ${code('if(a, x, y)')}`],
            [
              prose`${code('x!')}  ${code('[1, 2]')}  ${code('x; y')}  ${code('x.y()')}`,
              prose`Só se lê o que está nesta página, e nada é executado como código`,
            ],
          ],
        },
        {
          kind: 'list',
          items: [
            prose`Uma quantia onde é preciso uma condição: dos dois lados de ${code('and')} e ${code('or')}, depois de ${code('not')}, em primeiro em ${code('if')} e em cada três de ${code('pick_lowest')}.`,
            prose`Nomes e funções desconhecidos, fórmulas que precisam do próprio resultado, e as que são longas demais ou têm níveis demais.`,
          ],
        },
      ],
    },
  ],
};

export const functions: TopicHelp['functions'] = {
  min: prose`O menor; de uma só coluna, o menor das suas linhas`,
  max: prose`O maior; de uma só coluna, o maior das suas linhas`,
  ceil: prose`O número inteiro acima; o que só não é inteiro por um erro de arredondamento fica como está`,
  floor: prose`O número inteiro abaixo, com o mesmo cuidado`,
  round: prose`O número inteiro mais próximo; metades sobem`,
  abs: prose`O tamanho sem o sinal`,
  sqrt: prose`A raiz quadrada`,
  log: prose`O logaritmo natural`,
  exp: prose`A base do logaritmo natural elevada a x`,
  pow: prose`O mesmo que ${code('x ^ y')}`,
  clamp: prose`x, mas não abaixo de ${code('low')} nem acima de ${code('high')}`,
  if: prose`O segundo onde a condição vale; senão, o terceiro`,
  known: prose`Se x tem um valor`,
  met: prose`Se é sabido que a condição vale`,
  pick_lowest: prose`O valor ao lado do menor ${code('by')} entre os que têm a condição valendo, o primeiro dos iguais; desconhecido onde nenhuma vale, ou onde uma que talvez valha é menor`,
  progress_up: prose`Quanto já subiu até o limiar, de nada a tudo`,
  progress_down: prose`Quanto já desceu até o limiar, de nada a tudo`,
  next_point: prose`O menor dos pontos acima de x; desconhecido acima de todos`,
  months_until: prose`Meses de crescimento composto até a meta; desconhecido onde nunca é atingida`,
  spares: prose`O menor número de unidades além de ${code('needed')} com que funcionam unidades suficientes, com essa certeza, quando cada uma está fora (${code('out')}) com essa chance; desconhecido onde nenhum número basta`,
  k_of_n: prose`A chance de funcionarem unidades suficientes quando cada uma está fora (${code('out')}) com essa chance`,
  erlang_b: prose`A chance de todos os servidores estarem ocupados com uma carga em erlangs, quando ninguém espera`,
  erlang_c: prose`A chance de ter de esperar com uma carga em erlangs; certa quando ela é maior do que suportam`,
  mmc_quantile: prose`Os segundos em que a parte ${code('p')} é respondida com ${code('rate')} chegadas por segundo que levam ${code('time')} segundos cada, com a espera; desconhecido quando os servidores não dão conta`,
  mmc_servers: prose`O menor número de servidores que responde à parte ${code('p')} delas em tantos segundos (${code('within')}); desconhecido quando só o trabalho já demora mais`,
  usl: prose`O que tantos trabalhadores conseguem pela lei universal da escalabilidade: ${code('gamma')} para um, ${code('alpha')} que não se divide, ${code('beta')} pela coordenação`,
};

export const reducers: TopicHelp['reducers'] = {
  sum: prose`A soma de uma coluna`,
  count: prose`Quantas linhas ela tem`,
  prev: prose`O valor de um mês antes; ${code('initial')} no primeiro mês`,
  first_month: prose`O primeiro mês em que a condição vale`,
  sum_months: prose`A soma de todos os meses`,
  min_months: prose`O menor de todos os meses`,
  last_month: prose`O valor no último mês`,
  P: prose`A parcela das simulações em que a condição vale, em cada mês; desconhecida se, em alguma delas, não se sabe se vale`,
  quantile: prose`Aquilo abaixo de que x fica na parte p das simulações, em cada mês`,
};

export const reducersAbout = prose`Um plano lê um só ponto no tempo, sem meses nem simulações: ali ${code('prev')} é o seu valor inicial, e o que olha para meses ou simulações é desconhecido. ${code('scale project')} e ${code('scale explain --month')} o conhecem. O que olha para todos os meses não pode mudar um deles.`;
