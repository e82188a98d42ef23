/**
 * A place in a file without the folders of whoever wrote the report, which are nobody else's business:
 * `/home/me/client/profile.yaml:12` → `profile.yaml:12`. Addresses and options stay as they are.
 */
export const fileName = (where: string): string =>
  where.includes('://') ? where : where.replace(/^.*[\\/]/, '');
