import type { Engagement } from '../entities/engagement'
import { lowestMinimumGroup } from '../voice/minimum-group'
import { cleanLine } from './clean-text'
import { literal } from './figure-text'
import { formatNumber } from './format-figure'
import type { ReportBlock } from './report'

/** For whom a document about the programme was made, and in which groups answers stand in it; `more` follows that. */
export function confidentialityCallout(
  { clientName, confidentiality, locale }: Engagement,
  more = ''
): ReportBlock {
  const client = literal(cleanLine(clientName))
  const floor = formatNumber(Math.max(lowestMinimumGroup, confidentiality.minimumScoreGroup), locale)
  return {
    kind: 'callout',
    id: 'method.confidentiality',
    title: 'Confidentiality',
    text: `This document was prepared for ${client} and may not be passed on without its consent. What partners answered appears only in groups of ${floor} or more, never beside a name${more}.`
  }
}
