import { slugOf } from '../../lib/slug.ts';
import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { EnvVariable } from '../../model/profile/services.ts';
import type { StackTenant } from '../../model/stack.ts';
import { whyOf } from '../why.ts';
import { SECRET_KEY, TENANT_VALUES } from './names.ts';

/** The variables of a container with how the numbers in them came about. */
export const envChange = (
  path: YamlPath,
  env: readonly EnvVariable[],
  tenant: StackTenant | undefined,
): YamlChange => ({
  kind: 'add',
  path,
  items: envOf(env, tenant),
  why: Object.fromEntries(
    env.flatMap((one) =>
      one.kind === 'literal' && one.why !== undefined ? [[one.key, whyOf(one.why)]] : [],
    ),
  ),
});

/**
 * Variables of a container. A secret is only named. `${NAME}` that is a value of the tenant becomes
 * a reference to it, so that one deployment serves all tenants; any other stays as it is written.
 */
export const envOf = (
  env: readonly EnvVariable[],
  tenant: StackTenant | undefined,
): readonly YamlValue[] => {
  const values = new Set(Object.keys(tenant?.values ?? {}));
  const own = new Set(env.map(({ key }) => key));
  const needed = new Set<string>();
  const variables = env.map((variable) => {
    if (variable.kind === 'secret') return secretVariable(variable.key, variable.secret);
    const parts = partsOf(variable.value, values);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'value')
      return tenantVariable(variable.key, only.name);
    for (const part of parts) if (part.kind === 'value') needed.add(part.name);
    return { name: variable.key, value: parts.map(textOf).join('') };
  });
  // Kubernetes fills in what stands above.
  const above = [...needed].filter((name) => !own.has(name));
  return [...above.map((name) => tenantVariable(name, name)), ...variables];
};

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string };

/** `https://${HOST}/` with a value HOST is `https://`, HOST, `/`. */
const partsOf = (text: string, values: ReadonlySet<string>): readonly Part[] =>
  text.split(/(\$\{\w+\})/).flatMap((part): Part[] => {
    const name = /^\$\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined && values.has(name)) return [{ kind: 'value', name }];
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });

const textOf = (part: Part): string =>
  part.kind === 'value' ? `$(${part.name})` : escaped(part.text);

/** Kubernetes reads `$$` as `$`, and `$(NAME)` as the value of another variable. */
const escaped = (text: string): string => text.replaceAll(/\$(?=[$(]|$)/g, '$$$$');

const secretVariable = (name: string, secret: string): YamlValue => ({
  name,
  valueFrom: { secretKeyRef: { name: secretName(secret), key: SECRET_KEY } },
});

export const secretName = (secret: string): string => slugOf(secret, '-').slice(0, 253);

const tenantVariable = (name: string, key: string): YamlValue => ({
  name,
  valueFrom: { configMapKeyRef: { name: TENANT_VALUES, key } },
});
