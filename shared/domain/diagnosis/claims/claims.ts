import type { WorkFactId } from '../rule'
import { sources } from '../rules/sources'

/** A number the field repeats. It is never asserted: it stands with its source beside the client's own figure. */
export interface Claim {
  readonly id: string
  readonly text: string
  readonly source: string
  /** Where the paper has it from, as far as it says. */
  readonly provenance: string
  /** Metrics that say what it is like here. */
  readonly reads: readonly string[]
  readonly work?: WorkFactId
  /** Why nothing of the client's own stands beside it. */
  readonly noFigure?: string
}

const marketOnly = 'A statement about the market: the client’s data hold nothing to compare it with.'

export const claims: readonly Claim[] = [
  {
    id: 'C01',
    text: '65 % of marketing leaders feel unprepared to manage a growing partner network.',
    source: sources.WPF,
    provenance: 'Continu 2026, at second hand',
    reads: [],
    noFigure: marketOnly
  },
  {
    id: 'C02',
    text: 'A deal is 53 % more likely to close when a partner is involved.',
    source: sources.WPF,
    provenance: 'A vendor’s blog (Breezy), at second hand',
    reads: ['win-rate-partner', 'win-rate-direct', 'win-rate-difference']
  },
  {
    id: 'C03',
    text: 'Deals close 46 % faster when a partner is involved.',
    source: sources.WPF,
    provenance: 'A vendor’s blog (Breezy), at second hand',
    reads: ['cycle-partner', 'cycle-direct', 'cycle-difference']
  },
  {
    id: 'C04',
    text: 'Structured opportunity management raises win rates by 43 %.',
    source: sources.WPF,
    provenance: 'Forrester, without a title',
    reads: ['win-rate-partner', 'win-rate-direct']
  },
  {
    id: 'C05',
    text: '82 % planned to add partners in 2022, and 70 % to raise channel budgets.',
    source: sources.WPF,
    provenance: 'Demand Gen 2022',
    reads: [],
    noFigure: marketOnly
  },
  {
    id: 'C06',
    text: 'Partner deals are 2.8 times as likely to close, and 32 % bigger.',
    source: sources.WPF,
    provenance: 'A vendor’s blog (Introw), 2024',
    reads: ['win-rate-partner', 'win-rate-direct', 'deal-size-partner', 'deal-size-direct']
  },
  {
    id: 'C07',
    text: 'Revenue grows 28 % faster with partners (28 to 35 % elsewhere on the same page).',
    source: sources.GPG,
    provenance: 'A vendor’s chief executive (ZINFI), no source given',
    reads: [],
    noFigure: 'Growth with and without partners cannot be told apart in one client’s data.'
  },
  {
    id: 'C08',
    text: '60 to 70 % of partners bring no meaningful revenue in their first 12 months.',
    source: sources.PRG,
    provenance: '“Industry research”, not cited',
    reads: ['no-revenue-first-year']
  },
  {
    id: 'C09',
    text: 'A software partner programme went from $750,000 to $5m influenced in its second year; an account from $3m to $9m in 24 months.',
    source: sources.PRG,
    provenance: 'The author’s own cases; elsewhere the same account starts from $5m',
    reads: ['influenced-revenue', 'sourced-revenue']
  },
  {
    id: 'C10',
    text: 'Nobody can look after eighty active partners.',
    source: sources.FCM,
    provenance: 'An illustration, not measured',
    reads: ['partners-per-manager']
  },
  {
    id: 'C11',
    text: 'An audit takes two to three weeks, an assessment four, a roadmap covers twelve months.',
    source: sources.WPF,
    provenance: 'Durations of the authors’ own engagements',
    reads: [],
    work: 'planned-days'
  }
]
