import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';

/** What the commands are good for whose results are handed on. */
export const handOverCommands: Pick<HelpWords['commands'], 'portfolio' | 'report' | 'emit'> = {
  portfolio: {
    line: prose`Many products side by side, a row for each profile`,
    about: [
      prose`Each product’s phase, the month in which its next one is expected, what it costs and earns a month in its own currency, whether it keeps its limits (as ${code('check')} has it) and its worst risk. A profile that is wrong is a row that says so; the others are read all the same, on all processors.`,
    ],
    options: {
      metrics: prose`Current values of metrics for every product; of a folder, each product takes the file that is called as its profile is. May be repeated`,
      trials: prose`How many samples of everything uncertain; ${plain(1024)} where left out`,
    },
    examples: [
      {
        says: prose`Three products that come with scale`,
        command: 'scale portfolio checkin uptax oraclewa',
      },
      {
        says: prose`All profiles of a folder, for a spreadsheet`,
        command: 'scale portfolio clients --metrics clients/metrics --format csv -o clients.csv',
      },
    ],
  },
  report: {
    line: prose`A document for a client: where the product stands, what comes next, and why`,
    about: [
      prose`Writes the plan, its projection, its budgets, its risks and the audit of its own figures as one report, in sentences and charts, each figure with a link to its formula and its source. Without ${code('-o')} it is written beside you as ${code('PROFILE-report.html')}; ${code('-o -')} prints it.`,
      prose`The page holds everything that it needs: it opens without a network, prints with page breaks, and reads in the dark. Where scripts run, its reader moves assumptions, and figures, phases and chart are computed anew by the simulation of the command line. Sections that the profile does not have are left out. It is in Portuguese or English, as all that scale says.`,
      prose`The format ${code('pdf')} is the same on paper: tagged PDF/A with fonts of its own. It needs an optional package, and says so where that is missing.`,
    ],
    options: {
      quiet: prose`Write the file and print nothing`,
      plan: prose`Report on a plan that was saved as JSON, with the profile and the values in it; ${code('-')} is standard input`,
      currency: prose`The currency of all amounts but those of the derivations; that of the profile where left out`,
      output: prose`Write the report to FILE; ${code('-')} prints it`,
    },
    examples: [
      {
        says: prose`The report of a profile that comes with scale`,
        command: 'scale report checkin',
      },
      {
        says: prose`In Portuguese, and in reais`,
        command: 'scale report uptax --locale pt-BR --currency BRL --fx 5.40',
      },
      {
        says: prose`Two sections as Markdown`,
        command: 'scale report checkin --sections summary,money --format md -o -',
      },
    ],
  },
  emit: {
    line: prose`The next phase as files to deploy: sized, safe, and kept up to date`,
    about: [
      prose`Writes what a phase runs as files for ${code('TARGET')}: replicas, cores, memory and disks come from the graph, and each stands beside its formula. What the profile leaves out is assumed, and what a target cannot do is said.`,
      prose`Emit again whenever the profile or the metrics change: the same input gives the same bytes. A file that somebody changed by hand is left as it is and reported, unless ${code('--force')}; files that scale wrote and writes no more are removed; all others are never touched. ${code('.scale-lock.json')} remembers what was written: commit it with the rest. A run that was killed is put right by the next.`,
      prose`${code('scale emit templates --out DIR')} writes the templates, plain YAML with examples. With ${code('--templates DIR')} those that you edited take the place of its own; delete the others.`,
    ],
    examples: [
      {
        says: prose`The next phase of a bundled profile, into the folder ${code('deploy')}`,
        command: 'scale emit compose checkin',
      },
      {
        says: prose`What would be written for Kubernetes, at other metrics, and nothing else`,
        command: 'scale emit kubernetes checkin --set mau=60k --dry-run',
      },
      {
        says: prose`In CI: exit with 1 when what is committed is not what the profile gives`,
        command: 'scale emit compose shop.yaml --check --diff',
      },
      {
        says: prose`The stack of one tenant`,
        command: 'scale emit compose chat-saas --tenant acme --dry-run',
      },
      {
        says: prose`Templates to edit`,
        command: 'scale emit templates --out templates',
      },
    ],
    options: {
      phase: prose`The phase to emit, by id; ${code('next')}, the one after the deployed one, where left out`,
      month: prose`Size for this month of the projection, at P80: counted from today, or ${code('2027-11')}`,
      plan: prose`Emit from a plan that was saved as JSON, with the profile and the values in it; ${code('-')} is standard input`,
      force: prose`Overwrite what was changed by hand or was there before; with ${code('-o')}, replace FILE too`,
      quiet: prose`Print one line, and files that were left as they are`,
    },
  },
};
