import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { snakeCase } from '../../model/id.ts';
import type { PricePlan } from '../../model/profile/customers.ts';
import type { EnvVariable, Service } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import type { Stack, StackService, StackTenant } from '../../model/stack.ts';
import { textIn } from '../../model/text.ts';
import { labelOf } from './names.ts';

const EXAMPLE = 'example';
const PLACEHOLDER = /\$\{([A-Z_][A-Z0-9_]*)\}/g;
/** A value may name another; none goes deeper. */
const DEPTH = 3;

/**
 * Whose stacks there are where each tenant has one of its own: the tenants that stand for themselves,
 * or an example where the profile lists none.
 */
export const tenantsOf = ({ customers, plans, project }: Profile): readonly StackTenant[] => {
  if (customers?.ownStack !== true) return [];
  const { tenants, values } = customers;
  const own = tenants.filter(({ count }) => count === undefined);
  const listed = own.map(({ id, name, plan, values: mine }) => ({
    id,
    name: textIn(name, project.locale),
    mine: { ...planValues(plans.find((one) => one.id === plan)), ...mine },
  }));
  const all = listed.length > 0 ? listed : [{ id: EXAMPLE, name: 'Example', mine: {} }];
  return all.map(({ id, name, mine }) => tenantOf(id, name, { ...values, ...mine }));
};

/** More than anybody has, for programs that only read numbers. */
const UNLIMITED = String(2 ** 31 - 1);

/** What a plan allows: `{PLAN_AGENTS: "3", PLAN_STORAGE_GB: "5"}`; formulas fill no names. */
const planValues = (plan: PricePlan | undefined): StackTenant['values'] =>
  Object.fromEntries(
    (plan?.limits ?? []).flatMap(({ resource, limit }): [string, string][] => {
      const key = `PLAN_${snakeCase(resource).toUpperCase()}`;
      if (limit === undefined) return [[key, UNLIMITED]];
      return limit.kind === 'constant' ? [[key, String(limit.value)]] : [];
    }),
  );

/** A tenant that the profile does not list, of a product of which it lists none. */
export const unlistedTenant = (profile: Profile, id: string): StackTenant =>
  tenantOf(id, id, profile.customers?.values ?? {});

const tenantOf = (id: string, name: string, own: StackTenant['values']): StackTenant => {
  const given = { ...own, TENANT_ID: labelOf(id), TENANT_NAME: name };
  return { id: labelOf(id), name, values: resolved(given) };
};

/** Values in which names stand for other values: `${TENANT_ID}.example.com` → `acme.example.com`. */
const resolved = (values: StackTenant['values']): StackTenant['values'] => {
  let before = values;
  for (let depth = 0; depth < DEPTH; depth++) {
    const fill = filler(before);
    before = Object.fromEntries(Object.entries(before).map(([key, text]) => [key, fill(text)]));
  }
  return before;
};

/** The stack of one tenant: its values in place of the names in environments, commands and hosts. */
export const stackOfTenant = (stack: Stack, tenant: StackTenant): Stack => {
  const fill = filler(tenant.values);
  return { ...stack, tenant, services: stack.services.map((service) => filled(service, fill)) };
};

/** The same with the names left in environments, for a target that keeps the values of each by itself. */
export const stackWithNames = (stack: Stack, tenant: StackTenant): Stack => {
  const { services, ...rest } = stackOfTenant(stack, tenant);
  return {
    ...rest,
    services: services.map((service, i) => {
      const { env = [], backup } = stack.services[i] ?? {};
      if (service.backup === undefined || backup === undefined) return { ...service, env };
      const named = { ...backup, command: service.backup.command };
      return { ...service, env, backup: named };
    }),
  };
};

type Fill = (text: string) => string;

const filler =
  (values: StackTenant['values']): Fill =>
  (text) =>
    text.replaceAll(PLACEHOLDER, (whole, name: string) =>
      Object.hasOwn(values, name) ? (values[name] as string) : whole,
    );

const filled = (service: StackService, fill: Fill): StackService => ({
  ...service,
  command: service.command.map(fill),
  args: service.args.map(fill),
  env: service.env.map((one) => filledVariable(one, fill)),
  ...(service.host === undefined ? {} : { host: fill(service.host) }),
  ...(service.backup === undefined
    ? {}
    : {
        backup: {
          ...service.backup,
          command: service.backup.command.map(fill),
          env: service.backup.env.map((one) => filledVariable(one, fill)),
          ...(service.backup.to === undefined ? {} : { to: fill(service.backup.to) }),
        },
      }),
});

const filledVariable = (one: EnvVariable, fill: Fill): EnvVariable =>
  one.kind === 'literal' ? { ...one, value: fill(one.value) } : one;

/** Names in the stack of a tenant that nothing fills. */
export const unfilledNames = (stack: Stack, services: readonly Service[]): Diagnostic[] => {
  const places = new Map(services.map(({ id, place }) => [id, place]));
  return stack.services.flatMap((service) =>
    [
      ...new Set(
        textsIn(service).flatMap((text) =>
          [...text.matchAll(PLACEHOLDER)].map(([, name]) => name as string),
        ),
      ),
    ].map((name) =>
      diagnostic('placeholder_unfilled', { service: service.id, name }, places.get(service.id)),
    ),
  );
};

const textsIn = ({ command, args, env, host, backup }: StackService): readonly string[] => [
  ...command,
  ...args,
  ...(host === undefined ? [] : [host]),
  ...(backup?.command ?? []),
  ...(backup?.to === undefined ? [] : [backup.to]),
  ...[...env, ...(backup?.env ?? [])].flatMap((one) => (one.kind === 'literal' ? [one.value] : [])),
];
