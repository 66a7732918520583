import type { CrosstabLine } from '../../voice/results/views/crosstab-view'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatNumber, percentText } from '../format-figure'
import { listed } from '../listed'
import { referenceTo } from '../references'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { ownCell, tableColumns, textCell } from '../table-cells'
import { crosstabTable, isComparison, shownGroups } from './crosstab-table'
import type { VoiceFacts } from './voice-facts'
import { isCodingDone, shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { attributeName, chanceText, hasOwnValues, valueName } from './voice-words'

type Crosstab = VoiceFacts['crosstabs'][number]

const significant = 0.05

interface Difference {
  readonly crosstab: Crosstab
  readonly line: CrosstabLine
}

/** Themes that groups raise differently, by more than chance. */
const differencesOf = ({ voice }: VoiceContext): Difference[] =>
  voice.crosstabs
    .filter(isComparison)
    .flatMap((crosstab) =>
      crosstab.view.lines
        .filter(({ adjustedP }) => adjustedP !== null && adjustedP < significant)
        .map((line) => ({ crosstab, line }))
    )

function differenceRow({ crosstab, line }: Difference, locale: string): ReportRow {
  const { breakdown, question, view } = crosstab
  const ranked = shownGroups(view)
    .map(({ at, value }) => ({ value, share: line.cells[at]?.share ?? 0 }))
    .sort((a, b) => b.share - a.share)
  const said = (at: number): ReportCell => {
    const group = ranked.at(at)
    if (!group) return textCell('')
    const text = `${cleanLine(valueName(breakdown, group.value))}, ${percentText(group.share, locale)}`
    return group.value !== null && hasOwnValues(breakdown) ? ownCell(text) : textCell(text)
  }
  return {
    cells: [
      ownCell(line.theme.name),
      textCell(attributeName(breakdown, question)),
      said(0),
      said(-1),
      textCell(chanceText(line.adjustedP ?? 1, locale))
    ]
  }
}

/** The theme pairs the same people raise most. */
function pairRows({ voice, engagement }: VoiceContext): ReportRow[] {
  const map = shownOr(voice.together)
  if (!map) return []
  const pairs = map.themes.flatMap((theme, row) =>
    map.themes.slice(row + 1).flatMap((other, offset) => {
      const cell = map.cells[row]?.[row + 1 + offset] ?? null
      return cell && cell.both > 0 ? [{ theme, other, ...cell }] : []
    })
  )
  const leaf = new Set(leafNames(voice))
  return pairs
    .filter(({ theme, other }) => leaf.has(theme.id) && leaf.has(other.id))
    .sort((a, b) => b.both - a.both || b.overlap - a.overlap)
    .slice(0, 5)
    .map(({ theme, other, both, overlap }) => ({
      cells: [
        ownCell(`${cleanLine(theme.name)} + ${cleanLine(other.name)}`),
        textCell(`${formatNumber(both, engagement.locale)} of ${formatNumber(map.base, engagement.locale)}`),
        textCell(`${formatNumber(100 * overlap, engagement.locale)}%`)
      ]
    }))
}

function pairBlocks(context: VoiceContext): ReportBlock[] {
  const rows = pairRows(context)
  if (rows.length === 0) return []
  return [
    { kind: 'heading', id: 'pairs.title', level: 2, text: 'Themes the same people raise' },
    {
      kind: 'table',
      id: 'pairs.table',
      caption: 'Pairs of themes raised by the same respondents',
      columns: tableColumns(['Themes', 0.6], ['Raise both', 0.2, 'right'], ['Overlap', 0.2, 'right']),
      rows,
      note: 'Overlap: those who raise both, of those who raise either. Frequent themes meet often by chance alone; no cause is implied.'
    }
  ]
}

const leafNames = (voice: VoiceFacts): string[] =>
  voice.meanings.flatMap(({ id, depth }, index) =>
    (voice.meanings[index + 1]?.depth ?? 0) <= depth ? [id] : []
  )

function claim(context: VoiceContext, found: readonly Difference[], tested: number): string {
  const [first] = found
  if (!isCodingDone(context)) return 'Kinds of partner are set side by side, but not compared yet'
  if (first)
    return `Not all partners say the same: “${literal(cleanLine(first.line.theme.name))}” differs by ${attributeName(first.crosstab.breakdown, first.crosstab.question).toLowerCase()}`
  return tested === 0
    ? 'Whether kinds of partner differ cannot be tested with these answers'
    : 'No difference between kinds of partner can be shown: the themes are shared'
}

/** How many crosstabs stand in the text; the others follow in the appendix. */
const inText = 1

/** The crosstabs that stand in the landscape appendix. */
export const appendixCrosstabs = ({ voice }: VoiceContext): Crosstab[] =>
  voice.crosstabs.filter(isComparison).slice(inText)

const introText = (context: VoiceContext): string =>
  isCodingDone(context)
    ? 'Themes were held against every attribute results are published by. Where enough companies stand in a group each company has one vote, since people of one company are not independent voices; elsewhere each respondent has one, and no test is made.'
    : 'Themes by every attribute results are published by, as far as answers are coded. A group whose answers wait to be read raises less for that reason alone: nothing is concluded from these tables yet.'

/** Who raises what: kinds of partner side by side, and themes that belong together. */
export function differenceSection(context: VoiceContext): ReportBlock[] {
  const { voice, engagement } = context
  const shown = voice.crosstabs.filter(isComparison)
  const { locale } = engagement
  if (shown.length === 0) return []
  const found = isCodingDone(context) ? differencesOf(context) : []
  const tested = shown.flatMap(({ view }) => view.lines).filter(({ test }) => test.kind !== 'none').length
  const rest = appendixCrosstabs(context).map(
    ({ breakdown, question }) =>
      `by ${attributeName(breakdown, question).toLowerCase()} in Table ${referenceTo(`crosstabs.${breakdown}`)}`
  )
  return [
    { kind: 'heading', id: 'differ.title', level: 1, text: claim(context, found, tested) },
    {
      kind: 'paragraph',
      id: 'differ.intro',
      style: 'body',
      text: `${introText(context)}${rest.length === 0 ? '' : ` More stands on the landscape pages at the end: ${listed(rest)}.`}`
    },
    ...(found.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'differ.found',
            caption: 'Differences beyond chance',
            columns: tableColumns(
              ['Theme', 0.28],
              ['By', 0.14],
              ['Most', 0.22],
              ['Least', 0.22],
              ['Chance', 0.14]
            ),
            rows: found.map((each) => differenceRow(each, locale)),
            note: 'p below 0.05 after adjustment for the number of themes (Holm).'
          } as const
        ]),
    ...shown.slice(0, inText).map((each) =>
      crosstabTable(each, {
        id: `differ.${each.breakdown}`,
        locale,
        most: 5,
        isTested: isCodingDone(context)
      })
    ),
    ...pairBlocks(context)
  ]
}

/** The other crosstabs, on landscape pages. */
export function crosstabAppendix(context: VoiceContext): ReportBlock[] {
  const rest = appendixCrosstabs(context)
  if (rest.length === 0) return []
  return [
    { kind: 'page-break', id: 'crosstabs.break', orientation: 'landscape' },
    { kind: 'heading', id: 'crosstabs.title', level: 1, text: 'Appendix C: themes by group of partners' },
    ...rest.map((each) =>
      crosstabTable(each, {
        id: `crosstabs.${each.breakdown}`,
        locale: context.engagement.locale,
        most: 8,
        isTested: isCodingDone(context)
      })
    )
  ]
}
