import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../help.ts';
import { gateCommands } from './gate-commands.ts';

/** What every command is good for. */
export const commands: HelpWords['commands'] = {
  ...gateCommands,
  init: {
    line: prose`Escreve um perfil inicial para um produto seu`,
    about: [
      prose`Em um terminal, pergunta o que as opções deixam em aberto; fora dele, usa os valores padrão. Escreve o perfil em ${code('FILE')} e, ao lado, o esquema com que um editor o completa e confere (${code('scale.schema.json')}). Um arquivo que já existe nunca é sobrescrito.`,
      prose`Dos modelos, ${code('blank')} tem métricas e fases; ${code('saas')}, uma assinatura com suporte; ${code('marketplace')}, pedidos, comissão, moderação e busca; ${code('multi-tenant')}, planos de preço, tenants e serviços; ${code('messaging')}, um pool de remetentes com limite de envio; e ${code('licensing')}, clientes, uma mistura de preços e fases com vários gatilhos. Todos os números deles são exemplos, marcados como premissa onde um plano se apoia neles.`,
    ],
    examples: [
      {
        says: prose`Responder a quatro perguntas, ou usar os valores padrão fora de um terminal`,
        command: 'scale init clinica.yaml',
      },
      {
        says: prose`Não perguntar nada`,
        command: 'scale init bazar.yaml --from marketplace --currency eur --no-input',
      },
      {
        says: prose`Um produto por assinatura, vendido em dólares, com comentários em inglês`,
        command: "scale init clinica.yaml --from saas --name 'Sun Clinic' --locale en",
      },
    ],
  },
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
      prose`Um objetivo pede o valor de uma entrada, ${code('--free')}, em que uma comparação ainda se cumpre: o mais próximo do atual, arredondado para um número em que ela ainda se cumpre. Resolve-se nos valores pontuais, hoje ou no mês de ${code('--goal-month')}, para cada lado. O que não pode ser atingido vem com o melhor que pode.`,
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
  portfolio: {
    line: prose`Muitos produtos lado a lado, uma linha para cada perfil`,
    about: [
      prose`A fase de cada produto, o mês em que se espera a próxima, quanto custa e rende por mês na própria moeda, se respeita os seus limites (como em ${code('check')}) e o seu pior risco. Um perfil com problema é uma linha que o diz; os outros são lidos mesmo assim, em todos os processadores.`,
    ],
    options: {
      metrics: prose`Valores atuais de métricas para todos os produtos; de uma pasta, cada produto usa o arquivo que tem o nome do seu perfil. Pode se repetir`,
      trials: prose`Quantas amostras de tudo o que é incerto; ${plain(1024)} quando omitido`,
    },
    examples: [
      {
        says: prose`Três produtos que vêm com o scale`,
        command: 'scale portfolio checkin uptax oraclewa',
      },
      {
        says: prose`Todos os perfis de uma pasta, para uma planilha`,
        command: 'scale portfolio clients --metrics clients/metrics --format csv -o clients.csv',
      },
    ],
  },
  report: {
    line: prose`Um documento para um cliente: onde o produto está, o que vem a seguir e por quê`,
    about: [
      prose`Escreve o plano, a sua projeção, os seus limites, os seus riscos e a auditoria dos seus próprios números como um só relatório, em frases e gráficos, cada número com um link para a fórmula e a fonte. Sem ${code('-o')}, é gravado nesta pasta como ${code('PROFILE-report.html')}; ${code('-o -')} o imprime.`,
      prose`A página traz tudo de que precisa: abre sem rede, imprime com quebras de página e pode ser lida no escuro. Onde scripts rodam, quem lê move as premissas, e números, fases e gráfico são recalculados pela simulação da linha de comando. Seções que o perfil não tem ficam de fora. Ela vem em português ou inglês, como tudo o que o scale diz.`,
      prose`O formato ${code('pdf')} é o mesmo no papel: PDF/A com estrutura de leitura e fontes próprias. Ele precisa de um pacote opcional, e avisa quando ele falta.`,
    ],
    options: {
      plan: prose`Relata um plano que foi salvo como JSON, com o perfil e os valores que ele traz; ${code('-')} é a entrada padrão`,
      currency: prose`A moeda de todos os valores, menos os das derivações; a do perfil quando omitida`,
      output: prose`Grava o relatório em FILE; ${code('-')} o imprime`,
    },
    examples: [
      {
        says: prose`O relatório de um perfil que vem com o scale`,
        command: 'scale report checkin',
      },
      {
        says: prose`Em português e em reais`,
        command: 'scale report uptax --locale pt-BR --currency BRL --fx 5.40',
      },
      {
        says: prose`Duas seções em Markdown`,
        command: 'scale report checkin --sections summary,money --format md -o -',
      },
    ],
  },
  emit: {
    line: prose`A próxima fase como arquivos para implantar: dimensionada, segura e mantida em dia`,
    about: [
      prose`Grava o que uma fase roda como arquivos para ${code('TARGET')}: réplicas, núcleos, memória e discos vêm do grafo, e cada um está ao lado da sua fórmula. O que o perfil deixa de fora é suposto, e o que um alvo não consegue é dito.`,
      prose`Emita de novo sempre que o perfil ou as métricas mudarem: a mesma entrada dá os mesmos bytes. Um arquivo que alguém alterou à mão fica como está e é relatado, a menos que haja ${code('--force')}; arquivos que o scale gravou e não grava mais são removidos; todos os outros nunca são tocados. ${code('.scale-lock.json')} guarda o que foi gravado: versione-o junto com o resto. Uma execução interrompida é corrigida pela próxima.`,
      prose`${code('scale emit templates --out DIR')} grava os modelos, YAML simples com exemplos. Com ${code('--templates DIR')} os que você editou tomam o lugar dos próprios; apague os outros.`,
    ],
    examples: [
      {
        says: prose`A próxima fase de um perfil que vem com o scale, na pasta ${code('deploy')}`,
        command: 'scale emit compose checkin',
      },
      {
        says: prose`O que seria gravado para o Kubernetes, com outras métricas, e nada mais`,
        command: 'scale emit kubernetes checkin --set mau=60k --dry-run',
      },
      {
        says: prose`Em CI: sai com 1 quando o que está versionado não é o que o perfil dá`,
        command: 'scale emit compose shop.yaml --check --diff',
      },
      {
        says: prose`A instalação de um cliente`,
        command: 'scale emit compose chat-saas --tenant acme --dry-run',
      },
      {
        says: prose`Modelos para editar`,
        command: 'scale emit templates --out templates',
      },
    ],
    options: {
      phase: prose`A fase a emitir, pelo id; ${code('next')}, a que vem depois da implantada, quando omitido`,
      month: prose`Dimensiona para este mês da projeção, no P80: contado a partir de hoje, ou ${code('2027-11')}`,
      plan: prose`Emite a partir de um plano salvo como JSON, com o perfil e os valores nele; ${code('-')} é a entrada padrão`,
      force: prose`Sobrescreve o que foi alterado à mão ou já existia; com ${code('-o')}, substitui também FILE`,
      quiet: prose`Imprime uma linha, e os arquivos que ficaram como estão`,
    },
  },
  validate: {
    line: prose`Se os perfis estão certos: todos os problemas de uma vez, com a linha`,
    about: [
      prose`Lê cada perfil e liga as suas fórmulas, sem as calcular. Um problema é mostrado com o que se esperava, o que se encontrou e o que escrever no lugar.`,
    ],
    examples: [
      { says: prose`O perfil desta pasta, ${code('scale.yaml')}`, command: 'scale validate' },
      { says: prose`Vários de uma vez`, command: 'scale validate profiles/*.yaml' },
      {
        says: prose`Os problemas como dados, para um editor`,
        command: 'scale validate shop.yaml --format json',
      },
    ],
    options: {
      format: prose`Como o resultado é impresso; ${code('json')} traz também os problemas`,
      quiet: prose`Não diz nada sobre perfis que estão certos`,
    },
  },
  schema: {
    line: prose`O JSON Schema do formato de perfil, para editores`,
    about: [
      prose`Editores com um servidor de linguagem YAML completam e conferem um perfil cuja primeira linha indica o esquema: ${code('# yaml-language-server: $schema=profile.schema.json')}`,
    ],
    examples: [
      {
        says: prose`Em um arquivo ao lado do perfil`,
        command: 'scale schema -o profile.schema.json',
      },
    ],
    options: { output: prose`Escreve o esquema em FILE, e não na saída padrão` },
  },
  completion: {
    line: prose`Completa comandos, opções e ids, no seu shell`,
    about: [
      prose`Imprime um script que completa comandos, opções e os seus valores, os perfis que vêm com o scale, arquivos, e os ids de fases e grandezas do perfil da linha, ou de ${code('scale.yaml')} nesta pasta.`,
      prose`bash: ${code('eval "$(scale completion bash)"')} em ${code('~/.bashrc')}. zsh: ${code('source <(scale completion zsh)')} em ${code('~/.zshrc')}, depois de ${code('compinit')}. fish: ${code('scale completion fish | source')} em ${code('~/.config/fish/config.fish')}.`,
    ],
    examples: [
      { says: prose`Ver como é`, command: 'scale completion bash | head -n 3' },
      {
        says: prose`Em um arquivo que o bash lê sozinho`,
        command: 'scale completion bash -o scale.bash',
      },
    ],
    options: { output: prose`Escreve o script em FILE, e não na saída padrão` },
  },
  help: {
    line: prose`Ajuda sobre um comando ou um tópico`,
    about: [],
    examples: [
      { says: prose`O que um comando aceita`, command: 'scale help plan' },
      { says: prose`O que pode estar em uma fórmula`, command: 'scale help expressions' },
    ],
  },
};
