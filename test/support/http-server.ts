import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as a server of a test saw it. */
export type Seen = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly form: URLSearchParams;
};

export type Answer = (seen: Seen, response: ServerResponse) => void;

/** A server on 127.0.0.1 that answers as it is told, until the test has finished. */
export const startServer = async (
  answer: Answer,
): Promise<{ readonly url: string; readonly port: number; readonly seen: readonly Seen[] }> => {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    response.on('error', () => {});
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const one = { path: request.url ?? '', headers: request.headers, form };
    seen.push(one);
    answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, seen };
};

/** What Prometheus answers where one series has a value. */
export const oneValue = (value: string): string =>
  JSON.stringify({
    status: 'success',
    data: { resultType: 'vector', result: [{ metric: {}, value: [1_700_000_000, value] }] },
  });
