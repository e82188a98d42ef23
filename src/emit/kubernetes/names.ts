/** A name of at most so many characters; of a longer one both ends, which is where names differ. */
export const shortened = (name: string, limit: number): string => {
  if (name.length <= limit) return name;
  const tail = name.slice(-10).replace(/^-+/, '');
  return `${name.slice(0, limit - tail.length - 1).replace(/-+$/, '')}-${tail}`;
};

/** A cron job adds eleven characters to the names of its jobs. */
const CRON_JOB = 52;

export const backupName = (service: string): string => {
  const suffix = '-backup';
  return `${shortened(service, CRON_JOB - suffix.length)}${suffix}`;
};

/** Of the service that names each pod of a stateful set. */
export const podsName = (service: string): string => `${service}-pods`;

/** The config map with the values of a tenant. */
export const TENANT_VALUES = 'tenant';

/** A secret of a profile is one of Kubernetes with one key. */
export const SECRET_KEY = 'value';

/** Where copies go, which whoever has the object store supplies: a config map with one key. */
export const DESTINATION = { configMap: 'backup', key: 'destination' } as const;
