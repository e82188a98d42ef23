// Not translated yet.
export { init } from '../en/init.ts';
