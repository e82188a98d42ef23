import type { Stack, StackService } from '../../../src/model/stack.ts';
import { STACK, stackService } from '../../fixtures/stack.ts';

/** The stack of the fixture with other services, by name. */
export const stackWith = (
  own: Readonly<Record<string, Partial<StackService>>>,
  more: Partial<Stack> = {},
): Stack => ({
  ...STACK,
  ...more,
  services: STACK.services.map((service) => ({ ...service, ...own[service.name] })),
});

const sized = (value: number, derivation: string) => ({ id: 'x', value, unit: 'Mi', derivation });

/** A later phase: more memory for the API, no worker, and a search engine of three. */
export const LATER: Stack = {
  ...STACK,
  phase: { id: 'scale-up', name: 'Scale up' },
  // api 13 pods of 2 Gi, postgres, redis 2, prometheus and search 3 of 0.5, a backup: 30,464 Mi
  quota: { ...STACK.quota, memory: { ...STACK.quota.memory, value: 30_464 } },
  services: [
    ...STACK.services
      .filter(({ name }) => name !== 'order-worker')
      .map((service) => {
        if (service.name !== 'api') return service;
        const memory = sized(2048, '512 Mi * 4 = 2048');
        return { ...service, memory: { request: memory, limit: memory } };
      }),
    stackService({
      id: 'search',
      image: 'search@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      ports: [{ name: 'http', number: 80, public: false }],
      replicas: { id: 'services.search.replicas', value: 3, unit: 'replicas', derivation: '3' },
      volumes: [
        { name: 'data', path: '/data', size: sized(20, '20') },
        { name: 'index', path: '/index', size: sized(1.5, '1.5') },
      ],
      health: { check: { kind: 'tcp', port: 80 }, interval: 10, start: 30, drain: 30 },
    }),
  ],
};

/** A tenant's stack, with a host and values of its own. */
export const tenantStack = (id: string): Stack => ({
  ...stackWith({
    api: {
      host: `${id}.example.com`,
      env: [
        { key: 'TENANT', kind: 'literal', value: ['$', '{NAME}'].join('') },
        { key: 'URL', kind: 'literal', value: ['https://$', '{HOST}/$(x)$'].join('') },
        { key: 'OTHER', kind: 'literal', value: ['$', '{UNKNOWN}'].join('') },
      ],
    },
  }),
  tenant: { id, name: id, values: { NAME: `Tenant: ${id}`, HOST: `${id}.example.com` } },
});
