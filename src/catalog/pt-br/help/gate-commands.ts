import { code, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../help.ts';

/** What the commands of the gate are good for. */
export const gateCommands: Pick<HelpWords['commands'], 'check' | 'metrics'> = {
  check: {
    line: prose`A verificação: se limites, orçamentos e capacidade são respeitados, pelo código de saída`,
    about: [
      prose`Compara as métricas de hoje com todos os limites do perfil: SLOs nesta escala, os seus orçamentos de erro, ${code('budgets')}, a ocupação de serviços, pools e servidores, o que os tenants usam dos seus planos, as metas da fase, e alertas, que só avisam. Cada verificação tem o seu resultado, e o pior decide: o comando termina com ${code('1')} em uma violação, ${code('2')} quando uma verificação não pode ser calculada ou não há nenhuma, ${code('3')} quando uma fonte falhou, ${code('4')} quando falta um valor. O formato nunca altera o código.`,
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
