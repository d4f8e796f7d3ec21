/** The present time: UTC, ISO 8601 with milliseconds. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();
