// Not translated yet.
export { lint } from '../en/lint.ts';
