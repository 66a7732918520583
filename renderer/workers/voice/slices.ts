import type { InSteps } from '@shared/domain/voice/suggest/in-steps'

/** A slice is over before anybody who asks meanwhile notices having waited. */
const sliceMs = 8
/** So long after the last key press the hand is at rest. */
export const restMs = 400

/** What tells and lets pass the time. */
export interface Clock {
  /** Milliseconds from any moment on. */
  readonly now: () => number
  /** Lets other messages in; resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
}

/** Does long work in short slices, and none while the hand is at work: a key press needs the processor more. */
export class Slices {
  readonly #clock: Clock
  #lastPress = -Infinity

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A key was pressed just now. */
  press(): void {
    this.#lastPress = this.#clock.now()
  }

  async do<Result>(work: InSteps<Result>): Promise<Result> {
    for (;;) {
      await this.#rest()
      const end = this.#clock.now() + sliceMs
      do {
        const { done, value } = work.next()
        if (done === true) return value
      } while (this.#clock.now() < end)
    }
  }

  /** Lets what was asked meanwhile be answered, and waits until no key was pressed for a while. */
  async #rest(): Promise<void> {
    let rest = 0
    do {
      await this.#clock.pause(rest)
      rest = this.#lastPress + restMs - this.#clock.now()
    } while (rest > 0)
  }
}
