// The door to Node's http and https; this file loads when a server is asked.

import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import * as http from 'node:http';
import * as https from 'node:https';
import type { HttpAnswer, HttpClient, HttpRequest, HttpTls, OpenHttp } from '../http.ts';

/** A client over connections that are kept open, and closed with it. */
export const openHttp: OpenHttp = async ({ connections, tls }): Promise<HttpClient> => {
  const kept = { keepAlive: true, maxSockets: connections };
  const plain = new http.Agent(kept);
  const secure = new https.Agent({ ...kept, ...tlsOptions(tls) });
  return {
    post: (request) => {
      const isSecure = request.url.startsWith('https:');
      const start = isSecure ? https.request : http.request;
      return answerTo(request, (options) =>
        start(request.url, { ...options, agent: isSecure ? secure : plain }),
      );
    },
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
};

const tlsOptions = (tls: HttpTls | undefined) =>
  tls === undefined
    ? {}
    : {
        rejectUnauthorized: !tls.insecure,
        ...(tls.ca === undefined ? {} : { ca: tls.ca }),
        ...(tls.cert === undefined ? {} : { cert: tls.cert }),
        ...(tls.key === undefined ? {} : { key: tls.key }),
        ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
      };

const answerTo = (
  { headers, body, timeoutMs, mostBytes }: HttpRequest,
  start: (options: RequestOptions) => ClientRequest,
): Promise<HttpAnswer> =>
  new Promise((resolve) => {
    let request: ClientRequest | undefined;
    const finish = (answer: HttpAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
      if (answer.kind !== 'answer') request?.destroy();
    };
    const timer = setTimeout(() => finish({ kind: 'timeout' }), timeoutMs);
    const fail = (error: unknown): void => finish({ kind: 'failed', reason: codeOf(error) });
    try {
      const length = String(Buffer.byteLength(body));
      request = start({
        method: 'POST',
        headers: { ...mutable(headers), 'content-length': length },
      });
      request.on('error', fail);
      request.on('response', (response) => readBody(response, mostBytes, finish, fail));
      request.end(body);
    } catch (error) {
      fail(error);
    }
  });

const mutable = (headers: HttpRequest['headers']): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  );

const readBody = (
  response: IncomingMessage,
  mostBytes: number,
  finish: (answer: HttpAnswer) => void,
  fail: (error: unknown) => void,
): void => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  response.on('error', fail);
  response.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > mostBytes) finish({ kind: 'too_large' });
    else chunks.push(chunk);
  });
  response.on('end', () => {
    const { date, location, 'retry-after': retryAfter } = response.headers;
    finish({
      kind: 'answer',
      status: response.statusCode ?? 0,
      headers: { date, location, 'retry-after': retryAfter },
      bytes: Buffer.concat(chunks),
    });
  });
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EIO';
