import type { ComposeFacts } from '../../../model/lint-facts/compose.ts';
import type { ComposeManifest } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  isTrueIn,
  keyAt,
  numberIn,
  placeOfManifest,
  wordIn,
  wordsIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Found, RuleHead } from '../rule.ts';
import { imageFault } from '../rules/images.ts';
import { type StructureSchema, validateObject } from '../schema/validate.ts';
import { holdsSecret, isSecretName } from '../secret-text.ts';
import { misreadScalars } from '../yaml-types.ts';
import { composeExemptionFaults } from './exempt.ts';
import { dependencyFaults, unknownNames } from './names.ts';
import { openPorts, sharedPorts, WEB_PORTS } from './ports.ts';
import {
  type ComposeService,
  environmentOf,
  mountsOf,
  publishedOf,
  servicesIn,
} from './service.ts';

export type ComposeRule<R extends keyof ComposeFacts> = RuleHead & {
  readonly check: (
    file: ComposeManifest,
    schema: StructureSchema,
    ruleNames: ReadonlySet<string>,
  ) => readonly Found<R>[];
};

/** Other linters read no files of Compose; these are the rules of Kubernetes, as far as they go. */
const called = (name: string): RuleHead => ({ name, severity: 'error', linters: {} });

const SMALL = ['NET_BIND_SERVICE', 'CAP_NET_BIND_SERVICE'];

const inServices = <F>(
  file: ComposeManifest,
  look: (service: ComposeService) => readonly F[],
): readonly F[] => servicesIn(file).flatMap(look);

