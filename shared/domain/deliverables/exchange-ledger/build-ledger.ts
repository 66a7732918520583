import { frontMatter } from '../front-matter'
import type { Workbook } from '../workbook'
import { balanceSheet } from './balance-sheet'
import type { LedgerInput } from './ledger-input'
import { lineSheet } from './line-sheet'

/** The ledger workbook: every line of the newest audits, balance and fulfilment live. */
export function buildLedger(input: LedgerInput): Workbook {
  return {
    kind: 'exchange-ledger',
    currency: input.engagement.reportingCurrency,
    front: frontMatter(input.engagement, {
      title: 'Value-Exchange Ledger',
      subtitle: input.audits.length === 1 ? (input.audits[0]?.partner.name ?? '') : 'All audited partners',
      asOf: input.asOf,
      date: input.asOf,
      version: ''
    }),
    sheets: [balanceSheet(input), lineSheet(input)]
  }
}
