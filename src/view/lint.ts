import { code, muted, type Prose, prose, strong } from '../lib/inline.ts';
import type { LintExemption, LintFinding, LintSeverity } from '../model/manifest/lint.ts';
import type { Place } from '../model/place.ts';
import type { Block, Document, ListItem } from './document.ts';
import {
  type LintOutcome,
  type LintView,
  lintCounts,
  lintOutcome,
  lintTexts,
  shownLinters,
  shownObject,
} from './lint/lint-view.ts';
import { visible } from './visible.ts';

/** More findings hide what they say; `--wide` shows all. */
const MOST = 40;

/** The verdict, every finding by file, what is excused, and the verdict again. */
export const viewLint = (view: LintView & { readonly wide: boolean }): Document => ({
  blocks: [
    ...viewVerdict(view),
    ...viewFindings(view),
    ...viewExempt(view),
    ...viewSkipped(view),
    ...(view.result.findings.length === 0 ? [] : viewVerdict(view)),
    ...viewNext(view),
  ],
});

/** Nothing but the verdict: `-q`. */
export const viewLintQuietly = (view: LintView): Document => ({ blocks: viewVerdict(view) });

const OUTCOME = { pass: 'pass', warn: 'warn', breach: 'fail' } as const satisfies Record<
  LintOutcome,
  string
>;
const SEVERITY = { error: 'fail', warning: 'warn' } as const satisfies Record<LintSeverity, string>;

const viewVerdict = ({ result, words }: LintView): Block[] => [
  {
    kind: 'callout',
    status: OUTCOME[lintOutcome(result)],
    content: words.summary[lintOutcome(result)](lintCounts(result)),
  },
];

const viewFindings = (view: LintView & { readonly wide: boolean }): Block[] => {
  const { result, words, wide } = view;
  const shown = wide ? result.findings : result.findings.slice(0, MOST);
  const files = [...new Set(shown.map(({ place }) => place.file))];
  const more = result.findings.length - shown.length;
  const said = new Set<string>();
  return [
    ...files.flatMap((file): Block[] => [
      { kind: 'heading', level: 2, content: [visible(file)] },
      {
        kind: 'list',
        items: shown
          .filter(({ place }) => place.file === file)
          .map((finding) => findingItem(finding, view, said)),
      },
    ]),
    ...(more === 0
      ? []
      : [{ kind: 'paragraph', content: words.more(more, [code('--wide')]) } as const]),
  ];
};

/** What a rule asks for, and how, stands below the first that breaks it, and below all with `--wide`. */
const findingItem = (
  finding: LintFinding,
  { words, wide }: LintView & { readonly wide: boolean },
  said: Set<string>,
): ListItem => {
  const { rule, name, severity, place } = finding;
  const { wrong, expected, fix } = lintTexts(finding, words);
  const { labels } = words;
  const object = shownObject(finding, words);
  const of: Prose = object.length === 0 ? [] : prose`${object}: `;
  const linters = shownLinters(finding);
  const line = (label: Prose, content: Prose): ListItem[] => {
    const key = JSON.stringify([rule, label, content]);
    if (content.length === 0 || said.has(key)) return [];
    if (!wide) said.add(key);
    return [{ content: prose`${label}: ${content}` }];
  };
  return {
    status: SEVERITY[severity],
    content: prose`${muted(lineAndColumn(place))}  ${of}${wrong}  ${muted(`${rule} ${name}`)}`,
    children: [
      ...line(labels.expected, expected),
      ...line(labels.fix, fix),
      ...line(labels.linters, linters),
    ],
  };
};

const lineAndColumn = ({ line, column }: Place): string => `${line}:${column}`;

const viewExempt = ({ result, words }: LintView): Block[] =>
  result.exempt.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, content: [words.headings.exempt] },
        { kind: 'list', items: grouped(result.exempt).map((one) => exemptItem(one, words)) },
      ];

/** One line an object (or service of a file) and rule, however many places it has. */
const grouped = (exempt: readonly LintExemption[]): readonly LintExemption[] => {
  const keyOf = ({ rule, object, service, place }: LintExemption): string =>
    JSON.stringify([rule, object ?? place.file, service]);
  return [...new Map(exempt.map((one) => [keyOf(one), one])).values()];
};

const exemptItem = (
  { rule, name, object, service, place, annotation, reason }: LintExemption,
  words: LintView['words'],
): ListItem => {
  const of = service === undefined ? [] : prose`${strong(visible(service))}  `;
  const whose: Prose =
    object === null
      ? prose`${muted(`${visible(place.file)}:${lineAndColumn(place)}`)}  ${of}`
      : prose`${shownObject({ object }, words)}  `;
  return {
    status: 'info',
    content: prose`${whose}${muted(`${rule} ${name}`)}`,
    children: [{ content: words.exempt(visible(annotation), visible(reason)) }],
  };
};

const viewSkipped = ({ skipped, words }: LintView): Block[] =>
  skipped.length === 0
    ? []
    : [{ kind: 'paragraph', content: words.skipped(skipped.slice(0, MOST).map(visible)) }];

const viewNext = ({ result, words }: LintView): Block[] => {
  const first = result.findings.find(({ object }) => object !== null);
  if (first === undefined) return [];
  const content = words.next(`scale.lint/${first.name}: "…"`);
  return [{ kind: 'list', items: [{ content }] }];
};
