/** `250m`, as Kubernetes writes a quarter of a core, is 0.25 where whole cores are counted. */
export const coresOfMilli = (found: string, unit: string): string | undefined => {
  const digits = unit === 'cores' ? /^(\d+(?:\.\d+)?)m$/.exec(found)?.[1] : undefined;
  return digits === undefined ? undefined : String(Number(digits) / 1000);
};
