import { code, prose } from '../../../lib/inline.ts';
import type { TopicWords } from '../../words/help.ts';

/** A complete profile: what a new one may begin as. */
export const EXAMPLE_PROFILE = `# shop.yaml
version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
metrics:
  mau: {unit: users, default: 20k, growth: 10% to 15%}
  peak_rps: {unit: req/s, by: mau, points: {10k: 300, 100k: 3k}, between: log}
phases:
  - {id: monolith, name: Monolith}
  - {id: services, name: Services, enter: mau >= 50k}
`;

const TABLES = `amount: {by: mau, points: {10k: 2000, 100k: 15.5k, 1M: 67k}}
limit:  {by: phase, points: {monolith: 800ms, services: 500ms}}`;

const CONDITIONS = `enter: mau >= 50k and api_p95 > 500
enter: {all: [mau >= 50k, {any: [api_p95 > 500, error_rate > 1%]}]}
enter: {not: known(api_p95)}`;

const numberForms: TopicWords['before'][number] = {
  title: 'Numbers',
  parts: [
    {
      kind: 'terms',
      rows: [
        [
          prose`${code('12')}  ${code('10k')}  ${code('1.5M')}`,
          prose`Anything that is counted; money too`,
        ],
        [
          prose`${code('25%')}  ${code('0.25')}`,
          prose`Shares (${code('share')}, ${code('share/month')})`,
        ],
        [
          prose`${code('800ms')}  ${code('2s')}  ${code('30min')}  ${code('4h')}  ${code('7d')}`,
          prose`Times, converted into the unit of the field`,
        ],
        [prose`${code('512Mi')}  ${code('2GB')}`, prose`Bytes, likewise`],
        [
          prose`${code('R$ 2.000')}  ${code('US$ 1,500')}  ${code('EUR 90')}`,
          prose`Money, in the currency of the profile and with its own marks`,
        ],
        [
          prose`${code('R$ 0,50/1000 calls')}  ${code('USD 3 per million tokens')}`,
          prose`A price of many, where one is paid for each: R$ 0.0005 a call`,
        ],
        [
          prose`${code('80%/year')}  ${code('2%/week')}`,
          prose`Growth in another time than the month, which compounds: 5.02% and 8.86% a month`,
        ],
        [prose`${code('yes')}  ${code('no')}`, prose`Facts, where the unit is ${code('yes/no')}`],
        [
          prose`${code('mau * 2')}  ${code("{formula: 'mau * 2'}")}`,
          prose`A formula over other quantities: ${code('scale help expressions')}`,
        ],
      ],
    },
    {
      kind: 'text',
      content: prose`Every number is a quantity with an id, such as ${code('support.automation')} or ${code('costs.compute')}: ${code('--set')} and ${code('scale explain')} reach all of them. It is written plainly wherever its unit says what is meant.`,
    },
  ],
};

const uncertainNumbers: TopicWords['before'][number] = {
  title: 'Uncertain numbers',
  parts: [
    {
      kind: 'terms',
      rows: [
        [
          prose`${code('2% to 3%')}`,
          prose`Nine times in ten between the two: the 5th and the 95th percentile of a lognormal. Its point value is the median`,
        ],
        [
          prose`${code('{low: 2%, mid: 2.5%, high: 3%}')}`,
          prose`The same with a point value of your own, ${code('mid')}`,
        ],
        [prose`${code('uniform(1, 5)')}`, prose`Anything between the two, all alike`],
        [prose`${code('normal(100, 10)')}`, prose`Mean and standard deviation`],
      ],
    },
    { kind: 'text', content: prose`A plan reads the point value of each.` },
  ],
};

const tables: TopicWords['before'][number] = {
  title: 'Numbers by scale',
  parts: [
    { kind: 'code', text: TABLES },
    {
      kind: 'terms',
      titles: ['Key', 'Meaning'],
      rows: [
        [
          prose`${code('by')}`,
          prose`What the table is read by: a quantity, a formula, or ${code('phase')}`,
        ],
        [
          prose`${code('points')}`,
          prose`Where it is known. Outside of them the first or last value holds, and the plan says so`,
        ],
        [
          prose`${code('between')}`,
          prose`${code('linear')}, a straight line (the default); ${code('log')}, a straight line on two logarithmic axes; ${code('step')}, each value from its point upwards. By phase it is always ${code('step')}`,
        ],
      ],
    },
    {
      kind: 'text',
      content: prose`A metric or quantity may carry these keys, or ${code('low')}, ${code('mid')} and ${code('high')}, itself.`,
    },
  ],
};

const phaseRules: TopicWords['before'][number] = {
  title: 'Phases and their conditions',
  parts: [
    { kind: 'code', text: CONDITIONS },
    {
      kind: 'list',
      items: [
        prose`Phases stand in order. Each but the first has an ${code('enter')}: when it is due.`,
        prose`The phase you are in is the one deployed: ${code('project.phase')}, or ${code('--phase')}, else the first. Meeting a condition alone changes nothing.`,
        prose`The plan says ${code('advance')} when the next phase is due, ${code('stay')} when it is not or cannot be known, ${code('final')} in the last.`,
      ],
    },
  ],
};

const unknowns: TopicWords['before'][number] = {
  title: 'Unknown values',
  parts: [
    {
      kind: 'text',
      content: prose`A metric without a default, a model or a measurement is unknown, never zero. What depends on it is unknown too, and the plan says which metric to supply. A trigger or an SLO on it is neither met nor missed.`,
    },
  ],
};

const idsAndTexts: TopicWords['before'][number] = {
  title: 'Ids and texts',
  parts: [
    {
      kind: 'list',
      items: [
        prose`Metrics and quantities are named in ${code('snake_case')}, with dots if you like (${code('queue.age')}). Other ids may be in ${code('kebab-case')} too; within a quantity's id, ${code('user-service')} is ${code('user_service')}.`,
        prose`A text is a string, or one for each language: ${code('{en: Growth, pt-BR: Crescimento}')}.`,
        prose`A key that is not known is an error, not ignored.`,
      ],
    },
  ],
};

export const profileTopic: TopicWords = {
  examples: [
    {
      says: prose`Whether it is right, then what it says`,
      command: 'scale validate shop.yaml && scale plan shop.yaml',
    },
  ],
  before: [
    {
      title: 'A complete profile',
      parts: [
        { kind: 'code', text: EXAMPLE_PROFILE },
        {
          kind: 'text',
          content: prose`Nothing else is required; each section below adds to it. No profile has all of them. Of those that come with scale, ${code('checkin')} shows support, moderation, team, load tests, risks and readiness; ${code('chat-saas')} hosts, price plans and customers; ${code('oraclewa')} pools; ${code('prime-store')} optimisations and the roadmap; ${code('uptax')} an expected return for each phase.`,
        },
      ],
    },
    numberForms,
    uncertainNumbers,
    tables,
    phaseRules,
    unknowns,
    idsAndTexts,
  ],
  after: [],
};
