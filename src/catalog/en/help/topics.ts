import { code, plain, prose } from '../../../lib/inline.ts';
import type { TopicHelp, TopicWords } from '../../words/help.ts';

export const METRICS_EXAMPLE = `# metrics.yaml
mau: 12k
api_p95: 0.65s
error_rate: {value: 0.8, unit: "%"}
support:
  tickets_open: 40          # the metric support.tickets_open`;

export const formatsTopic: TopicWords = {
  examples: [
    {
      says: prose`A report for a pull request`,
      command: 'scale plan shop.yaml --format md -o plan.md',
    },
    {
      says: prose`One number, for a script`,
      command: `scale plan checkin --format json | jq '.quantities["costs.total"].value'`,
    },
  ],
  before: [],
  after: [
    {
      title: 'Streams',
      parts: [
        {
          kind: 'list',
          items: [
            prose`The result goes to standard output, or to the file of ${code('-o')}; messages and problems go to standard error. Without ${code('--format')} the ending of that file says how: ${code('-o plan.json')} is JSON.`,
            prose`${code('-o')} never replaces a file that the command reads. Another file that is there is replaced if it is empty, a JSON result, or just as scale wrote it (remembered in the cache); what scale did not write, or somebody changed since, only with ${code('--force')}. In CI, where nothing is remembered, add ${code('--force')} for a report that is checked in.`,
            prose`On a terminal, text is wrapped and the least important columns are left out until the rest fits; a line says which. Into a pipe or a file nothing is cut.`,
            prose`The exit code never depends on the format.`,
          ],
        },
      ],
    },
    {
      title: 'What programs may rely on',
      parts: [
        {
          kind: 'list',
          items: [
            prose`JSON is one document with ${code('schemaVersion')} (now ${plain(1)}). Within a version keys are only added, never renamed or removed.`,
            prose`Numbers have at most ${plain(12)} significant digits, so that the same inputs give the same bytes everywhere. Shares are from ${plain(0)} to ${plain(1)}, money is not rounded, and ${code('unit')} names the basis.`,
            prose`An unknown value is ${code('null')}. ${code('low')} and ${code('high')} are given where they are known.`,
            prose`CSV has raw numbers, a header of stable names, and no line that a spreadsheet would take for a formula. ${code('scale plan')} gives one table of ${code('kind,id,value,unit,limit,met')}: a row for each metric, trigger, SLO, check of readiness, alert, risk and quantity, by its ${code('kind')}.`,
            prose`Charts are for people: in a terminal, and as ASCII in Markdown. CSV leaves them out; the numbers behind them are in its tables.`,
          ],
        },
      ],
    },
    {
      title: 'Metrics files',
      parts: [
        {
          kind: 'text',
          content: prose`${code('--metrics')} reads YAML or JSON: ids and values as a profile writes them, in the metric's unit or one that converts into it. The ${code('metrics')} of a plan's JSON can be read back.`,
        },
        { kind: 'code', text: METRICS_EXAMPLE },
        {
          kind: 'text',
          content: prose`Other formats are known by their content, whatever the name of the file:`,
        },
        {
          kind: 'list',
          items: [
            prose`CSV with a column ${code('date')} (days, months or times in UTC) and one a metric, named by its id or ${code('column')}, with the unit behind it where it is another: ${code('api_p95 (s)')}. The last value up to ${code('--at')} counts.`,
            prose`A summary of k6: what ${code('--summary-export')} writes, the data of ${code('handleSummary')}, or the machine-readable one. A metric names its figure, ${code('k6: http_req_duration.p(95)')}. A percentile that k6 was not asked for is no data.`,
            prose`OpenMetrics or Prometheus text: a metric names its series, ${code('openmetrics: app_mau{env="prod"}')}. Seconds, bytes, ratios and per cent are known by ${code('# UNIT')} or the end of the name.`,
            prose`A share without a unit is read as a part of ${plain(1)}, and a note says so.`,
          ],
        },
      ],
    },
  ],
};

