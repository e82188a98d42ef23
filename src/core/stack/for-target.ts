import type { EnvVariable, OnlyIn } from '../../model/profile/services.ts';
import type { Stack, StackService } from '../../model/stack.ts';
import { TLS } from './ports.ts';

/** A stack with what is meant for a target, and without what is meant for another. */
export const stackFor = (stack: Stack, target: OnlyIn): Stack => {
  const services = stack.services.map((service) => serviceFor(service, target));
  const used = new Set(
    services.flatMap(({ env, backup }) =>
      [...env, ...(backup?.env ?? [])].flatMap((one) => (one.kind === 'secret' ? one.secret : [])),
    ),
  );
  const notes = stack.notes.filter((note) => note.code !== 'secret_made' || used.has(note.secret));
  return { ...stack, services, notes };
};

const serviceFor = (service: StackService, target: OnlyIn): StackService => {
  const { env, backup, ports } = service;
  const meant = (all: readonly EnvVariable[]) =>
    all.filter(({ only }) => only === undefined || only === target);
  return {
    ...service,
    env: meant(env),
    ports: target === 'kubernetes' ? withoutTls(ports, service.host) : ports,
    ...(backup === undefined ? {} : { backup: { ...backup, env: meant(backup.env) } }),
  };
};

/** An Ingress ends TLS and asks over HTTP: nobody comes to a port for TLS beside that. */
const withoutTls = (
  ports: StackService['ports'],
  host: string | undefined,
): StackService['ports'] => {
  const [first] = ports;
  if (host === undefined || first === undefined || first.number === TLS) return ports;
  return ports.filter(({ number }) => number !== TLS);
};
