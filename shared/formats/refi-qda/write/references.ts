import { derivedGuid, guidOf } from '../guid'

/** The GUID of a coder: made from the name, so that the same coder is the same user in every export. */
export const userGuid = (name: string): string => derivedGuid('user', name)

export const noteGuid = (memoId: string): string => guidOf('memo', memoId)

/** A moment as xsd:dateTime, or nothing when it is none. */
export const instantOf = (text: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text) ? text : null
