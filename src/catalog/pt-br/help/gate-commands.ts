import { code, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';

/** What the commands of the gate are good for. */
export const gateCommands: Pick<HelpWords['commands'], 'check' | 'lint' | 'metrics'> = {
  check: {
    line: prose`A verificação: se limites, orçamentos e capacidade são respeitados, pelo código de saída`,
    about: [
      prose`Compara as métricas de hoje com todos os limites do perfil: SLOs nesta escala, os seus orçamentos de erro, ${code('budgets')}, a ocupação de serviços, pools e servidores, o que os tenants usam dos seus planos, as metas da fase, e alertas, que só avisam. Cada verificação tem o seu resultado, e o pior decide: o comando termina com ${code('1')} em uma violação, ${code('2')} quando uma verificação não pode ser calculada ou não há nenhuma, ${code('3')} quando uma fonte falhou, ${code('4')} quando falta um valor. O formato nunca altera o código.`,
      prose`O que se esgota em até seis meses, no meio das simulações, é um aviso (${code('capacity_ahead')}); um orçamento como ${code('first_month(services.api.filled > 1) >= 9')} reprova por isso.`,
      prose`Uma verificação sem valor reprova, a menos que a violação dela só avisasse, ou que ${code('no_data')} do perfil ou ${code('--on-no-data')} digam outra coisa. Um conjunto em que nada tem valor nunca é aprovado.`,
      prose`Orçamentos que olham para os meses ou para as simulações (${code('P(economics.runway < 6) <= 5%')}) são simulados. Um mês que nunca chega é mais tarde que todos os simulados.`,
      prose`Um plano salvo guarda o perfil e os valores de que foi feito: ${code('--plan')} os verifica de novo. Com ${code('--baseline')} e ${code('--tolerance')}, compara-se hoje com um plano anterior.`,
    ],
    examples: [
      {
        says: prose`Em CI, nos valores de um arquivo, ou nos de um servidor Prometheus pelo endereço`,
        command: 'scale check shop.yaml --metrics metrics.yaml',
      },
      {
        says: prose`Se as métricas de hoje serviriam na próxima fase`,
        command: 'scale check checkin --for next',
      },
      {
        says: prose`Só os SLOs; um valor que falta só avisa`,
        command: "scale check checkin --only 'slos.*' --on-no-data warn",
      },
      {
        says: prose`No máximo 10 % mais caro que o plano de antes`,
        command: "scale check shop.yaml --baseline plan.json --tolerance 'costs.total <= +10%'",
      },
      {
        says: prose`Relatórios para um sistema de CI, vários de uma vez`,
        command: 'scale check shop.yaml --report junit=junit.xml --report sarif=scale.sarif',
      },
      {
        says: prose`Uma palavra, para um script`,
        command: 'scale check checkin --format json | jq -r .verdict',
      },
    ],
  },
  lint: {
    line: prose`Manifestos do Kubernetes e arquivos do Compose diante das regras que as emissões cumprem`,
    about: [
      prose`Lê manifestos, não importa quem os escreveu, e aponta o que quebra ou ameaça o que eles executam, com a linha, o motivo e o que escrever no lugar. Uma pasta com um ${code('kustomization.yaml')} é vista como ${code('kubectl kustomize')} a renderiza: cada overlay que nenhum outro cita, com a sua base. Das demais pastas e arquivos, todos os objetos formam um só conjunto, em que toda referência precisa encontrar o seu alvo. JSON e listas de objetos também são lidos.`,
      prose`As regras têm ids (${code('S28')}), nomes (${code('min-replicas')}) e grupos: ${code('hygiene')}, ${code('images')}, ${code('resources')}, ${code('health')}, ${code('availability')}, ${code('security')}, ${code('wiring')}, ${code('compose')}. ${code('--only')} e ${code('--except')} aceitam qualquer um deles, e também os nomes das verificações do kube-score, do kube-linter, do Polaris e dos Pod Security Standards, que cada achado cita.`,
      prose`Um objeto que tem motivo para ser diferente o declara em uma anotação: ${code('scale.lint/min-replicas: "um só processo grava o arquivo"')}. O que está fora dos manifestos é declarado: ${code('scale.lint/external: Secret/db, ConfigMap/ca')}. As isenções dos outros linters também valem. Um serviço de um arquivo do Compose o declara em si mesmo, ou o arquivo por todos: ${code('x-scale-lint: {compose-read-only: "grava o seu cache"}')}. O código de saída é ${code('1')} quando há um erro e ${code('2')} quando nada foi examinado.`,
    ],
    examples: [
      { says: prose`Todos os manifestos abaixo de uma pasta`, command: 'scale lint k8s' },
      {
        says: prose`O que um chart produz`,
        command: 'helm template chart | scale lint -',
      },
      {
        says: prose`Só o que ameaça, sem uma das regras`,
        command: 'scale lint k8s --only security --except S42',
      },
      {
        says: prose`Um arquivo do Compose; avisos também reprovam`,
        command: 'scale lint compose.yaml --fail-on warn',
      },
      {
        says: prose`Achados para a qualidade de código de um merge request`,
        command: 'scale lint k8s --report gitlab-codequality=lint.json',
      },
    ],
    options: {
      only: prose`Só estas regras: um id (${code('S28')}), um nome (${code('min-replicas')}), um grupo (${code('security')}) ou a verificação de outro linter (${code('pod-probes')}). Pode ser repetida`,
      except: prose`Deixa estas regras de fora. Pode ser repetida`,
      wide: prose`Mostra todos os achados, por mais que sejam`,
      exitCode: prose`Sai com N diante de um erro, no lugar de ${code('1')}; ${code('0')} só relata`,
    },
  },
  metrics: {
    line: prose`O que é medido: de onde vem, que idade tem, e o que falta`,
    about: [
      prose`Lê as fontes que ${code('--metrics')} indica e lista cada métrica do perfil com o seu valor, o que o deu e quando; depois, as linhas que faltam em um arquivo de métricas. Um arquivo é reconhecido pelo conteúdo: YAML ou JSON, CSV com uma coluna de datas (vale a última linha até ${code('--at')}), um resumo do k6 em qualquer das suas três formas, ou texto OpenMetrics.`,
      prose`A um servidor Prometheus se faz a ${code('query')} de cada métrica, todas de um mesmo momento: agora, ou o fim de um dia anterior dado em ${code('--at')}. Uma consulta deve dar um só valor. Quando não dá nenhum, a métrica é desconhecida, seja qual for o valor padrão, a menos que uma fonte anterior tenha um; quando o servidor falha, o código de saída é ${code('3')}.`,
    ],
    examples: [
      { says: prose`Em que um plano se apoiaria`, command: 'scale metrics checkin' },
      {
        says: prose`Com um arquivo; um endereço no lugar dele consulta um servidor`,
        command: 'scale metrics shop.yaml --metrics metrics.yaml',
      },
      {
        says: prose`O que ninguém mede, para um script`,
        command: "scale metrics checkin --format json | jq -r '.metrics[].add // empty'",
      },
    ],
  },
};
