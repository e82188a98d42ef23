import { code, plain, plural, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { allOf, suggest } from './phrases.ts';
import { series } from './series.ts';

const ROW = prose`Escreva tantas células quantas há no cabeçalho; um valor que não foi medido é uma célula vazia`;

/** Files that metrics come from: CSV, summaries of k6, OpenMetrics. */
export const metricFileWords = {
  csv_quote_open: () => ({
    title: prose`Começa aqui uma aspa que nada fecha`,
    fix: prose`Feche-a com ${code('"')}; uma aspa dentro de uma célula se escreve ${code('""')}`,
  }),
  csv_ragged: ({ found, expected }) => ({
    title: prose`A linha não corresponde ao cabeçalho`,
    expected: [plural(expected, { one: 'célula', other: 'células' })],
    found: [plural(found, { one: 'célula', other: 'células' })],
    fix: ROW,
  }),
  csv_without_date: ({ columns }) => ({
    title: prose`Nenhuma coluna diz quando os valores foram medidos`,
    expected: prose`uma coluna ${code('date')}`,
    found: allOf(columns),
    fix: prose`Dê à coluna das datas o nome ${code('date')}`,
  }),
  csv_date_wrong: ({ found }) => ({
    title: prose`${quote(found)} não é uma data`,
    expected: prose`um dia, um mês ou um horário`,
    fix: prose`Escreva como em ${code('2026-11-20')}, ${code('2026-11')} ou ${code('2026-11-20T12:00:00Z')}`,
  }),
  csv_date_duplicate: ({ found, first }) => ({
    title: prose`Há duas linhas de ${quote(found)}; a primeira é a linha ${plain(first.line)}`,
    fix: prose`Remova uma delas, ou corrija a data`,
  }),
  csv_without_metrics: ({ columns, near }) => ({
    title: prose`Nenhuma coluna é uma métrica do perfil`,
    found: allOf(columns),
    fix: suggest(
      near,
      prose`Dê às colunas os nomes das métricas, ou dê a uma métrica ${code('column:')} com o nome da coluna dela`,
    ),
  }),
  csv_without_rows: ({ at, first }) => ({
    title: prose`Todas as linhas são de dias depois de ${code(at)}`,
    found: prose`${code(first)} como a primeira`,
    fix: prose`Confira as datas, ou peça um dia mais tarde com ${code('--at')}`,
  }),
  k6_unselected: ({ id }) => ({
    title: prose`Este é um resumo do k6, e nenhuma métrica do perfil diz qual número dele é o seu`,
    fix: prose`Dê às métricas que o k6 mede uma chave ${code('k6:')}, como em ${quote(`${id}: {k6: http_req_duration.p(95)}`)}`,
  }),
  k6_statistic_wrong: ({ found }) => ({
    title: prose`${quote(found)} não é um número de um resumo do k6`,
    expected: prose`uma métrica, um ponto, e ${code('avg')}, ${code('min')}, ${code('med')}, ${code('max')}, ${code('p(95)')}, ${code('count')}, ${code('rate')}, ${code('value')} ou ${code('thresholds')}`,
    fix: prose`Escreva ${code('http_req_duration.p(95)')} ou ${code('http_req_failed.rate')}, por exemplo`,
  }),
  selector_wrong: ({ found }) => ({
    title: prose`${quote(found)} não seleciona nenhuma série`,
    expected: prose`um nome, e os rótulos que ela deve ter`,
    fix: prose`Escreva ${code('app_mau{env="prod"}')}, por exemplo`,
  }),
  openmetrics_unselected: ({ series: all, near }) => ({
    title: prose`Nenhuma série é uma métrica do perfil`,
    found: all.length === 0 ? undefined : series(all),
    fix: suggest(near, prose`Dê a uma métrica ${code('openmetrics:')} com a série que a mede`),
  }),
  openmetrics_syntax: ({ found }) => ({
    title: prose`${quote(found)} não é uma linha de OpenMetrics`,
    expected: prose`um nome, rótulos entre chaves, e um número`,
    fix: prose`Escreva ${code('app_mau{env="prod"} 12000')}, por exemplo, ou comece os comentários com ${code('#')}`,
  }),
  series_several: ({ id, series: all }) => ({
    title: prose`${quote(id)} pede ${plain(all.length)} séries, e só pode ter um valor`,
    found: series(all),
    fix: prose`Acrescente os rótulos de uma delas ao ${code('openmetrics:')} da métrica`,
  }),
  sample_percent: ({ id, found }) => ({
    title: prose`${quote(id)} é uma parte, mas vale ${plain(found)}: foi lido como parte de ${plain(1)}, e não em por cento`,
    expected: prose`uma parte de ${plain(0)} a ${plain(1)}, ou uma unidade que diga por cento`,
    fix: prose`Se estiver em por cento, diga: ${code("query_unit: '%'")} ao lado de uma consulta, ${quote(`${id} (%)`)} como cabeçalho de CSV, ou o valor como em ${code('25%')}`,
  }),
  sample_future: ({ found, now }) => ({
    title: prose`O valor é de ${code(found)}, que ainda não chegou: agora é ${code(now)}`,
    fix: prose`Confira o relógio desta máquina e o da que mediu; OpenMetrics usa horários em segundos, e o texto mais antigo do Prometheus, em milissegundos`,
  }),
} satisfies Partial<DiagnosticWords>;
