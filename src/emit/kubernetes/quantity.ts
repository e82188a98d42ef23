/** Cores as Kubernetes writes them: `500m`, `2`. Rounded up to a thousandth. */
export const cpuQuantity = (cores: number): string => {
  const milli = Math.max(1, ceil(cores * 1000));
  return milli % 1000 === 0 ? String(milli / 1000) : `${milli}m`;
};

/** MiB as Kubernetes writes them: `512Mi`, `2Gi`, `1Ti`. Rounded up to a whole one. */
export const memoryQuantity = (mebi: number): string => {
  const whole = Math.max(1, ceil(mebi));
  if (whole % 1024 !== 0) return `${whole}Mi`;
  return whole % 1024 ** 2 === 0 ? `${whole / 1024 ** 2}Ti` : `${whole / 1024}Gi`;
};

/** GiB, as a disk is bought: `40Gi`. */
export const storageQuantity = (gibi: number): string => memoryQuantity(gibi * 1024);

/** The next whole number, but for what is only the rounding of a computation. */
const ceil = (value: number): number => Math.ceil(value * (1 - 1e-9));
