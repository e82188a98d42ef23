import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { expectFile } from '../support/expected.ts';
import { runScale } from '../support/run-scale.ts';
import { fileNameOf, readTranscript, writeTranscript } from './transcript.ts';

// A new transcript is a file in transcripts/ with its first line, `$ scale …`, and its input;
// `npm run test:update` writes the rest and the diff is read in review.

const FOLDER = join(import.meta.dirname, 'transcripts');
const names = readdirSync(FOLDER).sort();

describe.each(names)('%s', (name) => {
  const path = join(FOLDER, name);

  it('is what the command gives', async () => {
    const transcript = readTranscript(readFileSync(path, 'utf8'));
    const { command, files, stdin } = transcript;
    const outcome = await runScale(command, { files, ...(stdin === undefined ? {} : { stdin }) });
    expect(outcome.exitCode, outcome.stderr).not.toBe(EXIT.bug);
    expectFile(path, writeTranscript(transcript, outcome));
  });

  it('is named by its command line', () => {
    expect(name).toBe(fileNameOf(readTranscript(readFileSync(path, 'utf8'))));
  });
});

describe('the gate', () => {
  it('has a transcript of each exit code; a bug, 70, is made by breaking the package (test/e2e)', () => {
    const codes = names
      .filter((name) => name.startsWith('check_'))
      .map((name) => /^=== exit (\d+)$/m.exec(readFileSync(join(FOLDER, name), 'utf8'))?.[1]);
    expect([...new Set(codes)].sort()).toEqual(['0', '1', '2', '3', '4']);
  });
});

describe('an expected output', () => {
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'scale-expected-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  };

  it('fails where one character differs, and stays as it is', () => {
    const path = join(folder(), 'plan.txt');
    writeFileSync(path, 'R$ 2,000\n');
    expect(() => expectFile(path, 'R$ 2,001\n', false)).toThrow(/R\$ 2,001/);
    expect(() => expectFile(path, 'R$ 2,000', false)).toThrow();
    expect(() => expectFile(path, 'R$ 2,000\n', false)).not.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('R$ 2,000\n');
  });

  it('fails where there is none', () => {
    const path = join(folder(), 'plan.txt');
    expect(() => expectFile(path, 'R$ 2,000\n', false)).toThrow(/npm run test:update/);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('is written anew by test:update alone', () => {
    const path = join(folder(), 'plan.txt');
    writeFileSync(path, 'R$ 2,000\n');
    expectFile(path, 'R$ 2,001\n', true);
    expect(readFileSync(path, 'utf8')).toBe('R$ 2,001\n');
  });
});

describe('a transcript', () => {
  it('is read back as it was written', () => {
    const transcript = {
      command: "NO_COLOR=1 scale plan 'my shop.yaml' --metrics -",
      head: undefined,
      files: { 'my shop.yaml': 'version: 1\n', 'b.yaml': 'x: |\n  ==\n' },
      stdin: 'mau: 5\n',
    };
    const outcome = { stdout: '\u001b[1mShop\u001b[22m\n', stderr: '', exitCode: 0 };
    const written = writeTranscript(transcript, outcome);
    expect(readTranscript(written)).toEqual(transcript);
    expect(written).toContain('=== stdout\n␛[1mShop␛[22m\n=== exit 0\n');
    expect(written).not.toContain('stderr');
  });

  it('keeps the head of a long output', () => {
    const transcript = readTranscript('$ scale schema | head -2\n');
    expect(transcript).toMatchObject({ command: 'scale schema', head: 2 });
    const outcome = { stdout: '{\n1\n2\n', stderr: '', exitCode: 0 };
    expect(writeTranscript(transcript, outcome)).toBe(
      '$ scale schema | head -2\n=== stdout\n{\n1\n=== exit 0\n',
    );
    expect(fileNameOf(transcript)).toBe('schema_head_-2.txt');
  });
});
