import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LintFacts } from '../../../src/model/manifest/lint.ts';
import { HOME } from '../../support/world.ts';
import { lintText } from './edit.ts';

// What the Compose Specification says of the structure of a file. `schema/compose.json` is derived from
// its JSON Schema; where that lies beside the checkout, both are asked about the same files.

const OFFICIAL = join(HOME, '../shared/schemas/compose-spec.json');

const service = (body: string): string => `services:\n  web:\n    image: web:1\n    ${body}\n`;

const faultsIn = (text: string) =>
  lintText(text, { rules: ['C18'] }).findings.map(({ facts, place }) => ({
    ...(facts as LintFacts['C18']),
    at: `${place.line}:${place.column}`,
  }));

const GOOD: readonly string[] = [
  'command: [run, --fast]',
  'command: run --fast',
  'command:',
  'build: {context: ., args: [A=1], target: app}',
  'depends_on: {db: {condition: service_completed_successfully, restart: true}}',
  'environment: {A: 1, B: true, C: null, D: text}',
  'env_file: [a.env, {path: b.env, required: false}]',
  'ports: [8080, "80:80", {target: 80, published: "8080", mode: host}]',
  'volumes: ["a:/a", {type: bind, source: ., target: /b, bind: {selinux: z}}]',
  'ulimits: {nofile: 1024, nproc: {soft: 1, hard: 2}}',
  'networks: {front: {aliases: [a]}, back: }',
  'deploy: {replicas: 2, resources: {limits: {cpus: 0.5, memory: 512M, pids: 100}}}',
  'healthcheck: {test: [CMD, "true"], retries: 3, x-why: because}',
  'gpus: all',
  'extra_hosts: {a: [10.0.0.1, "::1"]}',
  'x-team: {anything: [1, {goes: here}]}',
  'logging: {driver: json-file, options: {max-file: 5}}',
  'develop: {watch: [{path: ., action: sync+restart}]}',
];

const BAD: readonly (readonly [body: string, fault: object])[] = [
  ['comand: x', { fault: 'unknown', field: 'comand', in: 'services.web', near: ['command'] }],
  ['command: {run: fast}', { fault: 'type', expected: 'string|list', found: 'map' }],
  ['user: 1000', { fault: 'type', field: 'services.web.user', expected: 'string', found: '1000' }],
  ['healthcheck: {intervall: 5s}', { fault: 'unknown', in: 'services.web.healthcheck' }],
  ['healthcheck: {interval: 5}', { fault: 'type', expected: 'string', found: '5' }],
  ['depends_on: {db: {}}', { fault: 'missing', field: 'condition' }],
  [
    'depends_on: {db: {condition: healthy}}',
    { fault: 'choice', found: 'healthy', field: 'services.web.depends_on.db.condition' },
  ],
  ['ports: [[80]]', { fault: 'type', field: 'services.web.ports[0]' }],
  ['ports: [{target: 80, publish: 8080}]', { fault: 'unknown', field: 'publish' }],
  ['volumes: [{source: a, target: /a}]', { fault: 'missing', field: 'type' }],
  ['deploy: {resources: {limit: {cpus: 1}}}', { fault: 'unknown', near: ['limits'] }],
  ['deploy: {resources: {limits: {memory: 512}}}', { fault: 'type', found: '512' }],
  ['networks: front', { fault: 'type', expected: 'list|map', found: '"front"' }],
  ['ulimits: {nofile: {soft: 1}}', { fault: 'missing', field: 'hard' }],
  ['environment: {A: [1]}', { fault: 'type', field: 'services.web.environment.A' }],
  ['privileged: [yes]', { fault: 'type', expected: 'boolean|string', found: 'list' }],
];

describe('a file of Compose', () => {
  it.each(GOOD)('may have %s', (body) => {
    expect(faultsIn(service(body))).toEqual([]);
  });

  it.each(BAD)('may not have %s', (body, fault) => {
    const found = faultsIn(service(body));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(fault);
    expect(found[0]?.at).toMatch(/^4:\d+$/);
  });

  it('may leave values to be filled in, whatever type they are to be', () => {
    const name = ['$', '{N:-1}'].join('');
    expect(faultsIn(service(`use_api_socket: ${name}`))).toEqual([]);
    expect(faultsIn(service(`depends_on: {db: {condition: '${name}'}}`))).toEqual([]);
  });

  it('is looked at beyond its services', () => {
    const rest = 'networks: {a: {drivr: x}}\nsecrets: {b: {file: [1]}}\nvolume: {}\nx-own: 1\n';
    expect(faultsIn(`services: {}\n${rest}`)).toMatchObject([
      { fault: 'unknown', in: 'networks.a', near: ['driver'], at: '2:16' },
      { fault: 'type', field: 'secrets.b.file', at: '3:21' },
      { fault: 'unknown', field: 'volume', in: '', near: ['volumes'], at: '4:1' },
    ]);
  });
});

describe.skipIf(!existsSync(OFFICIAL))('the official schema (skipped where it is missing)', () => {
  it('says the same of each', () => {
    const schema = JSON.parse(readFileSync(OFFICIAL, 'utf8')) as AnySchemaObject;
    const ajv = new Ajv({ strict: false, formats: { duration: true, subnet_ip_address: true } });
    const isValid = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
    for (const body of GOOD) expect(isValid(parse(service(body))), body).toBe(true);
    for (const [body] of BAD) expect(isValid(parse(service(body))), body).toBe(false);
  });
});
