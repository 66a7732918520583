import type { CrosstabView } from '../../voice/results/views/crosstab-view'
import { cleanLine } from '../clean-text'
import { formatNumber } from '../format-figure'
import type { ReportBlock, ReportColumn } from '../report'
import { tonedCell } from '../table-cells'
import { themeCell } from './themes-section'
import type { VoiceCrosstab } from './voice-facts'
import { attributeName, hasOwnValues, shareCell, testText, valueName } from './voice-words'

/** Groups of a crosstab that may be shown, the largest first. */
export const shownGroups = ({
  columns
}: CrosstabView): { at: number; value: string | null; count: number }[] =>
  columns
    .flatMap(({ value, base }, at) =>
      base.status === 'shown' ? [{ at, value, count: base.value.count }] : []
    )
    .sort((a, b) => b.count - a.count)

/** A crosstab with fewer than two groups compares nothing. */
export const isComparison = ({ view }: Pick<VoiceCrosstab, 'view'>): boolean => shownGroups(view).length > 1

/** What the votes of a crosstab are. */
const votersOf = ({ voter }: VoiceCrosstab): string => (voter === 'partner' ? 'companies' : 'respondents')

export interface CrosstabLook {
  readonly id: string
  readonly locale: string
  /** As many groups as the page holds beside the theme, everybody and the test. */
  readonly most: number
  /** Whether differences are printed: not before all answers are read. */
  readonly isTested: boolean
}

/** Themes by one attribute: groups that may be shown, everybody, and the test over those groups. */
export function crosstabTable(crosstab: VoiceCrosstab, look: CrosstabLook): ReportBlock {
  const { breakdown, question, view } = crosstab
  const { locale, most, isTested } = look
  const voters = votersOf(crosstab)
  const shown = shownGroups(view)
  const groups = shown.slice(0, most)
  const withheld = view.columns.length - shown.length
  const tests = isTested ? view.lines.filter(({ test }) => test.kind !== 'none').length : 0
  const hasTests = tests > 0
  const width = (hasTests ? 0.57 : 0.75) / (groups.length + 1)
  const column = (title: string, isOwn = false): ReportColumn => ({
    ...{ title, width, align: 'right' },
    ...(isOwn ? { isOwn } : {})
  })
  return {
    kind: 'table',
    id: look.id,
    caption: `Themes by ${attributeName(breakdown, question).toLowerCase()}, ${voters}`,
    columns: [
      { title: 'Theme', width: 0.25, align: 'left' },
      ...groups.map(({ value, count }) =>
        column(
          `${cleanLine(valueName(breakdown, value))}, n ${formatNumber(count, locale)}`,
          value !== null && hasOwnValues(breakdown)
        )
      ),
      column(`All, n ${formatNumber(view.base, locale)}`),
      ...(hasTests ? [{ title: 'Difference', width: 0.18, align: 'left' } as const] : [])
    ],
    rows: view.lines.map(({ theme, depth, cells, total, test, adjustedP }) => ({
      cells: [
        themeCell(theme.name, depth),
        ...groups.map(({ at }) => shareCell(cells[at] ?? null, locale)),
        shareCell(total, locale),
        ...(hasTests
          ? [tonedCell(testText(test, adjustedP, locale), (adjustedP ?? 1) < 0.05 ? 'strong' : 'muted')]
          : [])
      ]
    })),
    note: `How many ${voters} of each group raise the theme, and their share.${!hasTests ? '' : ' p: χ² or Fisher’s exact test over the groups shown, adjusted for the number of themes (Holm).'}${withheld === 0 ? '' : ` Withheld, because too small or because they would give others away: ${formatNumber(withheld, locale)} groups.`}${shown.length > most ? ` The ${formatNumber(most, locale)} largest groups are printed.` : ''}`
  }
}
