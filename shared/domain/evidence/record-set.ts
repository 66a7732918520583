import type { CountedKind, RecordSet } from './figure'

/** Positions that are put into one list only when somebody reads them. */
export interface LazyPositions {
  readonly length: number
  readonly list: () => readonly number[]
}

const isList = (positions: readonly number[] | LazyPositions): positions is readonly number[] =>
  Array.isArray(positions)

/**
 * Records at some positions. Their ids are looked up when somebody reads them: most figures are shown without, and a
 * hundred thousand ids for each would cost more than the figure. Stays in its thread, see {@link portableSet}.
 */
class LazyRecordSet implements RecordSet {
  readonly kind: CountedKind
  readonly size: number
  readonly #positions: readonly number[] | LazyPositions
  readonly #idAt: (position: number) => string
  #ids: readonly string[] | null = null

  constructor(
    kind: CountedKind,
    positions: readonly number[] | LazyPositions,
    idAt: (position: number) => string
  ) {
    this.kind = kind
    this.size = positions.length
    this.#positions = positions
    this.#idAt = idAt
  }

  get ids(): readonly string[] {
    const positions = this.#positions
    return (this.#ids ??= (isList(positions) ? positions : positions.list()).map(this.#idAt))
  }
}

/** Records at some positions as a set, without looking up their ids. */
export const recordSet = (
  kind: CountedKind,
  positions: readonly number[] | LazyPositions,
  idAt: (position: number) => string
): RecordSet => new LazyRecordSet(kind, positions, idAt)

/** How many records a portable set has whose ids nobody has read yet. */
const sizes = new WeakMap<RecordSet, number>()

/** The same set with its ids as an own property, so that copying it to another thread reads them. */
export function portableSet(set: RecordSet): RecordSet {
  if (!(set instanceof LazyRecordSet)) return set
  const portable: RecordSet = {
    kind: set.kind,
    get ids() {
      return set.ids
    }
  }
  sizes.set(portable, set.size)
  return portable
}

/** How many records a set has, without looking up its ids. */
export const sizeOf = (set: RecordSet): number =>
  set instanceof LazyRecordSet ? set.size : (sizes.get(set) ?? set.ids.length)
