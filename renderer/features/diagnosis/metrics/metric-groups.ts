import type { Code } from '@shared/domain/entities/voice'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import type { MetricDefinition } from '@shared/domain/metrics/metric'
import { codeGroupTitle, codeMetrics } from '@shared/domain/metrics/raised-codes'
import { metricGroups } from '@shared/domain/metrics/registry'

/** One metric of the table. */
export interface MetricRow {
  readonly definition: MetricDefinition
  readonly figure: FigureSummary
}

export interface TableGroup {
  readonly title: string
  readonly rows: readonly MetricRow[]
}

/**
 * The figures in the order of the glossary, then the shares of the engagement's own codes; figures of single partners
 * stand with the partners.
 */
export function tableGroups(figures: readonly FigureSummary[], codes: readonly Code[]): TableGroup[] {
  const byId = new Map(figures.map((figure) => [figure.metricId, figure]))
  const themes = { title: codeGroupTitle, metrics: codeMetrics(codes) }
  return [...metricGroups, themes].flatMap(({ title, metrics }) => {
    const rows = metrics.flatMap(({ definition }) => {
      const figure = byId.get(definition.id)
      return figure ? [{ definition, figure }] : []
    })
    return rows.length === 0 ? [] : [{ title, rows }]
  })
}

const textOf = ({ definition }: MetricRow): string =>
  [definition.title, definition.plainWords, definition.formula, definition.source, ...definition.edgeCases]
    .join(' ')
    .toLowerCase()

/** The rows whose words hold everything searched for: the glossary is searched, not only the names. */
export function matching(groups: readonly TableGroup[], search: string): TableGroup[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return [...groups]
  return groups.flatMap((group) => {
    const rows = group.rows.filter((row) => words.every((word) => textOf(row).includes(word)))
    return rows.length === 0 ? [] : [{ ...group, rows }]
  })
}

/** How many figures are known, of how many. */
export function knownCount(groups: readonly TableGroup[]): { readonly known: number; readonly all: number } {
  const rows = groups.flatMap((group) => group.rows)
  return { known: rows.filter(({ figure }) => figure.value !== null).length, all: rows.length }
}
