import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import { STACK } from '../../fixtures/stack.ts';
import { modelProblems } from '../../support/kubernetes-models.ts';
import type { KubernetesObject } from '../../support/manifests.ts';
import { shippedTemplates } from '../../support/templates.ts';

// The schemas of another package than the ones that lint and the strict validator go by. What every
// product emits is held to them in test/e2e/emit.test.ts; here they show that they refuse.

const DEPLOYMENT = 'kubernetes/base/api/deployment.yaml';
const deployment = (): KubernetesObject => {
  const files = [...emitKubernetes([STACK], shippedTemplates())];
  return parse(files.find(({ path }) => path === DEPLOYMENT)?.content ?? '');
};

const BROKEN: Readonly<Record<string, (object: KubernetesObject) => void>> = {
  'a quantity that is none': ({ spec }) => {
    spec.template.spec.containers[0].resources.limits.memory = '512 MB';
  },
  'a container without a name': ({ spec }) => {
    delete spec.template.spec.containers[0].name;
  },
  'a port that is a list': ({ spec }) => {
    spec.template.spec.containers[0].ports[0].containerPort = [8080];
  },
  'a deployment without a selector': ({ spec }) => {
    delete spec.selector;
  },
  'a kind that its group does not have': (object) => {
    object.kind = 'Deploymint';
  },
  'a version that is gone': (object) => {
    object.apiVersion = 'extensions/v1beta9';
  },
};

describe('the models of kubernetes-models', () => {
  it('take a deployment as it is emitted', () => {
    expect(modelProblems([deployment()])).toEqual([]);
  });

  it.each(Object.entries(BROKEN))('refuse %s', (_, spoil) => {
    const object = deployment();
    spoil(object);
    expect(modelProblems([object])).toHaveLength(1);
  });
});
