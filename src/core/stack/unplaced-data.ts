import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Service } from '../../model/profile/services.ts';

/** Services that keep data on a disk, and nobody knows where: without a volume it is lost with the replica. */
export const unplacedData = (services: readonly Service[]): Diagnostic[] =>
  services
    .filter(
      ({ stateful, storage, volumes }) => stateful && storage !== undefined && volumes.length === 0,
    )
    .map(({ id, image, place }) => diagnostic('storage_unplaced', { service: id, image }, place));
