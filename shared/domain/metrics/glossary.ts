import type { MetricDefinition } from './metric'
import { metricGroups } from './registry'

export interface GlossaryGroup {
  readonly title: string
  readonly entries: readonly MetricDefinition[]
}

/** The metrics in words, for the in-app glossary and the definition pages of documents. */
export const glossary = (): GlossaryGroup[] =>
  metricGroups.map(({ title, metrics }) => ({ title, entries: metrics.map((metric) => metric.definition) }))
