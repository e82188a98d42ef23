import * as apps from 'kubernetes-models/apps/v1';
import * as autoscaling from 'kubernetes-models/autoscaling/v2';
import * as batch from 'kubernetes-models/batch/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as scheduling from 'kubernetes-models/scheduling.k8s.io/v1';
import * as core from 'kubernetes-models/v1';
import type { KubernetesObject } from './manifests.ts';

/** Each `apiVersion` that is emitted. */
const GROUPS: Readonly<Record<string, object>> = {
  v1: core,
  'apps/v1': apps,
  'autoscaling/v2': autoscaling,
  'batch/v1': batch,
  'networking.k8s.io/v1': networking,
  'policy/v1': policy,
  'scheduling.k8s.io/v1': scheduling,
};

type Model = new (object: KubernetesObject) => { readonly validate: () => void };

/**
 * What the models of `kubernetes-models` find wrong with objects, one line each; empty where nothing is.
 * A kind that they do not have is wrong, too.
 */
export const modelProblems = (objects: readonly KubernetesObject[]): readonly string[] =>
  objects.flatMap((object) => {
    const { apiVersion, kind, metadata } = object ?? {};
    const name = `${apiVersion} ${kind} ${metadata?.name}`;
    const models = (GROUPS[apiVersion] ?? {}) as Readonly<Record<string, Model>>;
    const model = models[kind];
    if (model === undefined) return [`${name}: no such kind`];
    try {
      new model(object).validate();
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
