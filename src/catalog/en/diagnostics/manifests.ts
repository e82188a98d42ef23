import { code, plain, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { suggest } from './phrases.ts';

/** Manifests that cannot be looked at. */
export const manifestWords = {
  manifest_template: ({ path }) => ({
    title: prose`The file ${quote(path)} is a template, and no manifest yet`,
    expected: prose`manifests as they are applied`,
    fix: prose`Render it first: ${code('helm template CHART | scale lint -')}`,
  }),
  manifest_none: ({ path }) => ({
    title: prose`Nothing in ${quote(path)} is a manifest`,
    expected: prose`objects with ${code('apiVersion')} and ${code('kind')}, or a file of Compose with ${code('services')}`,
    fix: prose`Name the file of the manifests, or the folder that they lie in`,
  }),
  manifests_missing: ({ path }) => ({
    title: prose`There are no manifests below ${quote(path)}`,
    expected: prose`files that end in ${code('.yaml')}, ${code('.yml')} or ${code('.json')} with ${code('apiVersion')} and ${code('kind')}, or with the ${code('services')} of Compose`,
    fix: prose`Check the path; nothing was looked at, which is no pass`,
  }),
  manifests_too_many: ({ path, limit }) => ({
    title: prose`There are more than ${plain(limit)} files below ${quote(path)}`,
    fix: prose`Name the folder of the manifests`,
  }),
  kustomize_resource_missing: ({ path }) => ({
    title: prose`The kustomization names ${quote(path)}, which is not there`,
    expected: prose`a file below its folder, or a folder with a ${code('kustomization.yaml')} that does not lead back here`,
    fix: prose`Correct the path, or add the file`,
  }),
  rule_unknown: ({ name, near }) => ({
    title: prose`There is no rule ${quote(name)}`,
    fix: suggest(
      near,
      prose`Name a rule by its id (${code('S28')}), its name (${code('min-replicas')}), its group (${code('security')}) or another linter’s check; ${code('scale help lint')} lists the groups`,
    ),
  }),
} satisfies Partial<DiagnosticWords>;
