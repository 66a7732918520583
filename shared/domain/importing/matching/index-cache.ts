import { NameIndex, type IndexedName } from './name-index'

interface Kept {
  readonly keys: readonly string[]
  readonly index: NameIndex
  readonly found: Map<string, readonly IndexedName[]>
}

/** Lists searched last: partners, accounts, people and managers of the import under way, before and after a choice. */
const keptLists = 8
let kept: readonly Kept[] = []

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((key, index) => key === right[index])

/**
 * A search among names that remembers itself: a plan is worked out anew after every choice, nearly always among the same
 * names. Gives what `NameIndex` gives.
 */
export function searchAmong(
  keys: readonly string[]
): (key: string, threshold: number, limit: number) => readonly IndexedName[] {
  const known = kept.find((one) => isSameList(one.keys, keys))
  const list = known ?? { keys, index: new NameIndex(keys), found: new Map<string, readonly IndexedName[]>() }
  kept = [list, ...kept.filter((one) => one !== known)].slice(0, keptLists)
  return (key, threshold, limit) => {
    const question = `${threshold}|${limit}|${key}`
    const answer = list.found.get(question) ?? list.index.find(key, threshold, limit)
    list.found.set(question, answer)
    return answer
  }
}
