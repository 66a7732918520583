/** Three bands and no ranks inside them: judged steps carry no more precision. */
export const bands = ['first', 'next', 'later'] as const
export type Band = (typeof bands)[number]

export const bandWords: Readonly<Record<Band, string>> = { first: 'First', next: 'Next', later: 'Later' }

/** The three judged steps, 1–5 each; null: not judged yet. */
export interface Rating {
  readonly impact: number | null
  readonly effort: number | null
  readonly confidence: number | null
}

/** Impact × confidence ÷ effort, with what half a step up or down makes of it. */
export interface Priority {
  readonly low: number
  readonly value: number
  readonly high: number
}

/** A judged step is right to half a step at best. */
const halfStep = 0.5

/** How much comes back for the effort, and between which bounds; null while a step is missing. */
export function priorityOf({ impact, effort, confidence }: Rating): Priority | null {
  if (impact === null || effort === null || confidence === null) return null
  return {
    low: ((impact - halfStep) * (confidence - halfStep)) / (effort + halfStep),
    value: (impact * confidence) / effort,
    high: ((impact + halfStep) * (confidence + halfStep)) / (effort - halfStep)
  }
}

/**
 * Puts what cannot be told apart into one band: everything whose bounds reach the bounds of the best one not placed
 * yet. What is not rated comes later.
 */
export function bandOf(rated: ReadonlyMap<string, Priority | null>): ReadonlyMap<string, Band> {
  const placed = new Map<string, Band>()
  const ranked = [...rated].flatMap(([id, priority]) => (priority === null ? [] : [{ id, priority }]))
  ranked.sort((a, b) => b.priority.value - a.priority.value || a.id.localeCompare(b.id))
  let at = 0
  let leader: Priority | null = null
  for (const { id, priority } of ranked) {
    if (leader !== null && priority.high < leader.low) {
      at = Math.min(at + 1, bands.length - 1)
      leader = null
    }
    leader ??= priority
    placed.set(id, bands[at] ?? 'later')
  }
  for (const id of rated.keys()) if (!placed.has(id)) placed.set(id, 'later')
  return placed
}
