/**
 * What the help has words for. Commands, options, functions … `satisfies` these unions and the
 * catalogue has a record of each, so that a new one without words does not compile.
 */
export type CommandName =
  | 'init'
  | 'plan'
  | 'explain'
  | 'audit'
  | 'project'
  | 'sensitivity'
  | 'whatif'
  | 'check'
  | 'lint'
  | 'metrics'
  | 'emit'
  | 'portfolio'
  | 'report'
  | 'validate'
  | 'schema'
  | 'completion'
  | 'help';

/** What stands behind a command: a profile, the id of a quantity, what to get help about. */
export type OperandName =
  | 'PROFILE'
  | 'PROFILE|DIR'
  | 'DIR|FILE'
  | 'ID'
  | 'COMMAND|TOPIC'
  | 'SECTION'
  | 'FILE'
  | 'SHELL'
  | 'TARGET';
/** An operand as it is shown; `…`: as many as you like. What stands in brackets may be left out. */
export type Operand = `[${OperandName}]` | `[${OperandName}…]` | RequiredOperand;
type RequiredOperand = 'ID' | 'SHELL' | 'TARGET' | 'DIR|FILE…';

export type OptionId =
  | 'metrics'
  | 'httpConfig'
  | 'set'
  | 'phase'
  | 'at'
  | 'from'
  | 'name'
  | 'currency'
  | 'locale'
  | 'noInput'
  | 'format'
  | 'output'
  | 'force'
  | 'quiet'
  | 'wide'
  | 'strict'
  | 'months'
  | 'month'
  | 'trials'
  | 'seed'
  | 'show'
  | 'scenario'
  | 'goal'
  | 'free'
  | 'goalMonth'
  | 'for'
  | 'failOn'
  | 'exitCode'
  | 'onNoData'
  | 'onBurn'
  | 'previous'
  | 'only'
  | 'except'
  | 'plan'
  | 'baseline'
  | 'tolerance'
  | 'report'
  | 'reportFormat'
  | 'portfolioFormat'
  | 'brand'
  | 'fx'
  | 'audience'
  | 'sections'
  | 'depth'
  | 'out'
  | 'dryRun'
  | 'check'
  | 'diff'
  | 'stdout'
  | 'tenant'
  | 'allTenants'
  | 'templates'
  | 'width'
  | 'ascii'
  | 'color'
  | 'noColor'
  | 'debug'
  | 'help'
  | 'version';

/** What `scale init` can start from; each is a file of `templates/init/<locale>/`. */
export const STARTERS = [
  'blank',
  'saas',
  'marketplace',
  'multi-tenant',
  'messaging',
  'licensing',
] as const;
export type StarterName = (typeof STARTERS)[number];

/** Shells that `scale completion` writes for; each is a file of `templates/completion/`. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type ShellName = (typeof SHELLS)[number];

/** Values of `--format`. */
export type Format = 'table' | 'json' | 'csv' | 'md';

/** Values of `--format` of a portfolio. */
export const PORTFOLIO_FORMATS = ['table', 'json', 'csv', 'md', 'html'] as const;
export type PortfolioFormat = (typeof PORTFOLIO_FORMATS)[number];

/** Values of `--format` of a report. */
export const REPORT_FORMATS = ['html', 'pdf', 'md', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What `scale help` explains besides the commands, in the order of the overview. */
export const TOPICS = ['profile', 'expressions', 'formats', 'environment', 'exit-codes'] as const;
export type TopicName = (typeof TOPICS)[number];

export type ExitName = 'pass' | 'verdict' | 'invalid' | 'source' | 'noData' | 'bug';
export type SignalName = 'interrupted' | 'terminated';

/** Every variable of the environment that is read. */
export type VariableName =
  | 'NO_COLOR'
  | 'FORCE_COLOR'
  | 'TERM'
  | 'COLUMNS'
  | 'LC_ALL'
  | 'LC_CTYPE'
  | 'LC_MESSAGES'
  | 'LANG'
  | 'CI'
  | 'SCALE_LOCALE'
  | 'SCALE_CACHE'
  | 'SCALE_HTTP_CONFIG'
  | 'GITHUB_STEP_SUMMARY'
  | 'GITHUB_OUTPUT'
  | 'XDG_CACHE_HOME'
  | 'SCALE_WORKERS'
  | 'SCALE_DEBUG';

/** Functions of a formula that compute one number from others. */
export type FunctionName =
  | 'min'
  | 'max'
  | 'ceil'
  | 'floor'
  | 'round'
  | 'abs'
  | 'sqrt'
  | 'log'
  | 'exp'
  | 'pow'
  | 'clamp'
  | 'if'
  | 'known'
  | 'met'
  | 'pick_lowest'
  | 'progress_up'
  | 'progress_down'
  | 'next_point'
  | 'months_until'
  | 'spares'
  | 'k_of_n'
  | 'erlang_b'
  | 'erlang_c'
  | 'mmc_quantile'
  | 'mmc_servers'
  | 'usl';

/** Those that have no value for some known arguments; why is for the catalogue to say. */
const PARTIAL_FUNCTIONS = [
  'pick_lowest',
  'next_point',
  'months_until',
  'spares',
  'k_of_n',
  'mmc_quantile',
  'mmc_servers',
] as const satisfies readonly FunctionName[];

export type PartialFunction = (typeof PARTIAL_FUNCTIONS)[number];

export const isPartialFunction = (name: string): name is PartialFunction =>
  (PARTIAL_FUNCTIONS as readonly string[]).includes(name);

/** Functions of a formula that look along rows, months or trials; `min` and `max` do so too. */
export type ReducerName =
  | 'sum'
  | 'count'
  | 'prev'
  | 'first_month'
  | 'sum_months'
  | 'min_months'
  | 'last_month'
  | 'P'
  | 'quantile';
