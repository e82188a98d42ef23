import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares with what a file holds, exactly. With `UPDATE_TRANSCRIPTS=1` (`npm run test:update`) the
 * file is written instead, and the review happens in the diff.
 */
export const expectFile = (
  path: string,
  actual: string,
  update = process.env.UPDATE_TRANSCRIPTS === '1',
): void => {
  if (update) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== actual) writeFileSync(path, actual);
    return;
  }
  if (!existsSync(path)) throw new Error(`${path} does not exist: run npm run test:update`);
  expect(actual, path).toBe(readFileSync(path, 'utf8'));
};
