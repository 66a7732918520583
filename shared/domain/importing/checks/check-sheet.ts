import { checkSeverities, type Finding } from './check'
import type { CheckedTable } from './checked-table'
import { missingCurrencies, mixedCurrencies } from './currencies'
import { dateOrder } from './date-order'
import { duplicateRows, duplicatesButKey } from './duplicate-rows'
import { hiddenAndMerged } from './hidden-and-merged'
import { implausibleDates } from './implausible-dates'
import { missingColumns, missingValues } from './missing-values'
import { mixedDateOrder } from './mixed-date-order'
import { nearDuplicates } from './near-duplicates'
import { oddAmounts } from './odd-amounts'
import { outliers } from './outliers'
import { totalsThatDiffer } from './reconcile'
import { repeatedKeys, repeatedPartners, repeatedRespondents } from './repeated-keys'
import { spelling } from './spelling'
import { lostWithAmount, openPastClose, wonWithoutFacts } from './stage-and-dates'
import { unknownPartners } from './unknown-partners'
import { unreadCells } from './unread-cells'

/** All checks, in the order in which equally grave findings are listed. Each is linear in the number of rows. */
const checks: readonly ((table: CheckedTable) => Finding[])[] = [
  unreadCells,
  totalsThatDiffer,
  dateOrder,
  implausibleDates,
  missingCurrencies,
  duplicateRows,
  repeatedKeys,
  wonWithoutFacts,
  mixedDateOrder,
  unknownPartners,
  nearDuplicates,
  duplicatesButKey,
  repeatedPartners,
  repeatedRespondents,
  openPastClose,
  lostWithAmount,
  mixedCurrencies,
  oddAmounts,
  outliers,
  spelling,
  missingValues,
  missingColumns,
  hiddenAndMerged
]

/** Everything worth a look in one sheet, the gravest first. */
export function checkSheet(table: CheckedTable): Finding[] {
  const rank = ({ severity }: Finding): number => checkSeverities.indexOf(severity)
  return checks.flatMap((check) => check(table)).sort((a, b) => rank(a) - rank(b))
}
