import { describe, expect, it } from 'vitest';
import { dataMoves } from '../../src/emit/compose/data-moves.ts';
import { emitCompose } from '../../src/emit/compose.ts';
import type { Artifact } from '../../src/model/manifest/artifact.ts';
import type { StackService } from '../../src/model/stack.ts';
import { shippedTemplates } from '../support/templates.ts';
import { stackWith } from './kubernetes/stacks.ts';

const DATA = '/var/lib/postgresql/data';
const size = { id: 'x', value: 40, unit: 'Gi', derivation: '40' };

const emit = (more: Partial<StackService>): readonly Artifact[] => {
  const postgres = {
    image: 'postgres:16.10',
    volumes: [{ name: 'data', path: DATA, size }],
    ...more,
  };
  return [...emitCompose([stackWith({ postgres })], shippedTemplates())].filter(({ path }) =>
    path.endsWith('/compose.yaml'),
  );
};
const inFolder = (value: string) => emit({ env: [{ key: 'PGDATA', kind: 'literal', value }] });

const said = (previous: readonly Artifact[], next: readonly Artifact[]) =>
  dataMoves(previous, next, ["it's/compose.yaml"]).map(({ object, before, after }) => [
    object.name,
    before,
    after,
  ]);

describe('data of a compose file that would be out of sight', () => {
  const below = `/ at ${DATA}, PGDATA ${DATA}/pgdata`;

  it('is in another folder of PostgreSQL, until the profile names the one of before', () => {
    const without = emit({ env: [] }).map((one) => ({
      ...one,
      content: one.content.replace(/ +PGDATA: .*\n/, ''),
    }));
    expect(without[0]?.content).not.toContain('PGDATA');
    expect(said(without, emit({ env: [] }))).toEqual([['postgres', `/ at ${DATA}`, below]]);
    expect(said(without, inFolder(DATA))).toEqual([]);
  });

  it('is where the volume is mounted elsewhere', () => {
    const elsewhere = emit({ volumes: [{ name: 'data', path: '/elsewhere', size }] });
    expect(said(elsewhere, inFolder(DATA))).toEqual([
      ['postgres', '/ at /elsewhere', `/ at ${DATA}`],
    ]);
  });

  it('comes with steps in the order in which they are safe', () => {
    const [change] = dataMoves(inFolder(DATA), emit({ env: [] }), ["it's/compose.yaml"]);
    expect(change?.steps).toEqual([
      { code: 'keep_place', commands: [] },
      { code: 'back_up', commands: [] },
      {
        code: 'apply',
        commands: ["docker compose -f 'it'\\''s/compose.yaml' up --detach --wait"],
      },
      { code: 'restore', commands: [] },
    ]);
  });

  it('is none where nothing moved, nothing was there, or a person wrote what is no service', () => {
    const plain = emit({ env: [] });
    expect(said(plain, plain)).toEqual([]);
    expect(said([], plain)).toEqual([]);
    const odd = 'services:\n  postgres: 3\n  web: {volumes: no, environment: [A=b]}\n';
    expect(said([{ path: 'compose/compose.yaml', content: odd }], plain)).toEqual([]);
  });
});
