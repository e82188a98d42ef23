import type { EnvVariable } from '../../model/profile/services.ts';
import { whyOf } from '../why.ts';
import { fileVariable } from './secret-files.ts';
import { secretFile, secretVariable } from './secret-name.ts';
import { verbatim } from './verbatim.ts';

/** What a container is told, and which secrets it needs for that. */
export type Environment = {
  readonly variables: Readonly<Record<string, string>>;
  /** How a number in one of them came about, by the name of the variable. */
  readonly why: Readonly<Record<string, string>>;
  /** Names of the secrets that it reads as files. */
  readonly files: readonly string[];
  /** What `.env` has to hold: a variable for each secret that it takes as one. */
  readonly asked: readonly AskedVariable[];
};

export type AskedVariable = { readonly name: string; readonly secret: string };

const SECRETS = '/run/secrets';

/**
 * Variables of a container: literals as they are, secrets as the path of a file where the image reads
 * one, else by a variable of `.env` that is named after the secret. `DATABASE_URL: {secret:
 * users-database-url}` is `DATABASE_URL: ${USERS_DATABASE_URL}`.
 */
export const environmentOf = (image: string, env: readonly EnvVariable[]): Environment => {
  const variables: [string, string][] = [];
  const why: [string, string][] = [];
  const files: string[] = [];
  const asked: AskedVariable[] = [];
  for (const one of env) {
    if (one.kind === 'literal') {
      variables.push([one.key, verbatim(one.value)]);
      if (one.why !== undefined) why.push([one.key, whyOf(one.why)]);
      continue;
    }
    const byFile = fileVariable(image, one.key);
    if (byFile === undefined) {
      const name = secretVariable(one.secret);
      variables.push([one.key, `\${${name}}`]);
      asked.push({ name, secret: one.secret });
    } else {
      variables.push([byFile, `${SECRETS}/${secretFile(one.secret)}`]);
      files.push(secretFile(one.secret));
    }
  }
  return {
    variables: Object.fromEntries(variables),
    why: Object.fromEntries(why),
    files,
    asked,
  };
};
