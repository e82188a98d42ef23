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

describe('-o', () => {
  const onTerminal = (command: string) =>
    runScale(`scale ${command}`, { stderr: { isTty: true, columns: 80 } });

  it('says on a terminal what was written, and nowhere else', async () => {
    const said = await onTerminal('schema -o s.json');
    expect(said.stdout).toBe('');
    expect(said.stderr).toMatch(/^Wrote s\.json \([1-9]\d* KB\)\n$/);
    const piped = await runScale('scale schema -o s.json');
    expect(piped.stdout + piped.stderr).toBe('');
  });

  it('says nothing with -q', async () => {
    const { stdout, stderr } = await onTerminal('schema -q -o s.json');
    expect(stdout + stderr).toBe('');
  });

  it('of a report says it once', async () => {
    const { stdout, stderr } = await onTerminal('report checkin --format md -o r.md');
    expect(stdout).toBe('');
    expect(stderr.match(/Wrote r\.md/g)).toHaveLength(1);
  });
});
