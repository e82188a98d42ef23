import type { Stack } from '../../model/stack.ts';
import type { Environment } from './environment.ts';
import { commentOf } from './header.ts';
import { ADDRESS } from './ports.ts';
import { secretFile } from './secret-name.ts';

/**
 * `.env.example`: the names that `compose.yaml` asks for, and no value but that of the project. What is
 * empty has to be filled in.
 */
export const dotenv = (stack: Stack, asking: readonly Asking[], address: boolean): string => {
  const files = new Set(asking.flatMap(({ environment }) => environment.files));
  return [
    commentOf([
      'Copy this file to .env beside compose.yaml, fill it in, and keep .env out of version control.',
      'Single quotes around a value keep a $, a # and blanks in it as they are.',
    ]),
    `${commentOf(['What the stack is called on its machine.'])}COMPOSE_PROJECT_NAME=${projectName(stack)}\n`,
    ...(address ? [addressLines(stack)] : []),
    ...byName(asking).map(([name, { secret, services }]) => {
      const same = files.has(secretFile(secret))
        ? [`the same as in secrets/${secretFile(secret)}`]
        : [];
      return `${commentOf([`${secret}, for ${services.join(', ')}`, ...same])}${name}=\n`;
    }),
  ].join('\n');
};

const addressLines = ({ tenant }: Stack): string => {
  const lines = [
    `Where the proxy in front reaches what is published: ${ADDRESS.usual}, this machine alone, where left out.`,
    'A proxy on another machine needs a private address of this one; 0.0.0.0 opens the ports to everyone.',
    ...(tenant === undefined
      ? []
      : ['Each stack on a machine needs an address of its own: 127.0.0.2, 127.0.0.3 and so on.']),
  ];
  return `${commentOf(lines)}# ${ADDRESS.variable}=${ADDRESS.usual}\n`;
};

/** What has an environment, with the service that it is for. */
type Asking = {
  readonly environment: Environment;
  readonly member: { readonly service: { readonly title: string } };
};

/** As compose allows it, one a tenant. */
const projectName = ({ project, tenant }: Stack): string =>
  [project.id, tenant?.id]
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]/g, '-')
    .replace(/^[_-]+/, '');

type Users = { readonly secret: string; readonly services: readonly string[] };

const byName = (asking: readonly Asking[]): readonly (readonly [string, Users])[] => {
  const found = new Map<string, { secret: string; services: string[] }>();
  for (const { environment, member } of asking) {
    const { title } = member.service;
    for (const { name, secret } of environment.asked) {
      const users = found.get(name) ?? { secret, services: [] };
      if (!users.services.includes(title)) users.services.push(title);
      found.set(name, users);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
};
