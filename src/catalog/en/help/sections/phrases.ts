import { code, prose } from '../../../../lib/inline.ts';

export const LABEL = prose`Its name in tables and reports`;
export const ASSUMPTION = prose`Why the number is not a measured one; every plan repeats it`;
export const UNIT = prose`What it is counted in, with its basis: ${code('users')}, ${code('req/s')}, ${code('ms')}, ${code('share')}, ${code('BRL/month')}, ${code('yes/no')}`;
