import type {
  LinterChecks,
  LintFacts,
  LintRuleId,
  LintSeverity,
} from '../../model/manifest/lint.ts';
import type { Manifest, ManifestAt } from '../../model/manifest/manifest.ts';
import { headAt, keyAt } from '../../model/manifest/manifest-look.ts';
import type { Cluster } from './cluster.ts';
import type { Container, Workload } from './workload.ts';

/** One place that a rule objects to. */
export type Found<R extends LintRuleId> = {
  readonly at: ManifestAt;
  readonly facts: LintFacts[R];
  /** The object that it is about, whose annotations may excuse it. */
  readonly manifest?: Manifest;
  /** Where it is not that of the rule. */
  readonly severity?: LintSeverity;
};

/** What a rule is called, how grave it is, and which checks of other linters it stands for. */
export type RuleHead = {
  readonly name: string;
  readonly severity: LintSeverity;
  readonly linters: LinterChecks;
};

/** A rule about the objects of one set. */
export type ClusterRule<R extends LintRuleId> = RuleHead & {
  readonly check: (cluster: Cluster) => readonly Found<R>[];
};

export type ClusterRules<R extends LintRuleId> = { readonly [K in R]: ClusterRule<K> };

/** What `look` finds in every container of every pod. */
export const inContainers = <F>(
  { workloads }: Cluster,
  look: (container: Container, workload: Workload) => readonly F[],
): readonly (F & { readonly manifest: Manifest })[] =>
  workloads.flatMap((workload) =>
    workload.containers.flatMap((container) =>
      look(container, workload).map((found) => ({ ...found, manifest: workload.manifest })),
    ),
  );

/** Where the name of a container stands: for what it lacks. */
export const nameAt = ({ node }: Container): ManifestAt => keyAt(node, 'name');

/** Where the name of an object stands: for what it lacks. */
export const objectAt = ({ root }: Manifest): ManifestAt => {
  const metadata = root.entries.get('metadata')?.node;
  const name = metadata?.kind === 'map' ? metadata.entries.get('name')?.at : undefined;
  return name ?? headAt(root);
};
