import { cleanLine } from '../../deliverables/clean-text'
import type { CoverageGroup } from '../../voice/coverage/coverage'
import { attributeWords, groupName, testSentence } from '../../voice/coverage/coverage-words'
import { literal } from '../figure-text'
import { formatNumber, unknownMark } from '../format-figure'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { ownCell, tableColumns, textCell, tonedCell } from '../table-cells'
import type { HeardTable } from './voice-facts'
import { shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { hasOwnValues, withheldText } from './voice-words'

function heardCells(group: CoverageGroup, locale: string): ReportCell[] {
  if (group.heard === null) return [tonedCell('Withheld', 'muted'), tonedCell(unknownMark, 'muted')]
  return [
    textCell(formatNumber(group.heard, locale)),
    textCell(`${formatNumber((100 * group.heard) / group.roster, locale)}%`)
  ]
}

const respondentCell = (count: number | null, locale: string): ReportCell =>
  count === null ? tonedCell('Withheld', 'muted') : textCell(formatNumber(count, locale))

/** A group's name: the client's own where the attribute's values are. */
const groupCell = (attribute: HeardTable['attribute'], value: string | null): ReportCell =>
  value !== null && hasOwnValues(attribute)
    ? ownCell(value)
    : textCell(cleanLine(groupName(attribute, value)))

function rowsOf(table: HeardTable, locale: string): ReportRow[] {
  const empty = textCell('')
  return [
    {
      cells: [textCell(`By ${attributeWords[table.attribute].toLowerCase()}`), empty, empty, empty, empty],
      isTotal: true
    },
    ...table.groups.map((group, at) => ({
      cells: [
        groupCell(table.attribute, group.value),
        textCell(formatNumber(group.roster, locale)),
        ...heardCells(group, locale),
        respondentCell(table.respondents[at] ?? null, locale)
      ]
    }))
  ]
}

function claim({ voice }: VoiceContext, tables: readonly HeardTable[]): string {
  if (shownOr(voice.coverage)?.heard === null) return '{people} people were heard'
  const differs = tables.filter(({ test }) => test.kind === 'tested' && test.differs)
  const [first] = differs
  const picture = first
    ? `they are not a fair picture of the roster by ${attributeWords[first.attribute].toLowerCase()}`
    : 'no skew against the roster can be shown'
  return `{people} people of {companies} companies were heard, {heard|short} of the roster; ${picture}`
}

/** Who was heard, against the roster: so that a reader can judge for whom the answers speak. */
export function heardSection(context: VoiceContext): ReportBlock[] {
  const { voice, engagement } = context
  const { locale } = engagement
  if (voice.coverage.status !== 'shown') {
    const text = `What was answered is not shown: ${withheldText(voice.coverage, locale).toLowerCase()} took part.`
    return [
      { kind: 'heading', id: 'heard.title', level: 1, text: 'Too few took part to say who was heard' },
      { kind: 'paragraph', id: 'heard.none', style: 'body', text }
    ]
  }
  const { tables } = voice.coverage.value
  const title: ReportBlock = { kind: 'heading', id: 'heard.title', level: 1, text: claim(context, tables) }
  if (tables.length === 0) return [title]
  return [
    title,
    {
      kind: 'paragraph',
      id: 'heard.intro',
      style: 'body',
      text: 'A company counts as heard when at least one of its people answered. The roster holds partners that could have been asked: neither prospects nor former partners. Whoever did not answer may think otherwise; nothing here speaks for them.'
    },
    {
      kind: 'table',
      id: 'heard.table',
      caption: 'Companies heard, against the roster',
      columns: tableColumns(
        ['Group', 0.36],
        ['On the roster', 0.16, 'right'],
        ['Heard', 0.16, 'right'],
        ['Share heard', 0.16, 'right'],
        ['Respondents', 0.16, 'right']
      ),
      rows: tables.flatMap((table) => rowsOf(table, locale)),
      note: 'Companies; respondents in the last column. Withheld: too small to be shown, or would give another group away. Companies and people are counted separately, so one may be shown where the other is not.'
    },
    ...tables.map((table): ReportBlock => ({
      kind: 'paragraph',
      id: `heard.test.${table.attribute}`,
      style: 'bullet',
      text: literal(testSentence(table))
    }))
  ]
}
