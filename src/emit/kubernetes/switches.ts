/** Why no container has a limit of cores. */
export const NO_CPU_LIMIT = 'the profile wants no limit of cores (kubernetes.cpu_limit)';
