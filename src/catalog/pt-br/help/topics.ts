import { code, plain, prose } from '../../../lib/inline.ts';
import type { TopicHelp, TopicWords } from '../../words/help.ts';

const METRICS_EXAMPLE = `# metrics.yaml
mau: 12k
api_p95: 0.65s
error_rate: {value: 0.8, unit: "%"}
support:
  tickets_open: 40          # a métrica support.tickets_open`;

export const formatsTopic: TopicWords = {
  examples: [
    {
      says: prose`Um relatório para um pull request`,
      command: 'scale plan shop.yaml --format md -o plan.md',
    },
    {
      says: prose`Um só número, para um script`,
      command: `scale plan checkin --format json | jq '.quantities["costs.total"].value'`,
    },
  ],
  before: [],
  after: [
    {
      title: 'Saídas',
      parts: [
        {
          kind: 'list',
          items: [
            prose`O resultado vai para a saída padrão, ou para o arquivo de ${code('-o')}; mensagens e problemas vão para a saída de erro. Sem ${code('--format')}, a terminação desse arquivo diz como: ${code('-o plan.json')} é JSON.`,
            prose`${code('-o')} nunca substitui um arquivo que o comando lê. Outro arquivo que exista é substituído se estiver vazio, se for um resultado em JSON, ou se estiver como o scale o escreveu (lembrado no cache); o que o scale não escreveu, ou alguém mudou depois, só com ${code('--force')}. Em CI, onde nada é lembrado, acrescente ${code('--force')} para um relatório que está no controle de versão.`,
            prose`Em um terminal, o texto é quebrado em linhas e as colunas menos importantes ficam de fora até o resto caber; uma linha diz quais. Em um arquivo, ou a caminho de outro programa, nada é cortado.`,
            prose`O código de saída nunca depende do formato.`,
          ],
        },
      ],
    },
    {
      title: 'Em que programas podem confiar',
      parts: [
        {
          kind: 'list',
          items: [
            prose`O JSON é um só documento com ${code('schemaVersion')} (hoje ${plain(1)}). Dentro de uma versão, chaves só são acrescentadas, nunca renomeadas nem removidas.`,
            prose`Números têm no máximo ${plain(12)} algarismos significativos, para que as mesmas entradas deem os mesmos bytes em toda parte. Partes vão de ${plain(0)} a ${plain(1)}, dinheiro não é arredondado, e ${code('unit')} diz a base.`,
            prose`Um valor desconhecido é ${code('null')}. ${code('low')} e ${code('high')} aparecem onde são conhecidos.`,
            prose`O CSV tem números crus, um cabeçalho de nomes estáveis, e nenhuma linha que uma planilha tomaria por fórmula. ${code('scale plan')} dá uma tabela de ${code('kind,id,value,unit,limit,met')}: uma linha para cada métrica, gatilho, SLO, verificação de prontidão, alerta, risco e grandeza, pelo ${code('kind')}.`,
            prose`Gráficos são para pessoas: em um terminal, e como ASCII em Markdown. O CSV os deixa de fora; os números por trás deles estão nas tabelas.`,
          ],
        },
      ],
    },
    {
      title: 'Arquivos de métricas',
      parts: [
        {
          kind: 'text',
          content: prose`${code('--metrics')} lê YAML ou JSON: ids e valores como um perfil os escreve, na unidade da métrica ou em uma que se converta nela. As ${code('metrics')} do JSON de um plano podem ser lidas de volta.`,
        },
        { kind: 'code', text: METRICS_EXAMPLE },
        {
          kind: 'text',
          content: prose`Outros formatos são reconhecidos pelo conteúdo, seja qual for o nome do arquivo:`,
        },
        {
          kind: 'list',
          items: [
            prose`CSV com uma coluna ${code('date')} (dias, meses ou horários em UTC) e uma para cada métrica, com o nome do id ou de ${code('column')}, e a unidade depois dele quando for outra: ${code('api_p95 (s)')}. Vale o último valor até ${code('--at')}.`,
            prose`Um resumo do k6: o que ${code('--summary-export')} escreve, os dados de ${code('handleSummary')}, ou o resumo para máquinas. Uma métrica indica o seu número, ${code('k6: http_req_duration.p(95)')}. Um percentil que não foi pedido ao k6 não é um dado.`,
            prose`Texto OpenMetrics ou Prometheus: uma métrica indica a sua série, ${code('openmetrics: app_mau{env="prod"}')}. Segundos, bytes, razões e por cento são reconhecidos por ${code('# UNIT')} ou pelo fim do nome.`,
            prose`Uma parte sem unidade é lida como parte de ${plain(1)}, e uma nota o diz.`,
          ],
        },
      ],
    },
  ],
};

