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

/** English words of a report. */
export const report: ReportWords = {
  locale: 'en',
  titles: {
    summary: 'Executive summary',
    position: 'Where you are, and what comes next',
    projection: 'The next months',
    budgets: 'Service levels and limits',
    money: 'Costs and revenue',
    team: 'Team and hiring',
    infrastructure: 'Infrastructure',
    customers: 'Customers and price plans',
    readiness: 'Readiness for the next stage',
    risks: 'Risks',
    roadmap: 'Roadmap',
    audit: 'What we found in your plan',
    sensitivity: 'What the result depends on',
    assumptions: 'Assumptions and sources',
    method: 'Method',
    figures: 'Where each figure comes from',
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