export const environmentTopic: TopicWords = {
  examples: [
    { says: prose`Colour in a pager`, command: 'FORCE_COLOR=1 scale plan checkin | less -R' },
    {
      says: prose`The plan of a Brazilian profile in English`,
      command: 'SCALE_LOCALE=en scale plan checkin',
    },
    { says: prose`A run that leaves nothing behind`, command: 'SCALE_CACHE= scale plan checkin' },
  ],
  before: [],
  after: [
    {
      title: 'Which one wins',
      parts: [
        {
          kind: 'list',
          items: [
            prose`Colour: ${code('--color')} and ${code('--no-color')}, then ${code('FORCE_COLOR')}, ${code('NO_COLOR')}, ${code('TERM=dumb')}, and last whether the stream is a terminal. Standard output and standard error are decided apart.`,
            prose`Language: ${code('--locale')}, then ${code('SCALE_LOCALE')}, then ${code('project.locale')} of the profile, then ${code('LC_ALL')}, ${code('LC_MESSAGES')} or ${code('LANG')}, and last English.`,
            prose`Width: ${code('--width')}, then ${code('COLUMNS')}, then the terminal. Where there is none, nothing is cut.`,
            prose`Where compiled profiles are kept: ${code('SCALE_CACHE')}, then ${code('XDG_CACHE_HOME')}, then ${code('~/.cache')}. All of it may be deleted at any time.`,
          ],
        },
      ],
    },
  ],
};

export const exitCodesTopic: TopicWords = {
  examples: [
    {
      says: prose`Stop a pipeline at a profile with problems`,
      command: 'scale validate profiles/*.yaml || exit 1',
    },
    { says: prose`Look at the code itself`, command: 'scale plan shop.yaml -q; echo $?' },
  ],
  before: [],
  after: [],
};

export const formats: TopicHelp['formats'] = {
  table: prose`For people, on a terminal. The default`,
  json: prose`The whole result, for programs`,
  csv: prose`Its tables, for spreadsheets`,
  md: prose`For people, as GitHub Flavored Markdown`,
};

export const exits: TopicHelp['exits'] = {
  pass: prose`Done, and no verdict is negative`,
  verdict: prose`A negative verdict: something that was to hold does not. Never anything else`,
  invalid: prose`Wrong usage, or a problem in a profile, a metrics file or an argument`,
  source: prose`A source of metrics failed: not reachable, not authorised, too slow, or a bad query`,
  noData: prose`No data for a check that needs it`,
  bug: prose`A bug in scale: please report it`,
  interrupted: prose`Interrupted from the keyboard, by Ctrl-C`,
  terminated: prose`Ended from outside, by the signal SIGTERM`,
};

export const variables: TopicHelp['variables'] = {
  NO_COLOR: prose`No colour, if it is set to anything`,
  FORCE_COLOR: prose`Colour, whatever the output is; none if ${code('0')} or ${code('false')}. Stronger than ${code('NO_COLOR')}`,
  TERM: prose`No colour, if it is ${code('dumb')}`,
  COLUMNS: prose`The width to fit the output into, at least ${plain(20)}; on a pipe too`,
  LC_ALL: prose`The language, where nothing else says it, and the character set of the terminal: one that is not UTF-8 gets ASCII symbols`,
  LC_CTYPE: prose`The character set, if ${code('LC_ALL')} is not set`,
  LC_MESSAGES: prose`The language, if ${code('LC_ALL')} is not set`,
  LANG: prose`Both, where the others do not say`,
  CI: prose`Nothing is asked and no progress shown, if it is set to anything but ${code('false')} or ${code('0')}`,
  SCALE_HTTP_CONFIG: prose`The file of ${code('--http-config')}, where that is not given`,
  GITHUB_STEP_SUMMARY: prose`The file to which ${code('--report github')} adds a summary; GitHub Actions sets it`,
  GITHUB_OUTPUT: prose`The file to which ${code('--report github')} adds ${code('outcome=')} for later steps; GitHub Actions sets it`,
  SCALE_LOCALE: prose`The language of all that scale says: ${code('en')} or ${code('pt-BR')}. Stronger than the profile`,
  SCALE_CACHE: prose`The folder in which compiled profiles are remembered; empty, none are`,
  XDG_CACHE_HOME: prose`The folder that holds ${code('scale/')} for the same, if ${code('SCALE_CACHE')} is not set`,
  SCALE_WORKERS: prose`How many threads simulate; where nothing is set, as many as there are processors once that is quicker. Results are the same`,
  SCALE_DEBUG: prose`If ${code('1')}, the same as ${code('--debug')}`,
};
