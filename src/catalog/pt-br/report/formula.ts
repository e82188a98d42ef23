import { joinProse, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { Between } from '../../../model/expression.ts';
import type { ReportWords } from '../../words/report.ts';
import { listed } from './summary.ts';

const BETWEEN: Readonly<Record<Between, string>> = {
  step: 'cada valor vale a partir do seu ponto',
  linear: 'em linha reta entre os pontos',
  log: 'em lei de potência entre os pontos',
};

const together = (points: readonly Prose[]): Prose => joinProse(points, '; ');

/** De três em três: se um caso serve, o critério dele e o valor. */
const cases = (args: readonly Prose[]): Prose =>
  together(
    args.flatMap((_, i) =>
      i % 3 === 0 ? [prose`${args[i + 2] ?? []} com ${args[i + 1] ?? []} se ${args[i] ?? []}`] : [],
    ),
  );

export const formula: ReportWords['formula'] = {
  functions: {
    min: (...xs) => prose`o menor entre ${listed(xs)}`,
    max: (...xs) => prose`o maior entre ${listed(xs)}`,
    ceil: (x = []) => prose`${x}, arredondado para cima`,
    floor: (x = []) => prose`${x}, arredondado para baixo`,
    round: (x = []) => prose`${x}, arredondado`,
    abs: (x = []) => prose`${x} sem o sinal`,
    sqrt: (x = []) => prose`raiz quadrada de ${x}`,
    log: (x = []) => prose`logaritmo natural de ${x}`,
    exp: (x = []) => prose`e elevado a ${x}`,
    pow: (x = [], y = []) => prose`${x} elevado a ${y}`,
    clamp: (x = [], low = [], high = []) => prose`${x}, no mínimo ${low} e no máximo ${high}`,
    if: (condition = [], a = [], b = []) => prose`se ${condition}, então ${a}; senão, ${b}`,
    known: (x = []) => prose`${x} é conhecido`,
    met: (x = []) => prose`vale com certeza que ${x}`,
    pick_lowest: (...args) => prose`o de menor segundo número: ${cases(args)}`,
    progress_up: (x = [], y = []) => prose`parte do caminho de ${x} até ${y}, para cima`,
    progress_down: (x = [], y = []) => prose`parte do caminho de ${x} até ${y}, para baixo`,
    next_point: (x = [], ...points) => prose`o primeiro acima de ${x} entre ${listed(points)}`,
    months_until: (x = [], y = [], g = []) =>
      prose`meses até ${x} chegar a ${y}, com crescimento de ${g}`,
    spares: (n = [], out = [], sure = []) =>
      prose`reservas que mantêm ${n} em funcionamento com confiança de ${sure}, ficando cada um fora ${out} do tempo`,
    k_of_n: (k = [], n = [], out = []) =>
      prose`probabilidade de que pelo menos ${k} de ${n} funcionem, ficando cada um fora ${out} do tempo`,
    erlang_b: (load = [], n = []) =>
      prose`parte recusada por ${n} servidores com uma carga de ${load} (Erlang B)`,
    erlang_c: (load = [], n = []) =>
      prose`parte que espera por ${n} servidores com uma carga de ${load} (Erlang C)`,
    mmc_quantile: (rate = [], time = [], n = [], p = []) =>
      prose`tempo em que ${p} são atendidos por ${n} servidores, com ${rate} de ${time} cada (M/M/c)`,
    mmc_servers: (rate = [], time = [], p = [], within = []) =>
      prose`servidores que atendem ${p} em até ${within}, com ${rate} de ${time} cada (M/M/c)`,
    usl: (size = [], gamma = [], alpha = [], beta = []) =>
      prose`vazão de ${size} pela lei universal da escalabilidade (γ = ${gamma}, α = ${alpha}, β = ${beta})`,
  },
  and: 'e',
  or: 'ou',
  not: (x = []) => prose`não ${x}`,
  before: (x = []) => prose`${x} no mês anterior`,
  months: {
    first_month: (x = []) => prose`primeiro mês de ${x}`,
    sum: (x = []) => prose`soma de ${x} em todos os meses`,
    min: (x = []) => prose`menor ${x} de todos os meses`,
    last: (x = []) => prose`${x} no último mês`,
  },
  probability: (x = []) => prose`probabilidade de ${x}`,
  quantile: (x = [], p = []) => prose`nível que ${x} não ultrapassa em ${p} dos cenários`,
  rows: {
    sum: (count) => prose`soma de ${plain(count)} números`,
    count: (count) => prose`quantos há de ${plain(count)}`,
    min: (count) => prose`o menor de ${plain(count)} números`,
    max: (count) => prose`o maior de ${plain(count)} números`,
  },
  count: (...xs) => prose`quantos há de ${listed(xs)}`,
  noise: (sd = []) => prose`uma oscilação ao acaso de ${sd}, outra a cada mês`,
  range: (low = [], high = []) => prose`${low} a ${high}`,
  phase: (name) => prose`a fase é “${name}”`,
  byPhase: (points) => prose`por fase: ${together(points)}`,
  byScale: (scale, points, between) =>
    prose`conforme ${scale}: ${together(points)} (${BETWEEN[between]})`,
};
