interface Identified {
  readonly id: string
}

/** What left a list and what came into it; a record that was replaced is in both. */
export interface Difference<T> {
  readonly gone: readonly T[]
  readonly come: readonly T[]
}

/**
 * Compares two states of a table, both in order of id. Records that did not change are the same objects in both, so
 * that one coding more among 50,000 is found by walking, without comparing contents.
 */
export function differenceOf<T extends Identified>(before: readonly T[], after: readonly T[]): Difference<T> {
  let left = 0
  let right = 0
  const gone: T[] = []
  const come: T[] = []
  while (left < before.length || right < after.length) {
    const old = before[left]
    const fresh = after[right]
    if (old === fresh) {
      left += 1
      right += 1
    } else if (fresh === undefined || (old !== undefined && old.id < fresh.id)) {
      gone.push(old as T)
      left += 1
    } else if (old === undefined || fresh.id < old.id) {
      come.push(fresh)
      right += 1
    } else {
      gone.push(old)
      come.push(fresh)
      left += 1
      right += 1
    }
  }
  return { gone, come }
}
