import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';

/** What the commands that answer from the graph are good for. */
export const planCommands: Pick<
  HelpWords['commands'],
  'plan' | 'explain' | 'audit' | 'project' | 'whatif' | 'sensitivity'
> = {
  plan: {
    line: prose`Onde o produto está, do que precisa a seguir, quando, e a que custo`,
    about: [
      prose`A fase implantada e os gatilhos da próxima, SLOs, suporte e moderação, custos e receita, a equipe e quem contratar. Tudo isso é um só grafo de grandezas, lido em um ponto: os valores padrão do perfil, depois ${code('--metrics')}, depois ${code('--set')}.`,
      prose`O que não tem valor é desconhecido, e também o que depende dele: o plano diz qual métrica informar.`,
    ],
    examples: [
      {
        says: prose`Um perfil que vem com o scale, nos valores que ele mesmo dá`,
        command: 'scale plan checkin',
      },
      {
        says: prose`Um perfil seu, com as métricas de um arquivo`,
        command: 'scale plan shop.yaml --metrics metrics.yaml',
      },
      {
        says: prose`O que muda em outra escala`,
        command: 'scale plan checkin --set mau=60k',
      },
      {
        says: prose`Um só fato, para um script`,
        command: 'scale plan checkin --format json | jq -r .phase.decision',
      },
    ],
  },
  explain: {
    line: prose`De onde vem um número, até as linhas do perfil`,
    about: [
      prose`Mostra a fórmula de uma grandeza, a mesma fórmula com números, e o arquivo e a linha de onde ela vem; depois, o mesmo para cada grandeza que ela cita. Sem ${code('ID')}, lista todas as grandezas.`,
      prose`Com ${code('--month')}, o mesmo em um mês futuro: como o caminho dos valores pontuais chega lá, a partir do mês anterior; até onde o valor pode ir, como em ${code('scale project')}; e as entradas que mais o mudam. O que é em si um mês, como ${code('phases.ID.month')}, ${code('economics.runway')} e ${code('economics.break_even')}, é mostrado no mês a que chega, com a condição que o limita.`,
    ],
    examples: [
      { says: prose`Todas as grandezas com o seu valor`, command: 'scale explain checkin' },
      {
        says: prose`Por que são precisos tantos atendentes`,
        command: 'scale explain checkin support.agents',
      },
      {
        says: prose`Só aquilo de que um número é feito diretamente, em outra escala`,
        command: 'scale explain checkin economics.profit --depth 1 --set mau=200k',
      },
      {
        says: prose`Várias de uma vez`,
        command: 'scale explain checkin costs.total support.agents --depth 1',
      },
      {
        says: prose`Um número de ${code('scale project')}, e o que o muda`,
        command: 'scale explain checkin costs.total --month 12',
      },
      {
        says: prose`Quando uma fase começa, e por que então`,
        command: 'scale explain checkin phases.services.month --depth 3',
      },
    ],
    options: {
      months: prose`Quantos meses à frente procurar um que chegue; ${plain(24)} quando omitido`,
      trials: prose`Quantas amostras de tudo o que é incerto; hoje ${plain(1024)}, senão ${plain(4096)}, quando omitido`,
    },
  },
  audit: {
    line: prose`Que promessas de um perfil a sua própria aritmética não sustenta`,
    about: [
      prose`Compara cada afirmação do perfil com o que o grafo calcula na escala e na fase de que ela trata: por quanto falha, onde está, como foi calculada, e a menor mudança em uma só entrada que a tornaria verdadeira, de onde até onde.`,
      prose`Sem que ninguém peça, encontra também o que se contradiz, lacunas entre as metas de uma fase e o que abre a próxima, e o que produtos deste tipo costumam ter e este não tem.`,
    ],
    examples: [
      {
        says: prose`As promessas de um perfil que vem com o scale`,
        command: 'scale audit checkin',
      },
      {
        says: prose`Em CI: terminar com 1 quando uma afirmação não se sustenta`,
        command: 'scale audit shop.yaml --strict',
      },
      {
        says: prose`As afirmações que falham, para um script`,
        command: "scale audit checkin --format json | jq '.claims[] | select(.holds | not)'",
      },
    ],
  },
  project: {
    line: prose`Mês a mês: quando cada fase começa, com que certeza, e quanto vai custar`,
    about: [
      prose`Move as métricas que crescem, mês a mês, em muitas simulações de tudo o que é incerto. Os percentis são sobre as simulações: com P10 em março e P90 em agosto, é de março a agosto em 80 % delas. Uma fase que começa muda custos, pilha e metas dos meses seguintes.`,
      prose`A mesma semente dá os mesmos números, peça-se o que se pedir além deles.`,
    ],
    examples: [
      { says: prose`Dois anos de um perfil que vem com o scale`, command: 'scale project checkin' },
      {
        says: prose`Três anos de grandezas escolhidas, todos os meses`,
        command: 'scale project checkin --months 36 --show mau --show costs.total --wide',
      },
      {
        says: prose`A chance da próxima fase dentro do ano, para um script`,
        command: "scale project checkin --months 12 --format json | jq '.phases[0].probability'",
      },
    ],
  },
  whatif: {
    line: prose`O que uma mudança traria: base e mudança lado a lado, e o que um objetivo exige`,
    about: [
      prose`Compara o perfil como está com o que ${code('--set')} define (tudo em conjunto) e com cada ${code('--scenario')} do perfil. ${code('--metrics')} vale para todos os lados. Todos rodam nas mesmas simulações: uma diferença é da mesma simulação com a mudança e sem ela, e uma entrada sem efeito difere exatamente em 0.`,
      prose`Um objetivo pede o valor de uma entrada, ${code('--free')}, em que uma comparação ainda se cumpre: o mais próximo do atual, arredondado para um número em que ela ainda se cumpre. Resolve-se nos valores pontuais, hoje ou no mês de ${code('--goal-month')}, para cada lado. Um objetivo sobre todas as simulações, ${code("'P(phases.growth.month <= 7) >= 80%'")}, é contado sobre elas em cada valor tentado, com os mesmos sorteios. O que não pode ser atingido vem com o melhor que pode.`,
    ],
    examples: [
      {
        says: prose`Crescimento mais rápido e mais automação`,
        command: 'scale whatif checkin --set growth.mau=20% --set support.automation=75%',
      },
      {
        says: prose`Cenários do perfil lado a lado`,
        command: 'scale whatif checkin --scenario slow --scenario success',
      },
      {
        says: prose`Quantos usuários deixam o custo de cada um abaixo de 10 centavos`,
        command: "scale whatif checkin --goal 'costs.per_user <= 0.1' --free mau",
      },
      {
        says: prose`Em quantos meses as fases se deslocam, para um script`,
        command: "scale whatif checkin --scenario slow --format json | jq '.phases'",
      },
    ],
    options: {
      set: prose`O que seria diferente: ${code('--set growth.mau=20%')}. Pode se repetir; tudo vale em conjunto`,
      wide: prose`Mostra também o que não muda`,
      months: prose`Quantos meses à frente comparar; ${plain(24)} quando omitido`,
    },
  },
  sensitivity: {
    line: prose`Que entradas incertas mudam um número, e em quanto`,
    about: [
      prose`Leva cada faixa em que uma grandeza se apoia do seu P10 ao seu P90, com todas as outras na mediana (um diagrama de tornado), e diz que parte da variância da grandeza cada entrada explica: sozinha (índice de Sobol de primeira ordem) e junto com outras (ordem total). O que resta só se explica por entradas em conjunto. O ruído de todos os meses conta como uma entrada.`,
      prose`Olha para hoje quando a grandeza é incerta hoje; senão, para o mês a ${code('--months')} à frente. O modelo roda ${code('--trials')} vezes para cada entrada, e mais duas.`,
    ],
    examples: [
      {
        says: prose`De que dependem os chamados de hoje`,
        command: 'scale sensitivity checkin support.human_tickets',
      },
      {
        says: prose`De que depende o lucro em dois anos`,
        command: 'scale sensitivity checkin economics.profit --month 24',
      },
      {
        says: prose`A entrada que mais pesa, para um script`,
        command: "scale sensitivity checkin costs.total --format json | jq -r '.sobol[0].id'",
      },
    ],
    options: {
      months: prose`O mês a observar quando hoje é certo; ${plain(24)} quando omitido`,
      trials: prose`Quantas amostras de cada rodada; ${plain(2048)} quando omitido`,
    },
  },
};
