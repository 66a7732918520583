import type { CountedKind } from '../../evidence/figure'
import type { LeftOutReason } from '../../evidence/reasons'
import type { MetricContext } from '../context'
import type { PartnerLinks } from '../facts/partner-rows'
import { leftOutOfParts, type LeftOutPart, type LeftOutRecords } from '../left-out'
import type { PartedTable } from '../recall/kept-parts'
import { PartnerLeftOut, PartnerRowList } from './partner-selection'
import { PartedRowList, type RowList } from './row-list'
import { codeOf, type Verdict } from './verdict'

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

/** Looks through the records of the programme, block by block, or through those of one partner. */
export function selectRows(context: MetricContext, table: Table, wanted: Wanted): Selection {
  const { kind, key, partnerIndex, verdict } = wanted
  if (partnerIndex !== null) return ofPartner(context, table, wanted)
  const found = context.parts.perBlock(key, table, (from, to) => inBlock(from, to, verdict))
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

function inBlock(from: number, to: number, verdict: Wanted['verdict']): Found {
  const counted: number[] = []
  let leftOut: Map<LeftOutReason, number[]> | null = null
  for (let position = from; position < to; position++) {
    const says = verdict(position)
    if (says === false) continue
    if (says === true) counted.push(position)
    else {
      leftOut ??= new Map()
      const list = leftOut.get(says)
      if (list) list.push(position)
      else leftOut.set(says, [position])
    }
  }
  return { counted, leftOut }
}

/** The verdicts on all records are found once; each partner only counts those on its own. */
function ofPartner(context: MetricContext, table: Table, wanted: Wanted): Selection {
  const { kind, key, partnerIndex, verdict } = wanted
  const codes = context.parts.verdicts(key, table, (position) => codeOf(verdict(position)))
  const { rows, starts } = table.byPartner
  const at = partnerIndex ?? -1
  const judged = { kind, ids: table.ids, codes, rows, from: starts[at] ?? 0, to: starts[at + 1] ?? 0 }
  return { rows: new PartnerRowList(judged), leftOut: new PartnerLeftOut(judged) }
}
