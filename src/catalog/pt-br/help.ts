// Not translated yet.
export { help } from '../en/help.ts';
