import { choice, map, maybe } from './parts.ts';

/** Whether processors are limited, and when an image is fetched anew. */
export const CPU_LIMIT = ['set', 'none'] as const;
export const IMAGE_PULL = ['always', 'if_not_present'] as const;

export const kubernetes = map({
  cpu_limit: maybe(
    'Whether containers have a limit of cores: `set`, or `none`; `set` where left out.',
    choice(CPU_LIMIT),
  ),
  image_pull: maybe(
    'When an image is fetched: `always`, or `if_not_present`; `always` where left out.',
    choice(IMAGE_PULL),
  ),
});
