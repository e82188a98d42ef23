import { plain, prose } from '../lib/inline.ts';
import type { Catalogue } from './catalogue.ts';
import { audit } from './pt-br/audit.ts';
import { check } from './pt-br/check.ts';
import { emit } from './pt-br/emit.ts';
import { explain, validate } from './pt-br/explain.ts';
import { findings } from './pt-br/findings.ts';
import { hiring } from './pt-br/hiring.ts';
import { metrics } from './pt-br/metrics.ts';
import { notShown } from './pt-br/not-shown.ts';
import { omissions } from './pt-br/omissions.ts';
import { plan } from './pt-br/plan.ts';
import { portfolio } from './pt-br/portfolio.ts';
import { project } from './pt-br/project.ts';
import { quantities } from './pt-br/quantities.ts';
import { ordinals } from './pt-br/readiness.ts';
import { sensitivity } from './pt-br/sensitivity.ts';
import { whatif } from './pt-br/whatif.ts';

/** Brazilian Portuguese. */
export const ptBr: Catalogue = {
  locale: 'pt-BR',
  sections: {
    metrics: 'Métricas',
    quantities: 'Grandezas',
    phases: 'Fases',
    slos: 'SLOs',
    costs: 'Custos',
    optimisations: 'Economias',
    revenue: 'Receita',
    plans: 'Planos de preço',
    customers: 'Clientes',
    project: 'Projeto',
    economics: 'Economia do produto',
    support: 'Suporte',
    moderation: 'Moderação',
    pools: 'Pools',
    team: 'Equipe',
    services: 'Serviços',
    hosts: 'Servidores',
    operations: 'Operação',
    roadmap: 'Roteiro',
    alerts: 'Alertas',
    load_tests: 'Testes de carga',
    risks: 'Riscos',
    readiness: 'Prontidão',
    budgets: 'Orçamentos',
  },
  quantities,
  ordinals,
  sources: {
    default: 'valor padrão do perfil',
    file: 'arquivo de métricas',
    prometheus: 'Prometheus',
    k6: 'k6',
    openmetrics: 'OpenMetrics',
    csv: 'CSV',
    set: 'dado na linha de comando',
    model: 'modelo do perfil',
    missing: 'sem valor: informe-o',
    formula: 'fórmula',
    constant: 'perfil',
    before: 'mês anterior',
    history: 'histórico da métrica',
  },
  findings,
  common: {
    yes: 'sim',
    no: 'não',
    unknown: 'desconhecido',
    more: (count, how) => prose`e mais ${plain(count)}: ${how}`,
    notShown,
    written: (path, kilobytes) => prose`Gravado: ${path} (${plain(kilobytes, 'KB')})`,
  },
  plan,
  hiring,
  explain,
  validate,
  audit,
  check,
  metrics,
  project,
  sensitivity,
  whatif,
  emit,
  portfolio,
  omissions,
};
