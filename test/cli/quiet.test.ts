import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { runScale } from '../support/run-scale.ts';

describe('-q', () => {
  it.each(Object.keys(COMMANDS))('is taken by %s, behind its name and before it', (name) => {
    for (const argv of [
      [name, 'compose', '-q', '-h'],
      ['-q', name, 'compose', '-h'],
    ]) {
      const operands = name === 'schema' ? argv.filter((word) => word !== 'compose') : argv;
      expect(parseArguments(operands)).toMatchObject({ command: name, options: { quiet: true } });
    }
  });

  it('explains in one line', async () => {
    const { stdout } = await runScale('scale explain checkin support.agents -q');
    expect(stdout).toBe('support.agents  1 agent  Agents needed\n');
  });
});
