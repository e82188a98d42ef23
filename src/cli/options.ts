import { AUDIENCES, type Audience } from '../model/answer/report.ts';
import { NO_DATA_POLICIES, type NoDataPolicy } from '../model/check-policy.ts';
import {
  type Format,
  type OptionId,
  PORTFOLIO_FORMATS,
  REPORT_FORMATS,
  STARTERS,
  type StarterName,
} from '../model/names.ts';
import { MOST_MONTHS, MOST_TRIALS } from '../model/simulation-size.ts';
import { LOCALES, type Locale } from '../model/text.ts';

/** An option as the command line knows it; its words stand in the catalogue. */
export type OptionSpec = {
  readonly flags: string;
  /** Values that it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  /** A whole number within these bounds. */
  readonly whole?: { readonly min: number; readonly max: number; readonly example: string };
};

const FORMATS = ['table', 'json', 'csv', 'md'] as const satisfies readonly Format[];

/** Every option, once; commands name those that they take. */
export const OPTIONS = {
  metrics: { flags: '--metrics <file|url>', repeatable: true },
  httpConfig: { flags: '--http-config <file>' },
  set: { flags: '--set <id=value>', repeatable: true },
  phase: { flags: '--phase <id>' },
  at: { flags: '--at <date>' },
  from: { flags: '--from <starter>', choices: STARTERS },
  name: { flags: '--name <text>' },
  currency: { flags: '--currency <code>' },
  locale: { flags: '--locale <locale>', choices: LOCALES },
  noInput: { flags: '--no-input' },
  format: { flags: '--format <format>', choices: FORMATS },
  output: { flags: '-o, --output <file>' },
  force: { flags: '--force' },
  quiet: { flags: '-q, --quiet' },
  wide: { flags: '--wide' },
  strict: { flags: '--strict' },
  month: { flags: '--month <n|yyyy-mm>' },
  months: { flags: '--months <n>', whole: { min: 1, max: MOST_MONTHS, example: '24' } },
  trials: { flags: '--trials <n>', whole: { min: 1, max: MOST_TRIALS, example: '4096' } },
  seed: { flags: '--seed <n>', whole: { min: 0, max: Number.MAX_SAFE_INTEGER, example: '1' } },
  show: { flags: '--show <id>', repeatable: true },
  scenario: { flags: '--scenario <id>', repeatable: true },
  goal: { flags: '--goal <condition>' },
  free: { flags: '--free <id>' },
  goalMonth: { flags: '--goal-month <n|yyyy-mm>' },
  for: { flags: '--for <what>', choices: ['next'] },
  failOn: { flags: '--fail-on <outcome>', choices: ['breach', 'warn'] },
  exitCode: { flags: '--exit-code <n>', whole: { min: 0, max: 125, example: '1' } },
  onNoData: { flags: '--on-no-data <outcome>', choices: NO_DATA_POLICIES },
  onBurn: { flags: '--on-burn <alert>', choices: ['page', 'ticket'] },
  previous: { flags: '--previous <dir>' },
  only: { flags: '--only <check>', repeatable: true },
  except: { flags: '--except <check>', repeatable: true },
  plan: { flags: '--plan <file>' },
  baseline: { flags: '--baseline <file>' },
  tolerance: { flags: '--tolerance <limit>', repeatable: true },
  report: { flags: '--report <format=file>', repeatable: true },
  reportFormat: { flags: '--format <format>', choices: REPORT_FORMATS },
  portfolioFormat: { flags: '--format <format>', choices: PORTFOLIO_FORMATS },
  brand: { flags: '--brand <file>' },
  fx: { flags: '--fx <rate>' },
  audience: { flags: '--audience <readers>', choices: AUDIENCES },
  sections: { flags: '--sections <list>' },
  out: { flags: '--out <dir>' },
  dryRun: { flags: '--dry-run' },
  check: { flags: '--check' },
  diff: { flags: '--diff' },
  stdout: { flags: '--stdout' },
  tenant: { flags: '--tenant <id>' },
  allTenants: { flags: '--all-tenants' },
  templates: { flags: '--templates <dir>' },
  depth: { flags: '--depth <n>', whole: { min: 0, max: 10_000, example: '3' } },
  width: { flags: '--width <n>', whole: { min: 20, max: 10_000, example: '80' } },
  ascii: { flags: '--ascii' },
  color: { flags: '--color' },
  noColor: { flags: '--no-color' },
  debug: { flags: '--debug' },
  help: { flags: '-h, --help' },
  version: { flags: '-V, --version' },
} as const satisfies Record<OptionId, OptionSpec>;

/** The options of a run as they were typed, by name. */
export type Options = {
  readonly metrics?: readonly string[];
  readonly httpConfig?: string;
  readonly set?: readonly string[];
  readonly phase?: string;
  readonly at?: string;
  readonly from?: StarterName;
  readonly name?: string;
  readonly currency?: string;
  readonly locale?: Locale;
  /** False: ask nothing. */
  readonly input?: boolean;
  readonly format?: Format;
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly wide?: boolean;
  readonly strict?: boolean;
  readonly months?: number;
  /** As it was typed: `readMonth` reads it. */
  readonly month?: string;
  readonly trials?: number;
  readonly seed?: number;
  readonly show?: readonly string[];
  readonly scenario?: readonly string[];
  readonly goal?: string;
  readonly free?: string;
  readonly goalMonth?: string;
  readonly for?: 'next';
  readonly failOn?: 'breach' | 'warn';
  readonly exitCode?: number;
  readonly onNoData?: NoDataPolicy;
  readonly onBurn?: 'page' | 'ticket';
  readonly previous?: string;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly plan?: string;
  readonly baseline?: string;
  readonly tolerance?: readonly string[];
  readonly report?: readonly string[];
  readonly brand?: string;
  readonly fx?: string;
  readonly audience?: Audience;
  readonly sections?: string;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly stdout?: boolean;
  readonly tenant?: string;
  readonly allTenants?: boolean;
  readonly templates?: string;
  readonly depth?: number;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
  readonly help?: boolean;
};
