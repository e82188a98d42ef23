import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Member } from './members.ts';
import type { NetworkName } from './networks.ts';
import { limitChanges, list, mountsOf, type Placed, set, variableChanges } from './service.ts';
import { verbatim } from './verbatim.ts';

/** What copies the data of a service away. */
export type Backup = {
  readonly name: string;
  readonly title: string;
  readonly member: Member;
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Environment;
  readonly networks: readonly NetworkName[];
};

/** One for each service that asks for it, however many entries it has: the first of them is copied. */
export const backupsOf = (placed: readonly Placed[]): readonly Backup[] => {
  const seen = new Set<StackService>();
  return placed.flatMap(({ member, networks }) => {
    const { service } = member;
    const { backup, name, title } = service;
    if (backup === undefined || seen.has(service)) return [];
    seen.add(service);
    return [
      {
        name: backupName(name),
        title: `${title}: run "docker compose run --rm ${backupName(name)}" at ${backup.schedule}`,
        member,
        image: backup.image,
        command: backup.command,
        environment: withDestination(environmentOf(backup.image, backup.env), backup),
        networks: backup.readsVolumes ? EDGE : [...new Set([...EDGE, ...networks])],
      },
    ];
  });
};

/** A copy goes somewhere. */
const EDGE: readonly NetworkName[] = ['edge'];

/** Where the copies go, as the profile says or as `.env` does. */
const withDestination = (
  { variables, asked, ...others }: Environment,
  { to, endpoint }: NonNullable<StackService['backup']>,
): Environment => {
  const name = 'BACKUP_DESTINATION';
  const where = {
    [name]: to === undefined ? `\${${name}}` : verbatim(to),
    ...(endpoint === undefined ? {} : { AWS_ENDPOINT_URL_S3: verbatim(endpoint) }),
  };
  const wanted = to === undefined ? [{ name, secret: 'backup-destination' }] : [];
  return { ...others, variables: { ...variables, ...where }, asked: [...asked, ...wanted] };
};

export const backupName = (service: string): string => `${service}-backup`;

/**
 * A copy is made on the disk: in a tmpfs it would count as memory. A volume without a name is as its image has
 * the folder, and goes with the container of `run --rm`.
 */
const SCRATCH = '/tmp';

/** What is put into `compose/backup`. */
export const backupChanges = (backup: Backup): readonly YamlChange[] => {
  const { member, environment } = backup;
  const { service } = member;
  const condition = service.health.check.kind === 'none' ? 'service_started' : 'service_healthy';
  return [
    set(['image'], verbatim(backup.image)),
    ...list(['command'], backup.command),
    set(['user'], `${service.user.uid}:${service.user.gid}`),
    ...variableChanges(environment),
    ...list(['secrets'], environment.files),
    set(['depends_on', member.name], { condition }),
    set(['networks'], backup.networks),
    ...(service.backup === undefined
      ? []
      : limitChanges(service.backup.cpu.limit, service.backup.memory)),
    ...list(
      ['volumes'],
      [...new Set([...(service.backup?.readsVolumes === true ? mountsOf(member) : []), SCRATCH])],
    ),
  ];
};