export const environmentTopic: TopicWords = {
  examples: [
    { says: prose`Cores em um paginador`, command: 'FORCE_COLOR=1 scale plan checkin | less -R' },
    {
      says: prose`O plano de um perfil brasileiro em inglês`,
      command: 'SCALE_LOCALE=en scale plan checkin',
    },
    { says: prose`Uma execução que não deixa rastro`, command: 'SCALE_CACHE= scale plan checkin' },
  ],
  before: [],
  after: [
    {
      title: 'Qual delas vale',
      parts: [
        {
          kind: 'list',
          items: [
            prose`Cor: ${code('--color')} e ${code('--no-color')}, depois ${code('FORCE_COLOR')}, ${code('NO_COLOR')}, ${code('TERM=dumb')}, e por fim se a saída é um terminal. A saída padrão e a de erro são decididas em separado.`,
            prose`Língua: ${code('--locale')}, depois ${code('SCALE_LOCALE')}, depois ${code('project.locale')} do perfil, depois ${code('LC_ALL')}, ${code('LC_MESSAGES')} ou ${code('LANG')}, e por fim o inglês.`,
            prose`Largura: ${code('--width')}, depois ${code('COLUMNS')}, depois o terminal. Onde não há nenhum, nada é cortado.`,
            prose`Onde ficam os perfis compilados: ${code('SCALE_CACHE')}, depois ${code('XDG_CACHE_HOME')}, depois ${code('~/.cache')}. Tudo isso pode ser apagado a qualquer momento.`,
          ],
        },
      ],
    },
  ],
};

export const exitCodesTopic: TopicWords = {
  examples: [
    {
      says: prose`Parar uma esteira em um perfil com problemas`,
      command: 'scale validate profiles/*.yaml || exit 1',
    },
    { says: prose`Ver o próprio código`, command: 'scale plan shop.yaml -q; echo $?' },
  ],
  before: [],
  after: [],
};

export const formats: TopicHelp['formats'] = {
  table: prose`Para pessoas, em um terminal. O padrão`,
  json: prose`O resultado inteiro, para programas`,
  csv: prose`As tabelas, para planilhas`,
  md: prose`Para pessoas, como GitHub Flavored Markdown`,
};

export const exits: TopicHelp['exits'] = {
  pass: prose`Feito, e nenhum veredito é negativo`,
  verdict: prose`Um veredito negativo: algo que devia valer não vale. Nunca outra coisa`,
  invalid: prose`Uso errado, ou um problema em um perfil, em um arquivo de métricas ou em um argumento`,
  source: prose`Uma fonte de métricas falhou: inalcançável, sem autorização, lenta demais, ou com uma consulta errada`,
  noData: prose`Sem dados para uma verificação que precisa deles`,
  bug: prose`Um defeito do scale: por favor, relate-o`,
  interrupted: prose`Interrompido pelo teclado, com Ctrl-C`,
  terminated: prose`Encerrado de fora, pelo sinal SIGTERM`,
};

export const variables: TopicHelp['variables'] = {
  NO_COLOR: prose`Sem cores, se tiver qualquer valor`,
  FORCE_COLOR: prose`Cores, seja qual for a saída; nenhuma se for ${code('0')} ou ${code('false')}. Mais forte que ${code('NO_COLOR')}`,
  TERM: prose`Sem cores, se for ${code('dumb')}`,
  COLUMNS: prose`A largura a que ajustar a saída, no mínimo ${plain(20)}; também fora de um terminal`,
  LC_ALL: prose`A língua, quando nada mais a diz, e o conjunto de caracteres do terminal: um que não seja UTF-8 recebe símbolos ASCII`,
  LC_CTYPE: prose`O conjunto de caracteres, se ${code('LC_ALL')} não estiver definida`,
  LC_MESSAGES: prose`A língua, se ${code('LC_ALL')} não estiver definida`,
  LANG: prose`As duas coisas, quando as outras não as dizem`,
  CI: prose`Nada é perguntado e nenhum progresso é mostrado, se for qualquer coisa além de ${code('false')} ou ${code('0')}`,
  SCALE_HTTP_CONFIG: prose`O arquivo de ${code('--http-config')}, quando este não é dado`,
  GITHUB_STEP_SUMMARY: prose`O arquivo a que ${code('--report github')} acrescenta um resumo; o GitHub Actions o define`,
  GITHUB_OUTPUT: prose`O arquivo a que ${code('--report github')} acrescenta ${code('outcome=')} para os passos seguintes; o GitHub Actions o define`,
  SCALE_LOCALE: prose`A língua de tudo o que o scale diz: ${code('en')} ou ${code('pt-BR')}. Mais forte que o perfil`,
  SCALE_CACHE: prose`A pasta em que os perfis compilados são lembrados; se vazia, nenhum é`,
  XDG_CACHE_HOME: prose`A pasta que contém ${code('scale/')} para o mesmo fim, se ${code('SCALE_CACHE')} não estiver definida`,
  SCALE_WORKERS: prose`Quantas threads simulam; quando não está definida, tantas quantos os processadores, assim que isso for mais rápido. Os resultados são os mesmos`,
  SCALE_DEBUG: prose`Se for ${code('1')}, o mesmo que ${code('--debug')}`,
};
