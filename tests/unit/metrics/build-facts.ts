import type { Definitions } from '@shared/domain/entities/engagement'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactBlock, FactOverlay, FactValue } from '@shared/domain/entities/fact-block'
import type { Activity, Deal, FactKind, Investment } from '@shared/domain/entities/facts'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Contact, Partner } from '@shared/domain/entities/partner'
import { blankPartner } from '@shared/domain/partners/blank-partner'
import type { Figure } from '@shared/domain/evidence/figure'
import type { ExchangeRate } from '@shared/domain/values/money'
import { metricContext, type MetricOptions } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { findMetric } from '@shared/domain/metrics/registry'

/** A partner with nothing known but its name. */
export function aPartner(id: string, known: Partial<Partner> = {}): Partner {
  return { ...blankPartner(id, `Partner ${id}`), ...known }
}

export const aContact = (known: Partial<Contact> = {}): Contact => ({
  id: 'c',
  name: 'Kim',
  role: null,
  isEconomicBuyer: false,
  lastSpokenOn: null,
  ...known
})

export function aRun(id: string, known: Partial<ImportRun> = {}): ImportRun {
  return { id, at: `2026-01-01T00:00:00Z#${id}`, by: 'Test', state: 'applied', sheets: [], ...known }
}

type Row = { readonly id: string } & Readonly<Record<string, FactValue>>

/** Rows as an import would store them: only columns that some row has. */
export function aBlock(runId: string, kind: FactKind, rows: readonly Row[]): FactBlock {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== 'id')
  return {
    id: `${runId}:${kind}:0:0`,
    runId,
    kind,
    sequence: 0,
    fileId: `file-${runId}`,
    sheet: 'Sheet1',
    count: rows.length,
    ids: rows.map((row) => row.id),
    sheetRows: rows.map((_, index) => index + 2),
    columns: Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? null)]))
  }
}

export function anOverlay(kind: FactKind, recordId: string, known: Partial<FactOverlay> = {}): FactOverlay {
  return {
    id: `${kind}:${recordId}`,
    kind,
    recordId,
    fields: {},
    isDeleted: false,
    by: 'Test',
    at: '',
    ...known
  }
}

export interface Given {
  readonly partners?: readonly Partner[]
  readonly deals?: readonly (Partial<Deal> & { id: string })[]
  readonly investments?: readonly (Partial<Investment> & { id: string })[]
  readonly activities?: readonly (Partial<Activity> & { id: string })[]
  readonly overlays?: readonly FactOverlay[]
  readonly rates?: readonly ExchangeRate[]
  readonly definitions?: Partial<Definitions>
  readonly asOf?: string
  readonly options?: MetricOptions
}

export function factsOf(given: Given): FactBase {
  return foldFacts({
    engagement: { reportingCurrency: 'EUR', exchangeRates: given.rates ?? [] },
    partners: given.partners ?? [],
    runs: [aRun('run')],
    blocks: [
      aBlock('run', 'deal', given.deals ?? []),
      aBlock('run', 'investment', given.investments ?? []),
      aBlock('run', 'activity', given.activities ?? [])
    ],
    overlays: given.overlays ?? []
  })
}

/** The figure of a metric on the given facts; as of 2026-06-30 unless said otherwise. */
export function figureOf(metricId: string, given: Given, partnerId: string | null = null): Figure {
  const metric = findMetric(metricId)
  if (!metric) throw new Error(`no metric ${metricId}`)
  const definitions = { ...defaultDefinitions, ...given.definitions }
  const context = metricContext(factsOf(given), definitions, given.asOf ?? '2026-06-30', given.options)
  return metric.compute(context, partnerId)
}

/** Ids left out for a reason. */
export const leftOutFor = (figure: Figure, reason: string): readonly string[] =>
  figure.leftOut.find((exclusion) => exclusion.reason === reason)?.records.ids ?? []
