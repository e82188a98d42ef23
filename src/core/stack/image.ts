import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Service } from '../../model/profile/services.ts';

/** Images of what is emitted that have no tag, or one that moves: `redis`, `redis:latest`. */
export const unpinnedImages = (services: readonly Service[]): Diagnostic[] =>
  services.flatMap(({ id, image, backup, place }) =>
    [image, ...(backup === undefined ? [] : [backup.image])]
      .filter((one) => !isPinned(one))
      .map((one) => {
        const pinned = `${one.replace(/:[\w][\w.-]*$/, '')}:1.2.3`;
        return diagnostic('image_unpinned', { service: id, image: one, pinned }, place);
      }),
  );

const isPinned = (image: string): boolean => {
  if (image.includes('@')) return true;
  const tag = /:([\w][\w.-]*)$/.exec(image)?.[1];
  return tag !== undefined && tag !== 'latest';
};
