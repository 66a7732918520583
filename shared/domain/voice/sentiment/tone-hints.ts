import { tones, type Tone } from '../../entities/answer-reading'
import type { ToneVector } from './tone-features'
import { surestTone, ToneModel, type ToneExample } from './tone-model'

/** A tone as the machine takes it; shown only as sure as was asked, and marked as machine-made. */
export interface ToneHint {
  readonly tone: Tone
  readonly chance: number
}

/** From which chance on a tone is hinted at, and how often as sure ones were right when judged unseen. */
export interface ToneThreshold {
  readonly chance: number
  readonly right: number
  readonly judged: number
}

/** Fewer things said by a person teach nothing that may be shown. */
export const fewestExamples = 50
/** How often a hint must have been right on answers it had not seen. */
export const askedRight = 0.85
/** A share on fewer judgements is luck. */
const fewestJudged = 20
const folds = 5
/** How far under that the lower end of the 80 % interval may lie. */
const mostDoubt = 0.07

/**
 * Learns from what the consultant said about tone, and says something only where it may: for each tone the chance from
 * which on at least 85 % of what it said about examples it had not seen was right. Word lists alone are worse than
 * always guessing the commonest tone, so there is no hint without corrections, and none where the threshold is not met.
 */
export class ToneHints {
  readonly #model: ToneModel | null
  readonly thresholds: ReadonlyMap<Tone, ToneThreshold>
  readonly exampleCount: number

  constructor(examples: readonly ToneExample[]) {
    this.exampleCount = examples.length
    const kinds = new Set(examples.map(({ tone }) => tone)).size
    const isEnough = examples.length >= fewestExamples && kinds > 1
    this.thresholds = isEnough ? thresholdsOf(examples) : new Map<Tone, ToneThreshold>()
    this.#model = this.thresholds.size > 0 ? new ToneModel(examples) : null
  }

  /** The tone of something nobody has judged; null where the model is not sure enough. */
  hintFor(vector: ToneVector): ToneHint | null {
    if (!this.#model) return null
    const surest = surestTone(this.#model.chances(vector))
    const threshold = this.thresholds.get(surest.tone)
    return threshold && surest.chance >= threshold.chance ? surest : null
  }
}

interface Judged {
  readonly said: Tone
  readonly chance: number
  readonly isRight: boolean
}

/** Each example judged by a model that has not seen it. */
function judgedUnseen(examples: readonly ToneExample[]): Judged[] {
  const judged: Judged[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const model = new ToneModel(examples.filter((_, place) => place % folds !== fold))
    examples.forEach(({ vector, tone }, place) => {
      if (place % folds !== fold) return
      const { tone: said, chance } = surestTone(model.chances(vector))
      judged.push({ said, chance, isRight: said === tone })
    })
  }
  return judged
}

function thresholdsOf(examples: readonly ToneExample[]): Map<Tone, ToneThreshold> {
  const judged = judgedUnseen(examples)
  const thresholds = new Map<Tone, ToneThreshold>()
  for (const tone of tones) {
    const threshold = thresholdFor(judged.filter(({ said }) => said === tone))
    if (threshold) thresholds.set(tone, threshold)
  }
  return thresholds
}

/** The lowest chance from which on enough was right, with little doubt that it was not luck. */
function thresholdFor(judged: readonly Judged[]): ToneThreshold | null {
  const surest = [...judged].sort((a, b) => b.chance - a.chance)
  let right = 0
  let best: ToneThreshold | null = null
  surest.forEach(({ chance, isRight }, place) => {
    right += Number(isRight)
    const count = place + 1
    const share = right / count
    if (count >= fewestJudged && share >= askedRight && leastShare(share, count) >= askedRight - mostDoubt)
      best = { chance, right: share, judged: count }
  })
  return best
}

/** Lower end of Wilson's 80 % interval of a share. */
function leastShare(share: number, count: number): number {
  const z = 1.2816
  const centre = share + (z * z) / (2 * count)
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
  return (centre - spread) / (1 + (z * z) / count)
}
