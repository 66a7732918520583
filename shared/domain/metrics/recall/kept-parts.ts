import type { PartnerLinks } from '../facts/partner-rows'
import { touchedSince, type RowTrail } from '../facts/row-trail'
import { codeOf, type Verdict } from '../rows/verdict'

/** Records side by side, and which of them were touched. */
export interface PartedTable {
  readonly count: number
  readonly trail: RowTrail
}

interface Known {
  readonly table: PartedTable
  readonly by: Grouping
  readonly parts: readonly unknown[]
}

/** A value per record, and the table it was found in. */
interface KeptColumn<C> {
  readonly table: PartedTable
  readonly column: C
}

interface Grouping {
  /** Group of each record; null: neighbours. */
  readonly of: Int32Array | null
  /** Another grouping of the same table numbers its groups alike. */
  readonly isNumberedAlike: boolean
  readonly count: number
  /** What decides besides the records; another object: all groups are found anew. */
  readonly also?: unknown
}

/** Records of one block, as a power of two: one edit costs a pass over so many records instead of over all. */
const blockBits = 11
const blockSize = 1 << blockBits

/** Which records are grouped by what, and how many groups there are. */
export interface Groups {
  /** −1: in none. */
  readonly of: Int32Array
  readonly count: number
}

/** What is looked for per partner. */
export interface PerPartner<T> {
  readonly count: number
  readonly find: (partner: number) => T
  /** What else decides, such as the list of partners: when it is another one, all are looked through again. */
  readonly also?: unknown
}

/**
 * Keeps what was found part by part (per block of neighbouring records, per partner, per customer), so that after an
 * edit only the parts with a touched record are looked through again. What is found must follow from the records of the
 * part, the definitions and the key alone: whatever else decides belongs into the key.
 */
export class KeptParts {
  readonly #known = new Map<string, Known>()
  readonly #columns = new Map<string, KeptColumn<Int32Array>>()
  readonly #verdicts = new Map<string, KeptColumn<Uint8Array>>()
  readonly #derived = new Map<
    string,
    { readonly from: readonly unknown[]; readonly parts: readonly unknown[] }
  >()

  /** What was found in each block of neighbouring records, in file order. */
  perBlock<T>(key: string, table: PartedTable, find: (from: number, to: number) => T): readonly T[] {
    const count = Math.ceil(table.count / blockSize)
    const inBlock = (block: number): T =>
      find(block * blockSize, Math.min(table.count, (block + 1) * blockSize))
    return this.#parts(key, table, { of: null, isNumberedAlike: true, count }, inBlock)
  }

  /** What was found for each partner, by its position. */
  perPartner<T>(key: string, table: PartedTable & PartnerLinks, wanted: PerPartner<T>): readonly T[] {
    const by = { of: table.partner, isNumberedAlike: true, count: wanted.count, also: wanted.also }
    return this.#parts(key, table, by, wanted.find)
  }

  /** What was found for each group of records. */
  perGroup<T>(
    key: string,
    table: PartedTable,
    { groups, find }: { readonly groups: Groups; readonly find: (group: number) => T }
  ): readonly T[] {
    return this.#parts(key, table, { of: groups.of, isNumberedAlike: false, count: groups.count }, find)
  }

  /** What follows from each part; parts that are the same as before are not looked at again. */
  each<S, T>(key: string, from: readonly S[], find: (part: S) => T): readonly T[] {
    const known = this.#derived.get(key)
    if (known?.from === from) return known.parts as readonly T[]
    const parts = from.map((part, at) =>
      known !== undefined && at < known.from.length && known.from[at] === part
        ? (known.parts[at] as T)
        : find(part)
    )
    this.#derived.set(key, { from, parts })
    return parts
  }

  /**
   * A value per record. The same column as before as long as no value of a touched record comes out differently, so
   * that what is made from it holds.
   */
  column(key: string, table: PartedTable, find: (position: number) => number): Int32Array {
    const known = this.#columns.get(key)
    if (known?.table === table) return known.column
    const touched = known ? touchedSince(table.trail, known.table.trail) : null
    const column =
      known && touched ? patched(known.column, touched, find) : filled(new Int32Array(table.count), find)
    this.#columns.set(key, { table, column })
    return column
  }

  /** The verdicts on all records as their codes, under names of their own; one list from state to state. */
  verdicts(key: string, table: PartedTable, find: (position: number) => Verdict): Uint8Array {
    const known = this.#verdicts.get(key)
    if (known?.table === table) return known.column
    const judge = (position: number): number => codeOf(find(position))
    const column = (known && judgedAgain(known, table, judge)) ?? filled(new Uint8Array(table.count), judge)
    this.#verdicts.set(key, { table, column })
    return column
  }

  #parts<T>(key: string, table: PartedTable, by: Grouping, find: (part: number) => T): readonly T[] {
    const known = this.#known.get(key)
    const isAlike = known?.by.also === by.also
    if (isAlike && known?.table === table && known.by.of === by.of) return known.parts as readonly T[]
    const touched = known && isAlike ? touchedParts(known, table, by) : null
    const parts =
      known && touched ? renewed(known.parts as readonly T[], touched, find) : allParts(by.count, find)
    this.#known.set(key, { table, by, parts })
    return parts
  }
}

function allParts<T>(count: number, find: (part: number) => T): T[] {
  const parts: T[] = []
  for (let part = 0; part < count; part++) parts.push(find(part))
  return parts
}

function renewed<T>(
  parts: readonly T[],
  touched: ReadonlySet<number>,
  find: (part: number) => T
): readonly T[] {
  const found = Array.from(touched, (part) => [part, find(part)] as const)
  // The very same list where nothing came out differently: what follows from it holds.
  if (found.every(([part, value]) => Object.is(parts[part], value))) return parts
  const copy = parts.slice()
  for (const [part, value] of found) copy[part] = value
  return copy
}

function filled<C extends Int32Array | Uint8Array>(column: C, find: (position: number) => number): C {
  for (let position = 0; position < column.length; position++) column[position] = find(position)
  return column
}

/**
 * Judges the touched records again, in place: nobody holds on to verdicts of an earlier state, and copying one for each of
 * 200,000 deals after every edit costs more than all the judging. Null: records were folded anew.
 */
function judgedAgain(
  { column, table: before }: KeptColumn<Uint8Array>,
  table: PartedTable,
  judge: (position: number) => number
): Uint8Array | null {
  const touched = touchedSince(table.trail, before.trail)
  if (touched === null) return null
  for (const position of touched) column[position] = judge(position)
  return column
}

function patched(
  column: Int32Array,
  touched: readonly number[],
  find: (position: number) => number
): Int32Array {
  const changed = touched.filter((position) => column[position] !== find(position))
  if (changed.length === 0) return column
  const copy = column.slice()
  for (const position of changed) copy[position] = find(position)
  return copy
}

/** Parts with a touched record, before or after the edit; null: all may differ. */
function touchedParts(known: Known, table: PartedTable, by: Grouping): ReadonlySet<number> | null {
  const isAlike = by.count === known.by.count && (by.isNumberedAlike || by.of === known.by.of)
  const rows = isAlike ? touchedSince(table.trail, known.table.trail) : null
  if (rows === null) return null
  if (by.of === null) return new Set(rows.map((row) => row >> blockBits))
  const parts = new Set(rows.flatMap((row) => [known.by.of?.[row] ?? -1, by.of?.[row] ?? -1]))
  parts.delete(-1)
  return parts
}
