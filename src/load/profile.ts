import { given } from '../lib/given.ts';
import type { YamlEntry, YamlNode } from '../lib/yaml/node.ts';
import type { Diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Profile } from '../model/profile.ts';
import { profileSchema } from '../model/wire/profile.ts';
import { inPlaceOrder } from './document/problem-order.ts';
import { child, type Reading } from './document/reading.ts';
import { stringOf } from './document/scalar.ts';
import { checkTextLengths } from './document/text-length.ts';
import { wireProblems } from './document/wire-issues.ts';
import { keyPlace, readYamlFile } from './document/yaml-file.ts';
import { currenciesOf } from './number/foreign-currency.ts';
import { readAlerts } from './profile/alerts.ts';
import { readAudit } from './profile/audit.ts';
import { readBudgets } from './profile/budgets.ts';
import { readClaims } from './profile/claims.ts';
import { readCosts } from './profile/costs.ts';
import { readCustomers } from './profile/customers.ts';
import { readCash } from './profile/economics.ts';
import { readHosts } from './profile/hosts.ts';
import { readKubernetes } from './profile/kubernetes.ts';
import { readLoadTests } from './profile/load-tests.ts';
import { declaredUnits, readMetrics, readQuantities } from './profile/metrics.ts';
import { readModeration } from './profile/moderation.ts';
import { readOperations } from './profile/operations.ts';
import { readOptimisations } from './profile/optimisations.ts';
import { readPatches } from './profile/patches.ts';
import { phaseIds, readPhases } from './profile/phases.ts';
import { readPools } from './profile/pools.ts';
import { readPlans } from './profile/price-plans.ts';
import { readProject } from './profile/project.ts';
import { readReadiness } from './profile/readiness.ts';
import { readRevenue } from './profile/revenue.ts';
import { readRisks } from './profile/risks.ts';
import { readRoadmap } from './profile/roadmap.ts';
import { readScenarios } from './profile/scenarios.ts';
import { readServices } from './profile/services.ts';
import { readSlos } from './profile/slos.ts';
import { readSources } from './profile/sources.ts';
import { readSupport } from './profile/support.ts';
import { readTeam } from './profile/team.ts';
import { literalSecrets } from './servers/literal-secrets.ts';
import { patchSecrets, serviceSecrets } from './service-secrets.ts';

/**
 * Reads a profile. The wire schema says which keys and shapes are wrong, the readers what the
 * values mean; all problems come in one run, in the order of the file. The profile is complete only
 * where there is none, but names what could be named.
 */
export const loadProfile = (source: {
  readonly file: string;
  readonly text: string;
}): { readonly profile: Profile; readonly problems: readonly Diagnostic[] } => {
  const { file, root, problems } = readYamlFile(source);
  const empty: YamlNode = { kind: 'broken', span: [0, 0] };
  const content = root ?? empty;
  const shape = wireProblems(file, content, profileSchema);
  const reading: Reading = {
    file,
    problems: [...problems, ...shape.problems],
    currency: stringOf(child(child(content, 'project'), 'currency')) ?? '',
    rates: currenciesOf(child(child(content, 'project'), 'fx')),
    phases: phaseIds(content),
    declared: declaredUnits(content),
    misspelt: shape.misspelt,
  };
  if (root !== undefined) checkTextLengths(reading, root);
  const profile = readSections(reading, content);
  const secrets = [
    ...literalSecrets(file, child(content, 'sources')),
    ...serviceSecrets(file, child(content, 'services')),
    ...patchSecrets(file, child(content, 'patches')),
  ];
  return { profile, problems: secrets.length > 0 ? secrets : inPlaceOrder(reading.problems) };
};

const readSections = (reading: Reading, root: YamlNode): Profile => {
  const entries: ReadonlyMap<string, YamlEntry> = root.kind === 'map' ? root.entries : new Map();
  const section = <T>(
    key: string,
    read: (reading: Reading, node: YamlNode, place: Place) => T,
  ): T | undefined => {
    const entry = entries.get(key);
    if (entry?.node.kind !== 'map') return undefined;
    return read(reading, entry.node, keyPlace(reading.file, entry));
  };
  const seen = new Map<string, Place>();
  const project = readProject(reading, entries.get('project')?.node);
  const metrics = readMetrics(reading, entries.get('metrics')?.node, seen);
  const plans = readPlans(reading, entries.get('plans')?.node);
  const costs = readCosts(reading, entries.get('costs')?.node);
  return {
    file: reading.file.file,
    project,
    metrics,
    quantities: readQuantities(reading, entries.get('quantities')?.node, seen),
    phases: readPhases(reading, entries.get('phases')),
    slos: readSlos(reading, entries.get('slos')?.node),
    costs,
    optimisations: readOptimisations(reading, entries.get('optimisations')?.node, costs),
    revenue: readRevenue(reading, entries.get('revenue')?.node),
    scenarios: readScenarios(reading, entries.get('scenarios')?.node),
    roadmap: readRoadmap(reading, entries.get('roadmap')?.node),
    pools: readPools(reading, entries.get('pools')?.node),
    alerts: readAlerts(reading, entries.get('alerts')?.node),
    loadTests: readLoadTests(reading, entries.get('load_tests')?.node),
    risks: readRisks(reading, entries.get('risks')?.node),
    plans,
    services: readServices(reading, entries.get('services')?.node),
    hosts: readHosts(reading, entries.get('hosts')?.node),
    operations: readOperations(reading, entries.get('operations')?.node, { ...project, metrics }),
    budgets: readBudgets(reading, entries.get('budgets')?.node),
    claims: readClaims(reading, entries.get('claims')?.node),
    ...given({
      audit: section('audit', readAudit),
      customers: section('customers', (_, node, place) =>
        readCustomers(reading, node, place, plans),
      ),
      economics: section('economics', readCash),
      sources: section('sources', readSources),
      kubernetes: section('kubernetes', readKubernetes),
      patches: section('patches', readPatches),
      readiness: section('readiness', readReadiness),
      support: section('support', readSupport),
      moderation: section('moderation', readModeration),
      team: section('team', readTeam),
    }),
    places: Object.fromEntries(
      [...entries.values()].map((entry) => [entry.key, keyPlace(reading.file, entry)]),
    ),
  };
};
