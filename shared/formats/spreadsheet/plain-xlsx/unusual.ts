import type { AppError } from '@shared/domain/errors'

/** Ends the fast reading: the file holds something that only the general reader may judge. Never leaves this folder. */
export class Unusual extends Error {}

/** Unusual in how it is written down, perhaps not in what it says: another spelling of the same part may be plain. */
export class OddSpelling extends Unusual {}

/** Ends the fast reading for good: no reader may go on. Never leaves this folder. */
export class Refused extends Error {
  readonly error: AppError

  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}
