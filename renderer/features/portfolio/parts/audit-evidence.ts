import type { EvidenceView } from '@renderer/ui/evidence-view'
import type { Format } from '@renderer/ui/format'
import type { AuditWeights } from '@shared/domain/entities/portfolio'
import { auditMeasures } from '@shared/domain/portfolio/audit-score'
import { measureWords } from '../portfolio-words'
import type { RankedRow } from '../ranking/ranked-rows'

const none = { leftOut: [], sources: [] } as const

/** What the audit score stands on: each measure with its points and weight. */
export function scoreEvidence(ranked: RankedRow, weights: AuditWeights, format: Format): EvidenceView {
  const { score, low, high, points, known, measures } = ranked
  const unknown = auditMeasures.filter((measure) => Number.isNaN(points[measure]) && weights[measure] > 0)
  return {
    ...none,
    value: format.decimal(score),
    extent: `of 100, from ${known} of ${measures} measures`,
    ...(score === null ? { unknown: 'None of the measures that count is known of this partner.' } : {}),
    how: 'Weighted mean of what is known, each measure on 0 to 100. What is not known is left out, never taken as 0.',
    definitions: [
      ...auditMeasures
        .filter((measure) => !Number.isNaN(points[measure]))
        .map(
          (measure) =>
            `${measureWords[measure].name} ${format.count(points[measure])} points, weight ${weights[measure]}`
        ),
      ...(score === null
        ? []
        : [`Between ${format.count(low)} and ${format.count(high)} whatever the unknown is`])
    ],
    counted: { text: 'The figures beside it; each opens its records' },
    leftOut: unknown.map((measure) => `${measureWords[measure].name}: not known of this partner`)
  }
}
