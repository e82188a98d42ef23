import { code, prose } from '../../../lib/inline.ts';
import type { TopicHelp, TopicWords } from '../../words/help.ts';

const EXAMPLES = `mau * support.ticket_rate
max(1, ceil(support.human_tickets / support.tickets_per_agent))
mau >= 50k and (api_p95 > 500 or error_rate > 1%)
if(phase == "growth", 3, 1)
sum(costs.month) / mau`;

export const CHURN_EXAMPLE = `metrics:
  churn: {unit: share/month, default: 3%}
  paying:
    unit: customers
    default: 900
    growth: {add: {formula: 'new_customers - prev(paying, 900) * churn'}}
quantities:
  new_customers: {unit: customers/month, value: 80}`;

export const expressionsTopic: TopicWords = {
  examples: [],
  before: [
    { title: 'Examples', parts: [{ kind: 'code', text: EXAMPLES }] },
    {
      title: 'Numbers, names and words',
      parts: [
        {
          kind: 'terms',
          rows: [
            [
              prose`${code('12')}  ${code('0.5')}  ${code('2e3')}`,
              prose`A number; the decimal mark is a point, and nothing groups digits`,
            ],
            [
              prose`${code('50k')}  ${code('1.5M')}  ${code('25%')}`,
              prose`Thousands, millions, hundredths: the only suffixes. Other units are not written: a name has the unit that it is declared with`,
            ],
            [
              prose`${code('mau')}  ${code('support.agents')}`,
              prose`The id of a quantity. ${code('scale explain PROFILE')} lists all of a profile`,
            ],
            [
              prose`${code('phases.user_service.enter')}`,
              prose`A row of the profile by its id; hyphens become underscores, as ${code('-')} subtracts`,
            ],
            [
              prose`${code('costs.month')}`,
              prose`A column, over all rows of a section: only in ${code('sum')}, ${code('count')}, ${code('min')}, ${code('max')}`,
            ],
            [
              prose`${code('month')}  ${code('calendar.month')}`,
              prose`Months from today, which is 0; the month of the year, 1 to 12`,
            ],
            [
              prose`${code('"growth"')}`,
              prose`The id of a phase, to compare with: ${code('phase == "growth"')}`,
            ],
          ],
        },
      ],
    },
    {
      title: 'Operators, the tightest first',
      parts: [
        {
          kind: 'terms',
          rows: [
            [prose`${code('( )')}`, prose`Grouping`],
            [prose`${code('^')}`, prose`Power, from right to left`],
            [
              prose`${code('-x')}  ${code('not')}`,
              prose`Sign, negation: ${code('-2 ^ 2')} is ${code('-(2 ^ 2)')}`,
            ],
            [
              prose`${code('*')}  ${code('/')}`,
              prose`A share of nothing, ${code('x / 0')}, is unknown`,
            ],
            [prose`${code('+')}  ${code('-')}`, prose`Sum, difference`],
            [
              prose`${code('<')}  ${code('<=')}  ${code('>')}  ${code('>=')}  ${code('==')}  ${code('!=')}`,
              prose`Comparison`,
            ],
            [prose`${code('and')}`, prose`Both hold`],
            [prose`${code('or')}`, prose`One of the two holds, or both`],
          ],
        },
      ],
    },
  ],
  after: [
    {
      title: 'A stock with what comes and what leaves',
      parts: [
        {
          kind: 'text',
          content: prose`New customers come, and a share of those there were a month ago leaves. A formula cannot need its own result; ${code('prev(x, initial)')} is what it was a month ago, and ${code('initial')} what stands for that in the first month:`,
        },
        { kind: 'code', text: CHURN_EXAMPLE },
        {
          kind: 'text',
          content: prose`The same without ${code('prev')}: ${code("growth: {add: new_customers, rate: {formula: '-churn'}}")}. In both, 900 with 80 new and a churn of 3% are 953 a month later.`,
        },
      ],
    },
    {
      title: 'Units',
      parts: [
        {
          kind: 'list',
          items: [
            prose`What a formula gives is held to the unit that its quantity declares, and so are the parts of a sum, a comparison, ${code('max')}, ${code('if')}. Where it is surely another, ${code('scale')} stops and says what to write: ${code('gb / 1000')} for a quantity in TB, ${code('* fx.USD')} for money.`,
            prose`A bare number is in the unit of what stands beside it (${code('latency + 50')}); as a factor it may convert (${code('hours * 60')}).`,
            prose`Sizes, times and currencies are known, also per something: ${code('GB/day')}, ${code('USD/user/month')}. What is counted may be called as you like, and ${code('/user')} or ${code('/month')} be left out; ${code('ratio')}, ${code('count')} and the like say nothing, and so does whatever they stand in. A share may be of another period (${code('orders_per_day * 15%')} in an hour), and units are known by their English words.`,
          ],
        },
      ],
    },
    {
      title: 'Unknown values',
      parts: [
        {
          kind: 'list',
          items: [
            prose`A metric without a value is unknown, and so is every amount that depends on it.`,
            prose`Conditions have three values. ${code('a and b')} is false as soon as one of them is, ${code('a or b')} true as soon as one of them is; what else depends on something unknown is unknown.`,
            prose`${code('known(x)')} asks whether there is a value. ${code('met(a)')} is false while ${code('a')} is unknown. ${code('if(a, x, y)')} with an unknown ${code('a')} has a value only where ${code('x')} and ${code('y')} are the same.`,
            prose`Any other result that is no finite number ends the command with a message that names the quantity.`,
          ],
        },
      ],
    },
    {
      title: 'What is refused',
      parts: [
        {
          kind: 'terms',
          rows: [
            [prose`${code('30 min')}`, prose`Units: a name has the one that it is declared with`],
            [prose`${code('2 mau')}`, prose`Write ${code('2 * mau')}`],
            [prose`${code('1 < x < 5')}`, prose`Write ${code('1 < x and x < 5')}`],
            [prose`${code('not x > 5')}`, prose`Write ${code('not (x > 5)')}`],
            [prose`${code('x = 5')}`, prose`Write ${code('x == 5')}`],
            [prose`${code('x ** 2')}`, prose`Write ${code('x ^ 2')}`],
            [prose`${code('a && b')}`, prose`Write ${code('a and b')}`],
            [prose`${code('a ? x : y')}`, prose`Write ${code('if(a, x, y)')}`],
            [
              prose`${code('x!')}  ${code('[1, 2]')}  ${code('x; y')}  ${code('x.y()')}`,
              prose`Nothing but what stands on this page is read, and nothing is run as code`,
            ],
          ],
        },
        {
          kind: 'list',
          items: [
            prose`An amount where a condition is needed: on either side of ${code('and')} and ${code('or')}, behind ${code('not')}, first in ${code('if')} and in each three of ${code('pick_lowest')}.`,
            prose`Unknown names and functions, formulas that need their own result, and ones that are very long or nested deeply.`,
          ],
        },
      ],
    },
  ],
};

