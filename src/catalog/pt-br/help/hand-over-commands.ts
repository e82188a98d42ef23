import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';

/** What the commands are good for whose results are handed on. */
export const handOverCommands: Pick<HelpWords['commands'], 'portfolio' | 'report' | 'emit'> = {
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
      quiet: prose`Escreve o arquivo e não imprime nada`,
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
};
