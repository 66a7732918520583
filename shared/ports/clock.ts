/** The present moment, given from outside so that domain code stays reproducible. */
export interface Clock {
  /** ISO 8601 instant in UTC. */
  now(): string
  /** Today in the user's zone as YYYY-MM-DD. */
  today(): string
}
