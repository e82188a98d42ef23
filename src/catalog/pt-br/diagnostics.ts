// Not translated yet.
export { diagnostics } from '../en/diagnostics.ts';
