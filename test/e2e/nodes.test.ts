import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, runProcess, SCALE } from './process.ts';

// The same bundle under other versions of Node. `.ci/run` installs them and names their binaries.
const binaries = (process.env.SCALE_NODE_BINARIES ?? '').split(delimiter).filter(Boolean);

const COMMANDS = [
  '--version',
  '--help',
  'plan checkin --at 2026-11-20',
  'plan checkin --at 2026-11-20 --set mau=300k --format json',
  'plan checkin --at 2026-11-20 --format csv',
  'plan checkin --at 2026-11-20 --format md',
  'explain checkin costs.total --color',
  'validate checkin',
  'schema',
  'plan nowhere',
  'plan checkin --set mua=1',
];

const run = (binary: string, line: string): Ended =>
  runProcess(binary, [SCALE, ...line.split(' ')], { env: { SCALE_CACHE: '' } });

const expected = new Map<string, Ended>();
const runHere = (line: string): Ended => {
  const ended = expected.get(line) ?? run(process.execPath, line);
  expected.set(line, ended);
  return ended;
};

if (binaries.length === 0) {
  it.skip('other versions of Node: SCALE_NODE_BINARIES names none, as .ci/run does', () => {});
}

for (const binary of binaries) {
  const version = runProcess(binary, ['--version']).stdout.trim();
  describe(`Node ${version}`, () => {
    it(`is another than ${process.version}`, () => expect(version).not.toBe(process.version));

    it.each(COMMANDS)('gives what this one gives: scale %s', (line) => {
      expect(runHere(line).status).not.toBe(70);
      expect(run(binary, line)).toEqual(runHere(line));
    });
  });
}
