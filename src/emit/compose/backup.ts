import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Member } from './members.ts';
import { identity, list, type Placed, set } from './service.ts';
import { verbatim } from './verbatim.ts';

/** What copies the data of a service away. */
export type Backup = {
  readonly name: string;
  readonly title: string;
  readonly member: Member;
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Environment;
};

/** One for each service that asks for it, however many entries it has: the first of them is copied. */
export const backupsOf = (placed: readonly Placed[]): readonly Backup[] => {
  const seen = new Set<StackService>();
  return placed.flatMap(({ member }) => {
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
        environment: environmentOf(backup.image, backup.env),
      },
    ];
  });
};

export const backupName = (service: string): string => `${service}-backup`;

/** What is put into `compose/backup`. */
export const backupChanges = (backup: Backup): readonly YamlChange[] => {
  const { member, environment } = backup;
  const { service } = member;
  const condition = service.health.check.kind === 'none' ? 'service_started' : 'service_healthy';
  return [
    set(['image'], verbatim(backup.image)),
    ...list(['command'], backup.command),
    ...identity(service),
    ...Object.entries(environment.variables).map(([key, value]) =>
      set(['environment', key], value),
    ),
    { kind: 'drop_if_empty', path: ['environment'] },
    ...list(['secrets'], environment.files),
    set(['depends_on', member.name], { condition }),
  ];
};
