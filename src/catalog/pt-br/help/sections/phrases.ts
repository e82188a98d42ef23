import { code, prose } from '../../../../lib/inline.ts';

export const LABEL = prose`O nome em tabelas e relatórios`;
export const ASSUMPTION = prose`Por que o número não é medido; todo plano o repete`;
export const UNIT = prose`Em que se conta, com a base: ${code('users')}, ${code('req/s')}, ${code('ms')}, ${code('share')}, ${code('BRL/month')}, ${code('yes/no')}`;
