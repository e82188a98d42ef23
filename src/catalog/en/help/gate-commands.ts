import { code, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';

/** What the commands of the gate are good for. */
export const gateCommands: Pick<HelpWords['commands'], 'check' | 'lint' | 'metrics'> = {
  check: {
    line: prose`The gate: whether limits, budgets and capacity are kept, by exit code`,
    about: [
      prose`Compares today’s metrics with every limit of the profile: SLOs at this scale, their error budgets, ${code('budgets')}, how full services, pools and hosts are, what tenants use of their plans, the targets of the phase, and alerts, which warn. Each check has an outcome of its own, and the worst decides: exit with ${code('1')} at a breach, ${code('2')} where a check cannot be computed or there is none, ${code('3')} where a source failed, ${code('4')} where a value is missing. The format never alters the code.`,
      prose`What is full within six months, in the middle of the simulated paths, warns (${code('capacity_ahead')}); a budget such as ${code('first_month(services.api.filled > 1) >= 9')} fails for it.`,
      prose`A check without a value fails, unless a breach of it would only warn, or ${code('no_data')} of the profile or ${code('--on-no-data')} say otherwise. A gate of which nothing has a value never passes.`,
      prose`Budgets that look along the months or over the trials (${code('P(economics.runway < 6) <= 5%')}) are simulated. A month that never comes is later than all that were simulated.`,
      prose`A saved plan holds the profile and the values that it was made from: ${code('--plan')} checks those again. With ${code('--baseline')} and ${code('--tolerance')} today is compared with an earlier plan.`,
    ],
    examples: [
      {
        says: prose`In CI, at the values of a file, or of a Prometheus server by its address`,
        command: 'scale check shop.yaml --metrics metrics.yaml',
      },
      {
        says: prose`Whether today’s metrics would do in the next phase`,
        command: 'scale check checkin --for next',
      },
      {
        says: prose`SLOs alone; a value that is missing only warns`,
        command: "scale check checkin --only 'slos.*' --on-no-data warn",
      },
      {
        says: prose`No more than 10 % dearer than the plan of before`,
        command: "scale check shop.yaml --baseline plan.json --tolerance 'costs.total <= +10%'",
      },
      {
        says: prose`Reports for a CI system, several in one run`,
        command: 'scale check shop.yaml --report junit=junit.xml --report sarif=scale.sarif',
      },
      {
        says: prose`One word, for a script`,
        command: 'scale check checkin --format json | jq -r .verdict',
      },
    ],
  },
  lint: {
    line: prose`Manifests of Kubernetes and files of Compose, against the rules that emissions keep`,
    about: [
      prose`Reads manifests, whoever wrote them, and reports what breaks or endangers what they run, with the line, the reason and what to write instead. A folder with a ${code('kustomization.yaml')} is looked at as ${code('kubectl kustomize')} renders it: each overlay that no other names, with its base. Of other folders and files, all objects are taken as one set, in which what refers to something must find it. JSON and lists of objects are read too.`,
      prose`Rules have ids (${code('S28')}), names (${code('min-replicas')}) and groups: ${code('hygiene')}, ${code('images')}, ${code('resources')}, ${code('health')}, ${code('availability')}, ${code('security')}, ${code('wiring')}, ${code('compose')}. ${code('--only')} and ${code('--except')} take any of these, and names of checks of kube-score, kube-linter, Polaris and the Pod Security Standards, which each finding names too.`,
      prose`An object with a reason to be otherwise says so in an annotation: ${code('scale.lint/min-replicas: "one process writes the file"')}. What lies outside of the manifests is declared: ${code('scale.lint/external: Secret/db, ConfigMap/ca')}. Exemptions of the other linters count as well. A service of a Compose file says so itself, or its file for all: ${code('x-scale-lint: {compose-read-only: "writes its cache"}')}. The exit code is ${code('1')} at an error, and ${code('2')} where nothing was looked at.`,
    ],
    examples: [
      { says: prose`All manifests below a folder`, command: 'scale lint k8s' },
      {
        says: prose`What a chart renders to`,
        command: 'helm template chart | scale lint -',
      },
      {
        says: prose`Only what endangers, without one rule`,
        command: 'scale lint k8s --only security --except S42',
      },
      {
        says: prose`A file of Compose; warnings fail too`,
        command: 'scale lint compose.yaml --fail-on warn',
      },
      {
        says: prose`Findings for the code quality of a merge request`,
        command: 'scale lint k8s --report gitlab-codequality=lint.json',
      },
    ],
    options: {
      only: prose`Only these rules: an id (${code('S28')}), a name (${code('min-replicas')}), a group (${code('security')}), or another linter’s check (${code('pod-probes')}). May be repeated`,
      except: prose`Leave these rules out. May be repeated`,
      wide: prose`Show every finding, however many`,
      exitCode: prose`Exit with N at an error, in place of ${code('1')}; ${code('0')} only reports`,
    },
  },
  metrics: {
    line: prose`What is measured: from where, how old, and what is missing`,
    about: [
      prose`Reads the sources that ${code('--metrics')} names and lists every metric of the profile with its value, what gave it and when; then the lines that a metrics file lacks. A file is known by its content: YAML or JSON, CSV with a column of dates (the last row up to ${code('--at')}), a summary of k6 in any of its three shapes, or OpenMetrics text.`,
      prose`A Prometheus server is asked the ${code('query')} of each metric, all of one moment: now, or the end of an earlier day ${code('--at')}. A query must give one value. Where it gives none, the metric is unknown, whatever its default, unless an earlier source has a value; where the server fails, the exit code is ${code('3')}.`,
    ],
    examples: [
      { says: prose`What a plan would stand on`, command: 'scale metrics checkin' },
      {
        says: prose`With a file; an address in its place asks a server`,
        command: 'scale metrics shop.yaml --metrics metrics.yaml',
      },
      {
        says: prose`What nobody measures, for a script`,
        command: "scale metrics checkin --format json | jq -r '.metrics[].add // empty'",
      },
    ],
  },
};
