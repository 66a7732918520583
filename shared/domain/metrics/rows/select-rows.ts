import type { CountedKind } from '../../evidence/figure'
import type { LeftOutReason } from '../../evidence/reasons'
import type { MetricContext } from '../context'
import type { PartnerLinks } from '../facts/partner-rows'
import { leftOutOfParts, type LeftOutPart, type LeftOutRecords } from '../left-out'
import type { PartedTable } from '../recall/kept-parts'
import { PartnerLeftOut, PartnerRowList } from './partner-selection'
import { PartedRowList, type RowList } from './row-list'
import { counted as counts, passedOver, reasonOf, type Verdict } from './verdict'

/** Records that a figure counts, and those it leaves out. */
export interface Selection {
  readonly rows: RowList
  readonly leftOut: LeftOutRecords
}

export interface Wanted {
  readonly kind: CountedKind
  /** Names the test with everything that decides besides the record and the definitions. */
  readonly key: string
  /** Null: everybody's records. */
  readonly partnerIndex: number | null
  readonly verdict: (position: number) => Verdict
}

interface Found {
  readonly counted: readonly number[]
  readonly leftOut: LeftOutPart
}

type Table = PartedTable & PartnerLinks & { readonly ids: readonly string[] }

/**
 * Looks through the records of the programme, block by block, or through those of one partner. Each record is judged
 * once, whoever asks first: a verdict follows from the record, the definitions and the key.
 */
export function selectRows(context: MetricContext, table: Table, wanted: Wanted): Selection {
  const { kind, key, partnerIndex, verdict } = wanted
  const codes = context.parts.verdicts(key, table, verdict)
  if (partnerIndex !== null) return ofPartner(table, codes, { kind, partnerIndex })
  const found = context.parts.perBlock(key, table, (from, to) => inBlock(codes, from, to))
  const counted = context.parts.each(`${key}: counted`, found, (part) => part.counted)
  return {
    rows: new PartedRowList(counted, { parts: context.parts, key }),
    leftOut: leftOutOfParts(
      kind,
      table.ids,
      found.map((part) => part.leftOut)
    )
  }
}

/** Filled for one block after the other, so that what is kept of each is made as long as it is. */
const countedOnes: number[] = []

function inBlock(codes: Uint8Array, from: number, to: number): Found {
  let count = 0
  let leftOut: Map<LeftOutReason, number[]> | null = null
  for (let position = from; position < to; position++) {
    const code = codes[position] ?? passedOver
    if (code === counts) countedOnes[count++] = position
    const reason = code > counts ? reasonOf(code) : null
    if (reason === null) continue
    leftOut ??= new Map()
    const list = leftOut.get(reason)
    if (list) list.push(position)
    else leftOut.set(reason, [position])
  }
  return { counted: countedOnes.slice(0, count), leftOut }
}

/** Each partner only counts the verdicts on its own records. */
function ofPartner(
  table: Table,
  codes: Uint8Array,
  { kind, partnerIndex }: { readonly kind: CountedKind; readonly partnerIndex: number }
): Selection {
  const { rows, starts } = table.byPartner
  const [from, to] = [starts[partnerIndex] ?? 0, starts[partnerIndex + 1] ?? 0]
  const judged = { kind, ids: table.ids, codes, rows, from, to }
  return { rows: new PartnerRowList(judged), leftOut: new PartnerLeftOut(judged) }
}
