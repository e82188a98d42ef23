/** Milliseconds of the processor, of this process: what else the machine does meanwhile is not in them. */
export const cpuMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** What one piece of work takes of them. */
export const elapsed = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return cpuMs(start);
};
