import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import { OMISSION_RULES } from '../../../src/core/audit/omissions/rules.ts';
import { findOmissions } from '../../../src/core/audit/omissions.ts';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import { OMISSION_IDS, type OmissionId } from '../../../src/model/finding/omission.ts';
import { plainText } from '../../support/english.ts';
import { compile } from '../graph/compile.ts';

const lacks = (sections: string): readonly OmissionId[] =>
  findOmissions(compile(sections).profile).map(({ id }) => id);

/** What each bundled product lacks, read by hand in its profile; why the others are not reported. */
const LACKING: Readonly<Record<string, readonly OmissionId[]>> = {
  // Costs are servers, the database, storage and backups: no people, no provider that takes the
  // subscriptions, no tax, no rented software, no sales. The roadmap has a chatbot and AI without a cost.
  // Churn is only a feature to be built ("churn prediction"), no figure. Backups are paid for. There are
  // no support section, no availability objective and no pool.
  'chat-saas': ['payroll', 'payment_fees', 'taxes', 'llm_tokens', 'licences', 'churn', 'cac'],
  // Costs are infrastructure alone ("The document prices no people"), LLM APIs among them. Kong Enterprise
  // runs and no licence is paid. Support has response times and channels, not hours. On call is a way of
  // working ("On-call rotation around the clock") and backups are a mitigation.
  checkin: ['payroll', 'payment_fees', 'taxes', 'licences', 'support_hours', 'churn', 'cac'],
  // No revenue, so no fees, taxes, churn, cost of winning customers. Templates are written by a language model
  // and no item pays it. In its texts "backup" is a spare number or a standby server, but what the
  // messaging API keeps is copied by the `backup` of its service.
  // Numbers are banned at 10 % a month and rented at a price, but buying new ones is no item. Premium
  // monitoring is rented software. Its objective of 99 % needs nobody on call.
  oraclewa: ['payroll', 'llm_tokens', 'replacement_cost'],
  // No revenue and no support section. Rented tools (Slack, Datadog) and PagerDuty stand in the roadmap
  // with their price, "Backups tested" in its checklist.
  'prime-store': ['payroll'],
  // Costs are hosting, databases and monitoring. It sells access to language models and pays for none.
  // "Licensing" is how it sells, no software that it rents; marketing starts without a cost; backups are daily.
  uptax: ['payroll', 'payment_fees', 'taxes', 'llm_tokens', 'licences', 'churn', 'cac'],
};

describe.each(Object.keys(LACKING))('%s', (name) => {
  const file = `profiles/${name}.yaml`;
  const text = readFileSync(file, 'utf8');
  const { profile } = loadProfile({ file, text });
  const omissions = findOmissions(profile);

  it('lacks what was read by hand', () =>
    expect(omissions.map(({ id }) => id)).toEqual(LACKING[name]));

  it.each(omissions)('no longer lacks $id with the line added, and is still valid', (omission) => {
    const { section, line, id } = omission;
    const head = `${section}:\n`;
    expect(text).toContain(`\n${head}`);
    const added = text.replace(`\n${head}`, () => `\n${head}  ${line}\n`);
    const after = loadProfile({ file, text: added });
    expect([...after.problems, ...buildGraph(after.profile).problems]).toEqual([]);
    expect(findOmissions(after.profile).map((one) => one.id)).not.toContain(id);
  });

  it('lacks nothing that it silences', () => {
    const silence = omissions.map(({ id }) => id);
    expect(findOmissions({ ...profile, audit: { fixed: [], silence } })).toEqual([]);
  });
});

const COSTS = 'costs: {servers: {amount: 100}}\n';
const MONEY = `${COSTS}revenue: {plans: {amount: 500}}\n`;
const PEOPLE = 'costs: {folha: {label: {pt-BR: Folha de pagamento}, amount: 9k}';

