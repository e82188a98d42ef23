/** Trials that are computed at a time: their draws fit into the cache. */
export const BLOCK = 1024;
