import type { GroupField } from '@shared/domain/entities/partner-view'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import {
  additiveMetricIds,
  groupPartners,
  sumOfFigures,
  type PartnerGroup
} from '@shared/domain/partners/group-partners'
import { activeMetricId } from './metric-columns'
import type { GroupRow, ListRow, PartnerRow } from './partner-row'

const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** What a value is called inside the grid; no client writes the sign that stands for "not known". */
export const groupKey = (value: string | null): string => value ?? '\u0000'

export const rowKey = (row: ListRow): string =>
  row.group ? `group ${row.group.field} ${groupKey(row.group.value)}` : row.partner.id

/** How many of the partners are active, of those for whom it is known. */
function activeOf(figures: readonly FigureSummary[]): FigureSummary | null {
  const sum = sumOfFigures(figures)
  if (sum === null) return null
  const known = figures.filter(({ value }) => value !== null)
  const active = known.filter(({ value }) => (value ?? 0) > 0).length
  return {
    ...sum,
    value: known.length === 0 ? null : active,
    numerator: active,
    denominator: known.length
  }
}

function groupFigures(rows: readonly PartnerRow[]): GroupRow['figures'] {
  const figuresOf = (metricId: string): FigureSummary[] =>
    rows.flatMap((row) => row.figures?.[metricId] ?? [])
  if (rows.some((row) => row.figures === undefined)) return undefined
  const sums = additiveMetricIds.map((id) => [id, sumOfFigures(figuresOf(id))] as const)
  const all = [...sums, [activeMetricId, activeOf(figuresOf(activeMetricId))] as const]
  return Object.fromEntries(all.flatMap(([id, figure]) => (figure ? [[id, figure]] : [])))
}

const byLabel = (a: PartnerGroup<PartnerRow>, b: PartnerGroup<PartnerRow>): number =>
  Number(a.value === null) - Number(b.value === null) || inOrder.compare(a.label, b.label)

/** The rows of the grid: partners alone, or each group's line followed by its partners. */
export function listRows(rows: readonly PartnerRow[], groupBy: GroupField | null): readonly ListRow[] {
  if (groupBy === null) return rows
  return groupPartners(rows, groupBy)
    .sort(byLabel)
    .flatMap(({ value, label, rows: own }): ListRow[] => [
      { group: { field: groupBy, value, label, count: own.length }, figures: groupFigures(own) },
      ...own
    ])
}

/**
 * Puts sorted rows back under the line of their group; the groups keep the order the sorting gave their sums, and
 * "not known" comes last. Without groups nothing moves.
 */
export function underTheirGroups<Node extends { readonly data?: ListRow | undefined }>(
  sorted: readonly Node[]
): readonly Node[] {
  const heads = sorted.filter(({ data }) => data?.group)
  const field = heads[0]?.data?.group?.field
  if (field === undefined) return sorted
  const members = new Map<string, Node[]>(
    heads.map((head) => [groupKey(head.data?.group?.value ?? null), []])
  )
  for (const node of sorted) {
    if (node.data?.partner) members.get(groupKey(node.data.partner[field]))?.push(node)
  }
  const isUnknown = (node: Node): boolean => node.data?.group?.value === null
  return [...heads.filter((head) => !isUnknown(head)), ...heads.filter(isUnknown)].flatMap((head) => [
    head,
    ...(members.get(groupKey(head.data?.group?.value ?? null)) ?? [])
  ])
}