describe('what is usual', () => {
  it('is nothing in a profile without money', () => expect(lacks('')).toEqual([]));

  it('is more where money comes in', () => {
    expect(lacks(COSTS)).toEqual(['payroll', 'licences']);
    expect(lacks(MONEY)).toEqual(['payroll', 'payment_fees', 'taxes', 'licences', 'cac']);
  });

  it('is no payroll where salaries are given, which are counted', () => {
    const dev = 'dev: {name: Developers, have: 2, need: 2, salary: 9k}';
    const staffed = (role: string) => `${COSTS}team: {base: visits, roles: {${role}}}\n`;
    expect(lacks(staffed(dev))).toEqual(['licences']);
    expect(lacks(staffed(dev.replace(', salary: 9k', '')))).toEqual(['payroll', 'licences']);
  });

  it.each([
    ['{base: clientes, price: 10}', true],
    ['{base: rides, price: 10}', false],
    ['{base: rides_of_users, price: 10}', false],
    ['{base: payers, price: 10}', true],
    ['{amount: payers * 10}', true],
    ['{amount: rides * 10}', false],
    ['{amount: 500}', false],
  ])('is churn where those pay who stay: %s', (stream, is) => {
    const metrics = `metrics:
  clientes: {unit: clientes, default: 5}
  rides: {unit: rides, default: 5}
  rides_of_users: {unit: rides/day, default: 5}
  payers: {unit: people, label: {pt-BR: Assinantes}, default: 5}
`;
    expect(lacks(`${metrics}${COSTS}revenue: {it: ${stream}}\n`).includes('churn')).toBe(is);
  });

  it('is churn where plans are sold', () => {
    const sold = 'plans: {basic: {name: Basic, price: 10}}\ncustomers: {mix: {basic: 5}}\n';
    const revenue = 'revenue: {plans: {amount: customers.revenue}}\n';
    expect(lacks(`${COSTS}${sold}${revenue}`)).toContain('churn');
  });

  it.each([
    ['payroll', 'folha: {amount: 1}'],
    ['payroll', 'developers: {group: people, amount: 1}'],
    ['payment_fees', 'gateway: {label: {pt-BR: Intermediação de pagamentos}, amount: 1}'],
    ['taxes', 'x: {label: {pt-BR: Impostos sobre a receita}, amount: 1}'],
    ['taxes', 'simples: {label: Simples Nacional, amount: 1}'],
    ['licences', 'licencas: {label: {pt-BR: Licenças de software}, amount: 1}'],
    ['cac', 'captacao: {label: {pt-BR: Aquisição de clientes}, amount: 1}'],
  ] as const)('%s is recognised in %s', (id, item) => {
    const sections = (items: string): string => MONEY.replace('servers: {amount: 100}', items);
    expect(lacks(sections('servers: {amount: 100}'))).toContain(id);
    expect(lacks(sections(`servers: {amount: 100}, ${item}`))).not.toContain(id);
  });

  it('does not take a rate (taxa) for a tax, nor accents for other words', () => {
    const rate = 'quantities: {taxa_de_erro: {unit: share, value: 1%, label: Taxa de erros}}\n';
    expect(lacks(MONEY + rate)).toContain('taxes');
  });

  it('is somebody on call from 99.9 % on', () => {
    const slo = (limit: string): string =>
      `metrics: {uptime: {unit: share}}\nslos: [{id: uptime, metric: uptime, at_least: ${limit}}]\n`;
    expect(lacks(slo('99.5%'))).toEqual([]);
    expect(lacks(slo('99.9%'))).toEqual(['on_call']);
    const rising = '{by: phase, points: {start: 99.99%}}';
    expect(lacks(slo(rising))).toEqual(['on_call']);
    const call = 'operations: [{id: call, name: Plantão, by: uptime, points: {1: {text: x}}}]\n';
    expect(lacks(slo('99.9%') + call)).toEqual([]);
  });

  it('is backup where data is kept, and a spare is none', () => {
    const database = 'services: {db: {image: postgres, stateful: yes}}\n';
    expect(lacks(`${PEOPLE}}\n${database}`)).toContain('backup');
    expect(lacks(`${PEOPLE}, backup_server: {amount: 1}}\n${database}`)).toContain('backup');
    expect(lacks(`${PEOPLE}, backups: {amount: 1}}\n${database}`)).not.toContain('backup');
    expect(lacks(`${PEOPLE}}\n`)).not.toContain('backup');
  });

  it('is support hours where there is support', () => {
    const support =
      'metrics: {mau: {unit: users}}\nsupport: {base: mau, ticket_rate: 2%, tickets_per_agent: 400}\n';
    expect(lacks(support)).toEqual(['support_hours']);
    const label = (text: string): string =>
      `quantities: {h: {unit: h/week, value: 40, label: {pt-BR: ${text}}}}\n`;
    expect(lacks(support + label('Horário de atendimento'))).toEqual([]);
    expect(lacks(support + label('Suporte 24 horas'))).toEqual([]);
    expect(lacks(support + label('Plantão de 24 horas'))).toEqual(['support_hours']);
  });

  it('is what replaces the units of a pool', () => {
    const pool =
      'pools: {chips-br: {name: Chips, unit: chips, demand: visits, unit_capacity: 10, failure: 5%, replacement: 3d}}\n';
    expect(findOmissions(compile(COSTS + pool).profile).at(-1)).toEqual({
      id: 'replacement_cost',
      section: 'costs',
      line: 'chips_br_replacement: {label: Replacements (to be filled in), amount: 0, per: pools.chips_br.units * pools.chips_br.failure} # BRL each',
      source: 'https://www.finops.org/framework/capabilities/unit-economics',
    });
  });
});

describe('the list', () => {
  it('has a rule and words for each id, once', () => {
    expect(OMISSION_RULES.map(({ id }) => id).toSorted()).toEqual([...OMISSION_IDS].toSorted());
    for (const id of OMISSION_IDS) expect(plainText(en.omissions[id])).toMatch(/^[A-Z].*[^.]$/);
  });

  it('has sources that are pages, each of which fits on a line of 60', () => {
    for (const { source } of OMISSION_RULES) {
      for (const page of typeof source === 'string' ? [source] : Object.values(source)) {
        expect(new URL(page).protocol).toBe('https:');
        expect(page.length).toBeLessThanOrEqual(60);
      }
    }
  });

  it('names no tax page of another country, and none where it knows none', () => {
    const pages = (currency: string) =>
      findOmissions({ ...taxed, project: { ...taxed.project, currency } })
        .filter(({ id }) => id === 'taxes')
        .map(({ source }) => source && new URL(source).host);
    const { profile: taxed } = compile(MONEY);
    expect(pages('BRL')).toEqual(['diariofiscal.com.br']);
    expect(pages('USD')).toEqual(['www.usa.gov']);
    expect(pages('EUR')).toEqual([null]);
  });

  it('has amounts that say in a plan that they are to be filled in', () => {
    for (const { line, label } of OMISSION_RULES) {
      if (/amount: |value: /.test(line))
        expect([line, label]).toEqual([expect.stringContaining('LABEL'), expect.anything()]);
    }
  });

  it('has words without accents, as the texts that are searched', () => {
    for (const { words } of OMISSION_RULES) {
      expect(words.source).toBe(words.source.normalize('NFD').replaceAll(/\p{Diacritic}/gu, ''));
      expect(words.flags).toBe('');
    }
  });
});
