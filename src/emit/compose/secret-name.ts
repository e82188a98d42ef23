import { slugOf } from '../../lib/slug.ts';
import { snakeCase } from '../../model/id.ts';

/** The name of a secret as a file may have it: `../etc/Passwd` is `etc-passwd`. */
export const secretFile = (secret: string): string =>
  /^[a-z0-9][a-z0-9._-]{0,60}$/.test(secret) ? secret : slugOf(secret, '-') || 'secret';

/** The variable of `.env` that a secret stands in: `users-database-url` in `USERS_DATABASE_URL`. */
export const secretVariable = (secret: string): string =>
  snakeCase(slugOf(secret, '_') || 'secret').toUpperCase();
