import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateProfile } from './generated-profile.ts';
import { runScaleProcess, runShell, SCALE, temporaryDirectory } from './process.ts';

// Real processes, real pipes: what a test of run() in this process cannot see.

const LARGE = generateProfile('parallel', 10_000);

describe('pipes', () => {
  it.each([
    ['reads one line', 'head -n 1'],
    ['reads one byte', 'head -c 1'],
    ['reads nothing', 'true'],
  ])('a reader that %s is no error', (_, reader) => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'large.yaml'), LARGE);
    const { stderr } = runShell(
      `{ scale plan large.yaml --format json; echo $? > code; } | ${reader} > /dev/null`,
      { cwd },
    );
    expect(stderr).toBe('');
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('0\n');
  });

  it('a slow reader gets all of a megabyte', () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'large.yaml'), LARGE);
    const command = 'scale plan large.yaml --at 2026-11-20 --format json';
    const { status, stdout, stderr } = runShell(
      `${command} -o whole.json && ${command} | (sleep 1; cat)`,
      { cwd },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(stdout).toBe(readFileSync(join(cwd, 'whole.json'), 'utf8'));
    expect(Object.keys(JSON.parse(stdout).quantities)).toContain('q9999');
  });

  it.each([
    ['plan checkin >&-', 0],
    ['plan checkin --format json >&-', 0],
    ['plan nowhere 2>&-', 2],
    ['plan checkin <&-', 0],
  ])('a closed stream is no error: %s', (line, status) => {
    expect(runShell(`scale ${line}`)).toMatchObject({ status, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('a full disk is a message, and not exit code 1', () => {
    const { status, stderr } = runShell('scale plan checkin > /dev/full');
    expect([2, 70]).toContain(status);
    expect(stderr).toMatch(/ENOSPC|disk is full/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('metrics come from a pipe', () => {
    const { status, stdout } = runShell(
      `echo 'mau: 60k' | scale plan checkin --metrics - --format json`,
    );
    expect(status).toBe(0);
    const { metrics, phase } = JSON.parse(stdout);
    expect(metrics.mau.value).toBe(60_000);
    expect(phase.decision).toBe('advance');
  });

  it('an interrupted run ends by the signal: 130 to a shell', async () => {
    const child = spawn(process.execPath, [SCALE, 'plan', 'checkin', '--metrics', '-'], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // It waits for its input by then; earlier, the signal ends it just the same.
    setTimeout(() => child.kill('SIGINT'), 1000);
    const [status, signal] = await once(child, 'close');
    expect(status === 130 || signal === 'SIGINT').toBe(true);
    expect(Buffer.concat(stderr).toString()).toBe('');
  });
});

describe('usage and input errors exit 2, never 1', () => {
  it.each([
    '',
    'frobnicate',
    '--frobnicate',
    'plan --frobnicate',
    'plan checkin checkin checkin',
    'plan nowhere.yaml',
    'plan .',
    'plan bin/scale.js',
    'plan checkin --format xml',
    'plan checkin --set',
    'plan checkin --set mau',
    'plan checkin --set mau=-1',
    'plan checkin --phase nowhere',
    'plan checkin --at 2026-02-30',
    'plan checkin --metrics nowhere.csv',
    'plan checkin -o profiles',
    'explain checkin nothing',
    'help nothing',
  ])('scale %s', (line) => {
    const args = line.split(' ').filter((word) => word !== '');
    const { status, stdout, stderr } = runScaleProcess(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
