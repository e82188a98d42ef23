import { code, type Prose, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, examplesOf, suggest } from './phrases.ts';

const UNBOUNDED: Readonly<Record<'NaN' | 'Infinity', Prose>> = {
  NaN: prose`não é um número`,
  Infinity: prose`é infinito`,
};

const LIST_NAMES = prose`Execute ${code('scale explain')} só com o perfil: ele lista todos os nomes`;

/** What is given beside the profile: measurements, `--set`, phases, dates. */
export const inputWords = {
  metric_unknown: ({ id, near }) => ({
    title: prose`O perfil não tem a métrica ${quote(id)}`,
    fix: suggest(near, prose`Declare-a no perfil em ${code('metrics:')}, ou deixe-a de fora`),
  }),
  set_syntax: ({ found }) => ({
    title: prose`${quote(found)} não define nada`,
    expected: prose`um nome, ${code('=')} e um número`,
    fix: prose`Escreva ${code('--set mau=20k')} ou ${code('--set growth.mau=12%')}`,
  }),
  phase_unknown: ({ id, near, phases }) => ({
    title: prose`O perfil não tem a fase ${quote(id)}`,
    expected: phases.length === 0 ? undefined : anyOf(phases),
    fix: suggest(near, prose`Escreva o id de uma das fases do perfil`),
  }),
  scenario_unknown: ({ id, near, scenarios }) => ({
    title: prose`O perfil não tem o cenário ${quote(id)}`,
    expected: scenarios.length === 0 ? undefined : anyOf(scenarios),
    fix: suggest(
      near,
      scenarios.length === 0
        ? prose`Declare-o no perfil em ${code('scenarios:')}, ou use ${code('--set')}`
        : prose`Escreva o id de um dos cenários do perfil`,
    ),
  }),
  change_missing: ({ scenarios }) => ({
    title: prose`Nada é diferente: não há o que comparar`,
    expected: prose`${code('--set')}, ${code('--scenario')} ou ${code('--goal')}`,
    fix: prose`Escreva ${quote(scenarios[0] === undefined ? '--set growth.mau=20%' : `--scenario ${scenarios[0]}`)}, por exemplo`,
  }),
  goal_not_comparison: ({ found }) => ({
    title: prose`Um objetivo compara duas quantias`,
    expected: prose`${code('<=')}, ${code('<')}, ${code('>=')} ou ${code('>')} entre elas`,
    found: [quote(found)],
    fix: prose`Escreva como em ${code("--goal 'costs.per_user <= 0.08'")}`,
  }),
  goal_free_wrong: ({ id }) => ({
    title: prose`${quote(id)} não é um número que se possa mudar`,
    expected: prose`uma quantia ou uma parte, como ${code('support.automation')}`,
    fix: prose`Indique outra entrada em ${code('--free')}, e informe esta com ${code('--set')}`,
  }),
  pattern_unmatched: ({ pattern, near }) => ({
    title: prose`Nenhuma grandeza do perfil está em ${quote(pattern)}`,
    fix: suggest(near, LIST_NAMES),
  }),
  check_unknown: ({ name, near, kinds }) => ({
    title: prose`O perfil não tem a verificação ${quote(name)}`,
    expected:
      kinds.length === 0
        ? undefined
        : prose`um tipo (${anyOf(kinds)}), uma verificação (${code('slos.ID')}) ou um grupo (${code('slos.*')})`,
    fix: suggest(near, prose`${code('scale check')} lista todas as que o perfil tem`),
  }),
  phase_last: ({ phase }) => ({
    title: prose`Nenhuma fase vem depois de ${quote(phase)}`,
    fix: prose`Deixe ${code('--for next')} de fora, ou indique uma fase anterior com ${code('--phase')}`,
  }),
  plan_wrong: ({ path, fault }) => ({
    title: prose`${quote(path)} não é um plano salvo`,
    expected: PLAN_FAULTS[fault],
    fix: prose`Salve um com ${code('scale plan --format json -o plan.json')}`,
  }),
  quantity_unknown: ({ id, near, beneath = [] }) => ({
    title: prose`O perfil não tem a grandeza ${quote(id)}`,
    expected:
      beneath.length === 0 ? undefined : prose`uma das que estão abaixo dela: ${anyOf(beneath)}`,
    fix: suggest(beneath.length === 0 ? near : [], LIST_NAMES),
  }),
  date_wrong: ({ found }) => ({
    title: prose`${quote(found)} não é um dia do calendário`,
    expected: prose`ano, mês e dia`,
    fix: prose`Escreva como em ${code('2026-11-20')}`,
  }),
  date_misplaced: ({ found, needed, unit = '', dayKey, day }) => ({
    title:
      needed === 'condition'
        ? prose`${quote(found)} é uma data, mas aqui é preciso uma condição`
        : prose`${quote(found)} é uma data, mas aqui é preciso um número em ${quote(unit)}`,
    expected: needed === 'condition' ? prose`algo que seja verdadeiro ou falso` : examplesOf(unit),
    fix:
      dayKey !== undefined
        ? day === undefined
          ? prose`Escreva o dia no lugar disto, como em ${code(`${dayKey}: 2026-11-20`)}`
          : prose`Escreva o dia no lugar disto: ${code(`${dayKey}: ${day}`)}`
        : needed === 'condition'
          ? prose`Compare algo com um limite, como em ${code('mau >= 50k')}`
          : prose`Escreva o número em ${quote(unit)}`,
  }),
  not_finite: ({ id, result, formula }) => ({
    title: prose`O resultado de ${quote(id)} ${UNBOUNDED[result]}`,
    found: [quote(formula)],
    fix: prose`Veja se há uma raiz de número negativo, um logaritmo de zero ou menos, ou uma potência ou um produto grande demais`,
  }),
} satisfies Partial<DiagnosticWords>;

const PLAN_FAULTS = {
  syntax: prose`JSON`,
  command: prose`o resultado de ${code('scale plan')}`,
  shape: prose`as entradas de que o plano foi feito`,
};
