/** Source of new record ids. */
export interface Ids {
  next(): string
}
