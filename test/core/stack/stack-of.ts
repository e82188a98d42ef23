import { readFileSync } from 'node:fs';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { planStack, type StackAsked } from '../../../src/core/stack.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Checked } from '../../../src/model/diagnostic/diagnostic.ts';
import type { Stack } from '../../../src/model/stack.ts';

type Given = { readonly set?: Readonly<Record<string, number>>; readonly phase?: string };

/** The stack of a profile's text; its problems, where the text itself has any. */
export const stackOf = (
  text: string,
  asked: StackAsked = {},
  { set = {}, phase }: Given = {},
): Checked<Stack> => {
  const { profile, problems } = loadProfile({ file: 'shop.yaml', text });
  const graph = buildGraph(profile);
  const measurements = Object.entries(set).map(([id, value]) => ({ id, value, source: 'set' }));
  const planned = planStack(
    {
      profile,
      graph: graph.value,
      measurements: measurements as never,
      load: (parameters, source) => new Function(...parameters, source) as never,
      at: '2026-11-28',
      ...(phase === undefined ? {} : { phase }),
    },
    asked,
  );
  return { ...planned, problems: [...problems, ...graph.problems, ...planned.problems] };
};

/** A bundled profile's text. */
export const bundled = (name: string): string => readFileSync(`profiles/${name}.yaml`, 'utf8');
