import type { InSteps } from './in-steps'
import type { Neighbour } from './neighbours'
import { evidenceWidth } from './stack'

const folds = 4

/** What is coded, as far as somebody who judges an answer may know it. */
export interface Known {
  readonly neighbours: readonly Neighbour[]
  readonly margins: Float64Array
  /** How many of the `total` coded answers carry each code. */
  readonly counts: Int32Array
  readonly total: number
}

/** What a model can do with only some of the coded answers. */
export interface Learner {
  /** Margins for the judged answers by borders that saw the others: all codes of the first, then of the next. */
  readonly marginsAfter: (seen: readonly number[], judged: readonly number[]) => InSteps<Float64Array>
  readonly neighboursAmong: (row: number, seen: readonly number[]) => readonly Neighbour[]
  readonly countsAmong: (seen: readonly number[]) => Int32Array
  readonly write: (row: number, known: Known, target: Float64Array) => void
}

/**
 * What would have spoken for each code of each coded answer had the answer not been coded yet: every fourth is left
 * out in turn and judged by what the others teach.
 */
export function* heldOutEvidence(
  training: readonly number[],
  codeCount: number,
  learner: Learner
): InSteps<Float64Array> {
  const perAnswer = codeCount * evidenceWidth
  const evidence = new Float64Array(training.length * perAnswer)
  for (let fold = 0; fold < folds; fold += 1) {
    const isJudged = (_: number, place: number): boolean => place % folds === fold
    const judged = training.filter(isJudged)
    const seen = training.filter((row, place) => !isJudged(row, place))
    const margins = yield* learner.marginsAfter(seen, judged)
    const counts = learner.countsAmong(seen)
    for (const [number, row] of judged.entries()) {
      const known: Known = {
        neighbours: learner.neighboursAmong(row, seen),
        margins: margins.subarray(number * codeCount, (number + 1) * codeCount),
        counts,
        total: seen.length
      }
      const first = (number * folds + fold) * perAnswer
      learner.write(row, known, evidence.subarray(first, first + perAnswer))
      yield
    }
  }
  return evidence
}
