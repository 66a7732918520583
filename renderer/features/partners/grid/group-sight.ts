/** Which groups of the list are closed; handed to the grid's cells through its context. */
export interface GroupSight {
  readonly closed: ReadonlySet<string>
}
