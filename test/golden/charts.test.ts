import { join } from 'node:path';
import { describe, it } from 'vitest';
import type { Palette } from '../../src/render/svg/scene.ts';
import { renderSvg } from '../../src/render/svg.ts';
import type { Drawing } from '../../src/view/report/drawing.ts';
import { expectFile } from '../support/expected.ts';

// Charts as they are drawn on paper; open one in a browser before its change is committed.

const PAPER: Palette = {
  ink: '#1b232c',
  muted: '#55606c',
  grid: '#dde2e7',
  paper: '#ffffff',
  first: '#0067a5',
  second: '#a84300',
  third: '#8fd3bb',
  band: '#cfe2f0',
  good: '#146c43',
  warn: '#8a5200',
  bad: '#b3261e',
};
const MONTHS = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05'];
const MONEY = { style: 'money', currency: 'BRL', unit: '/month' } as const;
const USERS = { style: 'plain', unit: 'users' } as const;

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  projection: {
    kind: 'band',
    format: USERS,
    scale: 'log',
    months: MONTHS,
    line: { label: ['esperado'], values: [10e3, 14e3, 20e3, 30e3, 45e3, 65e3, 100e3] },
    band: {
      label: ['nove de cada dez cenários'],
      low: [10e3, 12e3, 15e3, 18e3, 22e3, 28e3, 35e3],
      high: [10e3, 17e3, 28e3, 45e3, 80e3, 140e3, 230e3],
    },
    thresholds: [
      {
        value: 50e3,
        label: ['Decomposição em serviços · mar. 2027'],
        when: { from: 3, middle: 4, to: null },
      },
    ],
  },
  phases: {
    kind: 'bars',
    format: MONEY,
    groups: [['Desenvolvimento'], ['Produção']],
    series: [
      { role: 'cost', label: ['custo'], values: [2000, 8000] },
      { role: 'revenue', label: ['receita'], values: [null, 20_000] },
      { role: 'profit', label: ['resultado'], values: [-2000, 12_000] },
    ],
  },
  'cost-per-user': {
    kind: 'curve',
    x: { format: USERS, label: ['Usuários ativos por mês'] },
    y: { format: MONEY, label: ['custo por usuário ao mês'] },
    points: [
      { x: 10e3, y: 0.2 },
      { x: 50e3, y: 0.16 },
      { x: 100e3, y: 0.155 },
      { x: 400e3, y: 0.08 },
    ],
    marks: [
      { x: 10e3, label: ['hoje'] },
      { x: 50e3, label: ['Decomposição em serviços'] },
    ],
  },
  hiring: {
    kind: 'calendar',
    months: MONTHS,
    rows: [
      { label: ['Engenheiro de back-end sênior, Designer de UX'], from: 0, to: 2, late: false },
      { label: ['Atendentes'], from: 0, to: 5, late: true },
    ],
    legend: { span: ['seleção e integração'], end: ['plena produtividade'] },
  },
  'error-budgets': {
    kind: 'meters',
    rows: [
      { label: ['Disponibilidade'], share: 1, text: ['resta 0%'], status: 'fail' },
      { label: ['Taxa de erros'], share: 0.3, text: ['resta 70%'], status: 'pass' },
    ],
    legend: { limit: ['orçamento inteiro'] },
  },
  pools: {
    kind: 'meters',
    rows: [
      { label: ['Números, hoje'], share: 3.33, text: ['333% em uso'], status: 'fail', alert: 0.8 },
      {
        label: ['Números, com o necessário'],
        share: 0.83,
        text: ['83% em uso'],
        status: 'warn',
        alert: 0.8,
      },
    ],
    legend: { limit: ['capacidade'], alert: ['alerta'] },
  },
  risks: {
    kind: 'matrix',
    x: { label: ['Impacto'], levels: [['baixo'], ['médio'], ['alto'], ['crítico']] },
    y: { label: ['Probabilidade'], levels: [['baixa'], ['média'], ['alta']] },
    items: [
      { number: 1, x: 3, y: 1 },
      { number: 2, x: 3, y: 1 },
      { number: 3, x: 0, y: 0 },
    ],
  },
  tornado: {
    kind: 'tornado',
    format: MONEY,
    base: 100_000,
    baseLabel: ['meio: R$ 100.000'],
    bars: [
      {
        label: ['Crescimento'],
        low: { value: 40_000, label: ['10%/mês'] },
        high: { value: 180_000, label: ['25%/mês'] },
      },
      {
        label: ['Chamados por usuário'],
        low: { value: 104_000, label: ['2%'] },
        high: { value: 96_000, label: ['3%'] },
      },
    ],
  },
};

describe.each(Object.entries(DRAWINGS))('the chart %s', (name, drawing) => {
  it.each([350, 720])('is drawn as before, %i wide', (width) => {
    const look = { locale: 'pt-BR', palette: PAPER, width, id: name };
    const words = { title: name, description: `${name} de exemplo` };
    const svg = renderSvg(drawing, words, look).replaceAll('><', '>\n<');
    expectFile(join(import.meta.dirname, 'charts', `${name}-${width}.svg`), `${svg}\n`);
  });
});
