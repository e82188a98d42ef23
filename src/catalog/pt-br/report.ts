import type { ReportWords } from '../words/report.ts';
import { audit } from './report/audit.ts';
import { formula } from './report/formula.ts';
import { readiness, risks, roadmap } from './report/judgement.ts';
import { assumptions, figures, method, sensitivity } from './report/method.ts';
import { customers, money } from './report/money.ts';
import { page } from './report/page.ts';
import { budgets, position, projection } from './report/position.ts';
import { cover, frame, summary } from './report/summary.ts';
import { infrastructure, team } from './report/team.ts';

/** Brazilian Portuguese words of a report. */
export const report: ReportWords = {
  locale: 'pt-BR',
  titles: {
    summary: 'Resumo executivo',
    position: 'Onde o produto está e o que vem a seguir',
    projection: 'Os próximos meses',
    budgets: 'Níveis de serviço e limites',
    money: 'Custos e receitas',
    team: 'Equipe e contratações',
    infrastructure: 'Infraestrutura',
    customers: 'Clientes e planos',
    readiness: 'Preparo para a próxima fase',
    risks: 'Riscos',
    roadmap: 'Próximos passos do produto',
    audit: 'O que encontramos no seu plano',
    sensitivity: 'De que depende o resultado',
    assumptions: 'Premissas e fontes',
    method: 'Método',
    figures: 'De onde vem cada número',
  },
  frame,
  cover,
  summary,
  position,
  projection,
  budgets,
  money,
  team,
  infrastructure,
  customers,
  readiness,
  risks,
  roadmap,
  audit,
  sensitivity,
  assumptions,
  method,
  figures,
  formula,
  page,
};
