import { describe, expect, test } from 'vitest';
import { code, muted, type Prose, plain, prose, status, strong } from '../../src/lib/inline.ts';
import { renderTerminal, type TerminalOptions } from '../../src/render/terminal.ts';
import type { Block, Column, TreeLine } from '../../src/view/document.ts';

const OPTIONS: TerminalOptions = {
  width: 40,
  colour: false,
  ascii: false,
  locale: 'en',
  notShown: (titles) =>
    prose`Not shown: ${titles.flatMap((title, i) => (i === 0 ? title : [', ', ...title]))}`,
};
const render = (blocks: readonly Block[], options: Partial<TerminalOptions> = {}) =>
  renderTerminal({ blocks }, { ...OPTIONS, ...options });
const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;

describe('blocks', () => {
  test('are parted by an empty line, but for what follows a heading', () => {
    const output = render([
      { kind: 'heading', level: 1, content: ['CheckIn'] },
      { kind: 'paragraph', content: prose`Where ${strong('we')} are.` },
      { kind: 'paragraph', content: [] },
      { kind: 'code', text: 'mau:\n\n\tquery: max(app_mau)  \n\n' },
    ]);
    expect(output).toBe(
      lines('CheckIn', 'Where we are.', '', '  mau:', '', '      query: max(app_mau)'),
    );
  });

  test('an empty document is an empty line', () => {
    expect(render([])).toBe('\n');
  });

  test('a callout has its symbol and hangs behind it', () => {
    const content = prose`Stay in monolith: ${plain(1)} of ${plain(3)} triggers is met`;
    const callout: Block = { kind: 'callout', status: 'warn', content };
    expect(render([callout])).toBe(lines('! Stay in monolith: 1 of 3 triggers is', '  met'));
    expect(render([{ ...callout, status: 'pass' }], { ascii: true, width: undefined })).toBe(
      lines('+ Stay in monolith: 1 of 3 triggers is met'),
    );
  });

  test('list items hang behind their symbols', () => {
    const list: Block = {
      kind: 'list',
      items: [
        {
          content: ['the provider bans phone numbers now and then'],
          status: 'fail',
          children: [{ content: ['keep two spares'] }, { content: ['ask'], status: 'unknown' }],
        },
        { content: ['plain'], status: 'info' },
      ],
    };
    expect(render([list])).toBe(
      lines(
        '✗ the provider bans phone numbers now',
        '  and then',
        '  • keep two spares',
        '  ? ask',
        '• plain',
      ),
    );
    expect(render([list], { ascii: true, width: undefined })).toBe(
      lines(
        'x the provider bans phone numbers now and then',
        '  * keep two spares',
        '  ? ask',
        '* plain',
      ),
    );
  });
});

describe('colour', () => {
  test('stands beside symbol and word, never alone', () => {
    const content = prose`${status('fail', 'breached')} ${muted('by ', strong('much'))}`;
    expect(render([{ kind: 'paragraph', content }])).toBe('✗ breached by much\n');
    expect(render([{ kind: 'paragraph', content }], { colour: true })).toBe(
      '\u001b[31m✗\u001b[39m \u001b[31mbreached\u001b[39m ' +
        '\u001b[2mby \u001b[22m\u001b[2m\u001b[1mmuch\u001b[22m\u001b[2m\u001b[22m\n',
    );
  });

  test('each line ends what it began', () => {
    const content = [strong('one two three four five six seven eight nine ten')];
    const output = render([{ kind: 'paragraph', content }], { colour: true });
    expect(output).toBe(
      '\u001b[1mone two three four five six seven eight\u001b[22m\n\u001b[1mnine ten\u001b[22m\n',
    );
  });
});

const column = (key: string, align: 'left' | 'right', priority: number): Column => ({
  key,
  title: [`${key.charAt(0).toUpperCase()}${key.slice(1)}`],
  align,
  priority,
});

