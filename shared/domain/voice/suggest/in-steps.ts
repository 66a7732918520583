/** Work that may be interrupted between any two steps: whoever runs it decides when the next one is done. */
export type InSteps<Result = void> = Generator<void, Result>

/** Does all steps at once. */
export function atOnce<Result>(work: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}