export const functions: TopicHelp['functions'] = {
  min: prose`The smallest; of a single column, the smallest of its rows`,
  max: prose`The largest; of a single column, the largest of its rows`,
  ceil: prose`The whole number above; what is whole but for a rounding error stays`,
  floor: prose`The whole number below, with the same care`,
  round: prose`The nearest whole number; halves go up`,
  abs: prose`The size without the sign`,
  sqrt: prose`The square root`,
  log: prose`The natural logarithm`,
  exp: prose`The base of the natural logarithm to the power of x`,
  pow: prose`The same as ${code('x ^ y')}`,
  clamp: prose`x, but not below ${code('low')} and not above ${code('high')}`,
  if: prose`The second where the condition holds, else the third`,
  known: prose`Whether x has a value`,
  met: prose`Whether the condition is known to hold`,
  pick_lowest: prose`The value beside the lowest ${code('by')} of those whose condition holds, the first of equals; unknown where none holds, or one that may hold is lower`,
  progress_up: prose`How far it has come up to the threshold, from none to all of it`,
  progress_down: prose`How far it has come down to the threshold, from none to all of it`,
  next_point: prose`The smallest of the points above x; unknown above all of them`,
  months_until: prose`Months of compound growth to the target; unknown where it is never reached`,
  spares: prose`The fewest units beyond the ${code('needed')} with which enough work, that surely, when each is ${code('out')} with that chance; unknown where no number suffices`,
  k_of_n: prose`The chance that enough of the units work when each is ${code('out')} with that chance`,
  erlang_b: prose`The chance that all servers are busy at a load in erlangs, where nobody waits`,
  erlang_c: prose`The chance of having to wait at a load in erlangs; certain where it is more than they carry`,
  mmc_quantile: prose`The seconds within which the share ${code('p')} is answered at ${code('rate')} arrivals a second that take ${code('time')} seconds each, waiting included; unknown where the servers cannot keep up`,
  mmc_servers: prose`The fewest servers that answer the share ${code('p')} of them ${code('within')} so many seconds; unknown where the work alone takes longer`,
  usl: prose`What so many workers achieve by the universal scalability law: ${code('gamma')} for one, ${code('alpha')} not shared out, ${code('beta')} for agreeing`,
};

export const reducers: TopicHelp['reducers'] = {
  sum: prose`The sum of a column`,
  count: prose`How many rows it has`,
  prev: prose`The value a month ago; ${code('initial')} in the first month`,
  first_month: prose`The first month in which the condition holds`,
  sum_months: prose`The sum over all months`,
  min_months: prose`The smallest of all months`,
  last_month: prose`The value in the last month`,
  P: prose`The share of trials in which the condition holds, in each month; unknown where it is in one of them`,
  quantile: prose`What x stays below in the share p of the trials, in each month`,
};

export const reducersAbout = prose`A plan reads one point in time, without months or trials: there ${code('prev')} is its initial value, and what looks along months or trials is unknown. ${code('scale project')} and ${code('scale explain --month')} know it. What looks along all months cannot move one of them.`;
