/** How grave a breach is: it fails the gate, or only warns. */
export const CHECK_SEVERITIES = ['fail', 'warn'] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

/** What a check that has no value does to the gate. */
export const NO_DATA_POLICIES = ['fail', 'warn', 'pass'] as const;
export type NoDataPolicy = (typeof NO_DATA_POLICIES)[number];
