import * as z from 'zod/mini';
import { about, list, map, maybe, rows, words, yesNo } from './parts.ts';

/** A length of time: seconds, or with a unit (`10s`, `2h`). */
export const duration: z.ZodMiniType = z
  .union([z.number(), z.string()], { error: 'number' })
  .register(z.globalRegistry, {
    id: 'duration',
    description: 'A length of time: `10s`, `500ms`, `2h`, `7d`; a bare number is seconds.',
  });

/** Prometheus' own `http_config`, but for secrets, which stand in files. */
export const httpConfig: z.ZodMiniType = map({
  basic_auth: maybe(
    'A user name and the file of the password.',
    map({
      username: about('The user name.', words),
      password_file: maybe('The file that holds the password, on one line.', words),
    }),
  ),
  authorization: maybe(
    'What the `Authorization` header says.',
    map({
      type: maybe('The kind of credentials; `Bearer` where left out.', words),
      credentials_file: about('The file that holds the token, on one line.', words),
    }),
  ),
  tls_config: maybe(
    'How the server is known, and this client to it.',
    map({
      ca_file: maybe('Certificates of the authorities that are trusted, in PEM.', words),
      cert_file: maybe('The certificate of this client, in PEM.', words),
      key_file: maybe('The key of this client, in PEM.', words),
      server_name: maybe('The name that the certificate of the server must have.', words),
      insecure_skip_verify: maybe('Take any certificate of the server.', yesNo),
    }),
  ),
  http_headers: maybe(
    'Other headers, by name.',
    rows(
      map({
        values: maybe('Their values.', list(words)),
        files: maybe('Files that hold a value each.', list(words)),
      }),
    ),
  ),
});

export const sources: z.ZodMiniType = map({
  prometheus: maybe(
    'The server that `--metrics prometheus` asks the queries of the metrics.',
    map({
      url: about('Where its API begins: `https://prometheus.example.org`.', words),
      timeout: maybe('How long one query may take; 10 s where left out.', duration),
      deadline: maybe('How long all may take together; 30 s where left out.', duration),
      http_config: maybe('How to reach it: Prometheus’ own `http_config`.', httpConfig),
    }),
  ),
});
