import type { Phrase } from '../../phrase-book'
import { germanFindings } from './findings'
import { germanGaps } from './gaps'
import { germanMethod } from './method'
import { germanMoves } from './moves'
import { germanPortfolio } from './portfolio'
import { germanSummary } from './summary'
import { germanUnknown } from './unknown'

/** Gap Analysis and Recommendations. */
export const germanGap: readonly Phrase[] = [
  ...germanFindings,
  ...germanGaps,
  ...germanMoves,
  ...germanUnknown,
  ...germanMethod,
  ...germanPortfolio,
  ...germanSummary
]
