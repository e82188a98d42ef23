import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Whether a program is on the path. */
export const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

export type Running = { readonly url: string; readonly stop: () => Promise<void> };

/** An exporter whose text is made anew at each scrape. */
export const startExporter = async (text: () => string): Promise<Running & { port: number }> => {
  const server = createHttpServer((_, response) => {
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, port, stop };
};

/** A real Prometheus that scrapes a port each second; `web` is its own configuration of TLS and users. */
export const startPrometheus = async (options: {
  readonly target: number;
  readonly web?: string;
}): Promise<Running & { readonly directory: string; readonly port: number }> => {
  const directory = mkdtempSync(join(tmpdir(), 'scale-prometheus-'));
  const port = await freePort();
  const scrape = `scrape_configs: [{job_name: app, scrape_interval: 1s, static_configs: [{targets: ['127.0.0.1:${options.target}']}]}]`;
  writeFileSync(join(directory, 'prometheus.yml'), scrape);
  const web = options.web === undefined ? [] : ['--web.config.file=web.yml'];
  if (options.web !== undefined) makeTls(directory, options.web);
  const process = spawn(
    'prometheus',
    [
      '--config.file=prometheus.yml',
      `--storage.tsdb.path=${join(directory, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
      ...web,
    ],
    { cwd: directory, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    process.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  const scheme = options.web === undefined ? 'http' : 'https';
  return { url: `${scheme}://127.0.0.1:${port}`, port, directory, stop };
};

/** An authority of its own, and a certificate by it for 127.0.0.1. */
const makeTls = (directory: string, web: string): void => {
  writeFileSync(join(directory, 'web.yml'), web);
  writeFileSync(join(directory, 'san.cnf'), 'subjectAltName=IP:127.0.0.1');
  const openssl = (line: string): void => {
    execFileSync('openssl', line.split(' '), { cwd: directory, stdio: 'ignore' });
  };
  openssl('req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=test-ca');
  openssl('req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=127.0.0.1');
  openssl(
    'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile san.cnf',
  );
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
};

/** Looks again until it is so; a test's own time limit ends it. */
export const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 45_000;
  while (Date.now() < end) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not become so within 45 s');
};
