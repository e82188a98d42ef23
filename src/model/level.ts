/** How likely, or how bad: the words of a risk, by value. */
export const LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

/** How urgent an alert is. */
export const SEVERITIES = ['warning', 'critical'] as const;
export type AlertSeverity = (typeof SEVERITIES)[number];
