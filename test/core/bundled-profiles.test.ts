import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/catalog/en.ts';
import { explainQuantity } from '../../src/core/explain.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import { evaluateToday } from '../../src/core/plan.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { viewExplanation } from '../../src/view/explain.ts';
import { runScale } from '../support/run-scale.ts';

const NAMES = readdirSync('profiles').map((name) => name.replace(/\.yaml$/, ''));

it('there are five products', () =>
  expect(NAMES).toEqual(['chat-saas', 'checkin', 'oraclewa', 'prime-store', 'uptax']));

describe.each(NAMES)('%s', (name) => {
  const file = `profiles/${name}.yaml`;
  const { profile, problems } = loadProfile({ file, text: readFileSync(file, 'utf8') });
  const { value: graph, problems: linking } = buildGraph(profile);

  it('is valid', () => expect([...problems, ...linking]).toEqual([]));

  it('plans without a metrics file', async () => {
    const { exitCode, stdout, stderr } = await runScale(`scale plan ${name}`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Where you are');
  });

  it('explains every quantity, down to the lines of the profile', () => {
    const measurements: never[] = [];
    const evaluation = evaluateToday({ profile, graph, measurements, at: '2026-11-20' });
    expect(evaluation.problems).toEqual([]);
    for (const { id } of graph.quantities) {
      const quantities = explainQuantity({ graph, evaluation, measurements }, id);
      const [own] = quantities;
      expect(own?.id).toBe(id);
      expect(own?.where, id).toMatch(new RegExp(`^${file}:\\d+$`));
      const document = viewExplanation({
        ...{ explanation: { id, quantities } as never, words: en },
        ...{ profileName: 'shop', depth: undefined },
      });
      const options = { width: 80, colour: false, ascii: false, locale: 'en', notShown: () => [] };
      expect(renderTerminal(document, options), id).toContain(id);
    }
  });
});
