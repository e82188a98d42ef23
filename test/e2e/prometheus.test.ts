import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SCALE } from './process.ts';

const PROFILE = `version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
metrics: {mau: {unit: users, query: max(app_mau)}}
phases: [{id: a, name: A}]
budgets: [{id: users, keep: mau <= 50k}]
`;

/** The built command beside this process, which answers it. */
const check = (
  argv: readonly string[],
  cwd: string,
): Promise<{ code: number | null; out: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [SCALE, 'check', ...argv], { cwd });
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (out += String(chunk)));
    child.on('close', (code) => resolve({ code, out }));
  });

it('the built command asks a server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-ask-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'scale.yaml'), PROFILE);
  const data = { resultType: 'vector', result: [{ metric: {}, value: [0, '60000'] }] };
  const server = createServer((_, answer) =>
    answer.end(JSON.stringify({ status: 'success', data })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const plain = await check(['--metrics', `http://127.0.0.1:${port}`], folder);
  expect(plain.out).toContain('60,000 users is not <= 50,000 users');
  expect(plain.code).toBe(1);
  // It speaks TLS, and the server does not.
  const secure = await check(['--metrics', `https://127.0.0.1:${port}`], folder);
  expect(secure.out).toContain(`https://127.0.0.1:${port}`);
  expect(secure.code).toBe(3);
});