/** What a file of Compose owes. */
export const composeRules: { readonly [R in keyof ComposeFacts]: ComposeRule<R> } = {
  C01: {
    ...called('compose-image-tag'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) => {
        const image = wordIn(node, 'image');
        // What is built here needs no tag, and what is filled in has one elsewhere.
        if (childOf(node, 'build') !== undefined || /\$\{?\w+/.test(image)) return [];
        const fault = imageFault(image);
        if (fault === undefined) return [];
        return [{ at: image === '' ? at : keyAt(node, 'image'), facts: { service, image, fault } }];
      }),
  },
  C02: {
    ...called('compose-limits'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) => {
        const limits = childOf(node, 'deploy', 'resources', 'limits');
        const missing = [
          ...(wordIn(limits, 'cpus') || wordIn(node, 'cpus') ? [] : (['cpus'] as const)),
          ...(wordIn(limits, 'memory') || wordIn(node, 'mem_limit') ? [] : (['memory'] as const)),
        ];
        return missing.length === 0 ? [] : [{ at, facts: { service, missing } }];
      }),
  },
  C03: {
    ...called('compose-healthcheck'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }): readonly Found<'C03'>[] => {
        const check = childOf(node, 'healthcheck');
        // A service that runs to its end is waited for, not asked.
        if (['no', 'false', 'on-failure'].includes(wordIn(node, 'restart'))) return [];
        if (check === undefined) return [{ at, facts: { service, fault: 'missing' } }];
        const off = isTrueIn(check, 'disable') || wordsIn(check, 'test')[0] === 'NONE';
        return off
          ? [{ at: keyAt(node, 'healthcheck'), facts: { service, fault: 'disabled' } }]
          : [];
      }),
  },
  C04: {
    ...called('compose-no-version'),
    check: ({ root }) => {
      const version = root.entries.get('version');
      return version === undefined ? [] : [{ at: version.at, facts: {} }];
    },
  },
  C05: {
    ...called('compose-no-literal-secrets'),
    check: (file) =>
      inServices(file, (one) =>
        environmentOf(one).flatMap(({ key, value, at }): readonly Found<'C05'>[] => {
          const facts = { service: one.name, variable: key };
          if (value === '' || /^\$\{?\w+\}?$/.test(value)) return [];
          if (holdsSecret(value)) return [{ at, facts: { ...facts, fault: 'value' } }];
          if (/_FILE$/.test(key) || value.includes('${') || !isSecretName(key)) return [];
          return [{ at, facts: { ...facts, fault: 'name' } }];
        }),
      ),
  },
  C06: {
    ...called('compose-not-privileged'),
    check: (file) =>
      inServices(file, ({ name: service, node }) =>
        isTrueIn(node, 'privileged') ? [{ at: keyAt(node, 'privileged'), facts: { service } }] : [],
      ),
  },
  C07: {
    ...called('compose-no-docker-socket'),
    check: (file) =>
      inServices(file, (one) =>
        mountsOf(one)
          .filter(({ source }) => /(?:docker|containerd|podman)\.sock$/.test(source))
          .map(({ at }) => ({ at, facts: { service: one.name } })),
      ),
  },
  C08: {
    ...called('compose-no-host-namespaces'),
    check: (file) =>
      inServices(file, ({ name: service, node }) =>
        ['network_mode', 'pid', 'ipc', 'userns_mode', 'uts']
          .filter((key) => wordIn(node, key) === 'host')
          .map((key) => ({ at: keyAt(node, key), facts: { service, key } })),
      ),
  },
  C09: {
    ...called('compose-unprivileged-ports'),
    check: (file) =>
      inServices(file, (one) =>
        publishedOf(one).flatMap(({ host, at }) => {
          const port = Number(host.split('-')[0]);
          const low = port > 0 && port < 1024 && !WEB_PORTS.includes(port);
          return low ? [{ at, facts: { service: one.name, port } }] : [];
        }),
      ),
  },
  C10: {
    ...called('compose-read-only'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) =>
        isTrueIn(node, 'read_only') ? [] : [{ at, facts: { service } }],
      ),
  },
  C11: {
    ...called('compose-drop-capabilities'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) => {
        const drops = wordsIn(node, 'cap_drop').some((one) => one.toUpperCase() === 'ALL');
        const added = wordsIn(node, 'cap_add').filter((one) => !SMALL.includes(one));
        if (drops && added.length === 0) return [];
        return [{ at: added.length > 0 ? keyAt(node, 'cap_add') : at, facts: { service, added } }];
      }),
  },
  C12: {
    ...called('compose-no-new-privileges'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) => {
        const set = wordsIn(node, 'security_opt');
        const there = set.some((one) => /^no-new-privileges(?:[:=]true)?$/.test(one));
        return there ? [] : [{ at, facts: { service } }];
      }),
  },
  C13: { ...called('compose-depends-on'), check: dependencyFaults },
  C14: { ...called('compose-ports-once'), check: sharedPorts },
  C15: { ...called('compose-names-resolve'), check: unknownNames },
  C16: {
    ...called('compose-restart'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) => {
        const said = childOf(node, 'restart') ?? childOf(node, 'deploy', 'restart_policy');
        return said === undefined ? [{ at, facts: { service } }] : [];
      }),
  },
  C17: {
    ...called('compose-non-root'),
    check: (file) =>
      inServices(file, ({ name: service, node, at }) => {
        const found = wordIn(node, 'user');
        if (found !== '' && !/^(?:0|root)(?::|$)/.test(found)) return [];
        return [{ at: found === '' ? at : keyAt(node, 'user'), facts: { service, found } }];
      }),
  },
  C18: {
    ...called('compose-valid-schema'),
    check: ({ root }, schema) => validateObject(schema, root, schema.roots.compose ?? ''),
  },
  C19: {
    ...called('compose-keys-once'),
    check: ({ duplicates }) =>
      duplicates.map(({ key: field, at, first }) => {
        return { at, facts: { field, line: placeOfManifest(first).line } };
      }),
  },
  C20: { ...called('compose-yaml-1.1-safe'), check: ({ root }) => misreadScalars(root) },
  C21: {
    ...called('compose-container-name'),
    check: (file) =>
      inServices(file, ({ name: service, node }) => {
        const name = wordIn(node, 'container_name');
        const replicas = numberIn(node, 'deploy', 'replicas') ?? numberIn(node, 'scale') ?? 1;
        if (name === '' || replicas < 2) return [];
        return [{ at: keyAt(node, 'container_name'), facts: { service, name, replicas } }];
      }),
  },
  C22: {
    ...called('compose-legal-names'),
    check: (file) =>
      servicesIn(file)
        .filter(({ name }) => !/^[a-zA-Z0-9._-]+$/.test(name) || name.length > 63)
        .map(({ name, at }) => ({ at, facts: { name } })),
  },
  C23: { ...called('compose-bound-ports'), check: openPorts },
  C24: {
    ...called('compose-exemption-reason'),
    check: (file, _, ruleNames) => composeExemptionFaults(file, ruleNames),
  },
};