describe('tables', () => {
  const columns = [
    column('budget', 'left', 1),
    column('observed', 'right', 1),
    column('limit', 'right', 2),
    column('source', 'left', 3),
  ];
  const row = (id: string, observed: number, limit: number, source: string): readonly Prose[] => [
    [code(id)],
    [plain(observed, 'ms')],
    [plain(limit, 'ms')],
    [source],
  ];
  const rows = [
    row('api_p95', 800, 500, 'checkin.yaml:41:7'),
    row('web_p95', 1200, 2000, 'checkin.yaml:142:7'),
  ];
  const table: Block = { kind: 'table', columns, rows };

  test('let amounts lose their units before a word of another column is cut', () => {
    const narrow = [column('what', 'left', 1), column('seen', 'right', 1)];
    const cells = [[['Availability']], [[plain(2400, 'messages/day')]]].flat();
    const output = render([{ kind: 'table', columns: narrow, rows: [cells] }], { width: 26 });
    expect(output).toBe(
      lines(
        'What                  Seen',
        'Availability         2,400',
        '              messages/day',
      ),
    );
  });

  test('never end a line of a cell with a comparison, a currency or a symbol alone', () => {
    const narrow = [
      column('state', 'left', 1),
      column('what', 'left', 1),
      column('limit', 'right', 1),
    ];
    const limit = prose`${'<='} ${{ kind: 'number', style: 'money', value: 5.65, currency: 'BRL', unit: '/user/month' }}`;
    const cells = [[status('unknown', 'unknown')], [code('budgets.cost_per_user')], limit];
    const output = render([{ kind: 'table', columns: narrow, rows: [cells] }], { width: 36 });
    expect(output).toBe(
      lines(
        'State      What                Limit',
        '? unknown  budgets.cost_  <= R$ 5.65',
        '           per_user            /user',
        '                              /month',
      ),
    );
  });

  test('have what is said of a column only where that is shown', () => {
    const said: Block = { kind: 'paragraph', column: 'source', content: ['Of the source'] };
    expect(render([table, said], { width: 60 })).toContain('Of the source');
    expect(render([table, said], { width: 32 })).not.toContain('Of the source');
    expect(render([table, said], { width: 32 })).toContain('Not shown: Source');
  });

  test('have no borders, and numbers to the right', () => {
    expect(render([table], { width: 60 })).toBe(
      lines(
        'Budget   Observed     Limit  Source',
        'api_p95    800 ms    500 ms  checkin.yaml:41:7',
        'web_p95  1,200 ms  2,000 ms  checkin.yaml:142:7',
      ),
    );
  });

  test('drop the columns of the highest priority number, and say so', () => {
    expect(render([table], { width: 40 })).toBe(
      lines(
        'Budget   Observed     Limit',
        'api_p95    800 ms    500 ms',
        'web_p95  1,200 ms  2,000 ms',
        'Not shown: Source',
      ),
    );
    expect(render([table], { width: 18 })).toContain(
      '\nweb_p95  1,200 ms\nNot shown: Limit,\nSource\n',
    );
    expect(render([table], { width: undefined })).not.toContain('Not shown');
    const minor = columns.map((one) => ({ ...one, priority: 9 }));
    expect(render([{ ...table, columns: minor }], { width: 10 })).toContain('Budget\napi_p95\n');
  });

  test('wrap prose, also in the titles of numbers', () => {
    const wide: Block = {
      kind: 'table',
      columns: [
        column('id', 'left', 1),
        { ...column('why', 'left', 1), title: ['Why it is so'] },
        { ...column('cost', 'right', 1), title: ['Cost per active user'] },
      ],
      rows: [[['support'], ['an agent answers 400 tickets a month'], [plain(3.5)]]],
    };
    expect(render([wide])).toBe(
      lines(
        'Id       Why it is so    Cost per active',
        '                                    user',
        'support  an agent                    3.5',
        '         answers 400',
        '         tickets a',
        '         month',
      ),
    );
  });

  test('align whatever the terminal draws in two cells, or in none', () => {
    const names = ['数据', '👩‍💻🫠 dev', 'e\u0301', '\u200b', '\uE000\uE001', 'plain'];
    const odd: Block = {
      kind: 'table',
      columns: [column('name', 'left', 1), column('n', 'right', 1)],
      rows: names.map((name, i) => [[name], [plain(i)]]),
    };
    expect(render([odd])).toBe(
      lines(
        'Name      N',
        '数据      0',
        '👩‍💻🫠 dev  1',
        'e\u0301         2',
        '\u200b          3',
        '\uE000\uE001        4',
        'plain     5',
      ),
    );
  });

  test('colour does not move them', () => {
    const coloured = render([table], { width: 60, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(render([table], { width: 60 }));
    expect(coloured.startsWith('\u001b[1mBudget\u001b[22m   \u001b[1mObserved\u001b[22m')).toBe(
      true,
    );
  });

  test('may have thousands of rows', () => {
    const many = Array.from({ length: 3000 }, () => rows[0] ?? []);
    expect(render([{ kind: 'table', columns, rows: many }]).split('\n')).toHaveLength(3003);
  });

  test('may have no rows, no columns, and rows that are too short', () => {
    expect(render([{ kind: 'table', columns, rows: [] }], { width: 60 })).toBe(
      'Budget  Observed  Limit  Source\n',
    );
    expect(render([{ kind: 'table', columns: [], rows: [[]] }])).toBe('\n');
    expect(render([{ kind: 'table', columns, rows: [[['x']]] }], { width: 60 })).toContain('\nx\n');
  });
});

describe('trees', () => {
  const line = (depth: number, content: string, ...details: readonly string[]): TreeLine => ({
    depth,
    content: [content],
    details: details.map((detail) => [detail]),
  });
  const tree: Block = {
    kind: 'tree',
    lines: [
      line(0, 'agents = 3', '= tickets / per agent'),
      line(1, 'tickets = 1,000', 'users times ticket rate', 'checkin.yaml:41'),
      line(2, 'users'),
      line(2, 'rate'),
      line(1, 'per agent', 'measured in the last quarter of the year'),
      line(0, 'other'),
    ],
  };

  test('are drawn with branches, and continue along them', () => {
    expect(render([tree])).toBe(
      lines(
        'agents = 3',
        '│  = tickets / per agent',
        '├─ tickets = 1,000',
        '│  │  users times ticket rate',
        '│  │  checkin.yaml:41',
        '│  ├─ users',
        '│  └─ rate',
        '└─ per agent',
        '      measured in the last quarter of',
        '      the year',
        'other',
      ),
    );
    expect(render([tree], { ascii: true, width: undefined })).toBe(
      lines(
        'agents = 3',
        '|  = tickets / per agent',
        '|- tickets = 1,000',
        '|  |  users times ticket rate',
        '|  |  checkin.yaml:41',
        '|  |- users',
        '|  `- rate',
        '`- per agent',
        '      measured in the last quarter of the year',
        'other',
      ),
    );
  });

  test('a line belongs to the nearest line above with a smaller depth', () => {
    const jumps = [line(3, 'root'), line(9, 'a'), line(5, 'b'), line(7, 'c'), line(1, 'next root')];
    expect(render([{ kind: 'tree', lines: jumps }])).toBe(
      lines('root', '├─ a', '└─ b', '   └─ c', 'next root'),
    );
  });

  test('tell their level where indentation would fill the line', () => {
    const chain = Array.from({ length: 10_000 }, (_, depth) => line(depth, `q${depth}`));
    const output = render([{ kind: 'tree', lines: chain }], { width: 80 }).split('\n');
    expect(output[13]).toBe(`${' '.repeat(36)}└─ q13`);
    expect(output[14]).toBe(`${' '.repeat(39)}[14] q14`);
    expect(output[9999]).toBe(`${' '.repeat(39)}[9999] q9999`);
  });
});
