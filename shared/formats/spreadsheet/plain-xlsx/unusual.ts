import type { AppError } from '@shared/domain/errors'

/** Ends the fast reading: the file holds something that only the general reader may judge. Never leaves this folder. */
export class Unusual extends Error {}

/** Ends the fast reading for good: no reader may go on. Never leaves this folder. */
export class Refused extends Error {
  readonly error: AppError

  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}
