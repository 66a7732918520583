import { bands, bandWords, type Band } from '../../diagnosis/recommendations/rank-bands'
import { phaseWords } from '../../diagnosis/recommendations/phase'
import { holdWords, type PlacedItem } from '../../diagnosis/recommendations/sequence'
import { cleanLine } from '../clean-text'
import { formatDate, formatNumber, unknownMark } from '../format-figure'
import type { ReportBlock, ReportRow } from '../report'
import { tableColumns, textCell } from '../table-cells'
import type { GapContext } from './gap-input'

const bandTitles: Readonly<Record<Band, string>> = {
  first: 'begin with these',
  next: 'then these',
  later: 'once those are done'
}

const stateWords: Readonly<Record<PlacedItem['state'], string>> = {
  proposed: '',
  accepted: 'Accepted. ',
  dropped: 'Dropped. ',
  done: '● Done. '
}

function ratings({ impact, effort, confidence }: PlacedItem, locale: string): string {
  const step = (value: number | null): string => (value === null ? unknownMark : formatNumber(value, locale))
  return `${step(impact)} · ${step(effort)} · ${step(confidence)}`
}

const ownerWords = ({ owner, dueOn }: PlacedItem): string =>
  [owner === null ? '' : `Owner: ${cleanLine(owner)}.`, dueOn === null ? '' : `Due ${formatDate(dueOn)}.`]
    .filter((part) => part !== '')
    .join(' ')

/** Why it stands where it stands: what it waits for, else that it can begin. */
const orderWords = (item: PlacedItem): string =>
  item.holds.length === 0 ? 'Can begin now.' : item.holds.map(holdWords).join(' ')

function itemRow(item: PlacedItem, number: number, { engagement }: GapContext): ReportRow {
  const reasons = item.reasons.map(({ ruleId }) => ruleId).join(', ')
  return {
    cells: [
      textCell(`M${formatNumber(number, engagement.locale)}`),
      textCell(`${stateWords[item.state]}${item.title}`),
      textCell(phaseWords[item.phase]),
      textCell(reasons, item.isForGap ? 'Gap on the scorecard' : 'Own judgement'),
      textCell(ratings(item, engagement.locale)),
      textCell(`${orderWords(item)} ${ownerWords(item)}`)
    ]
  }
}

const columns = tableColumns(
  ['No.', 0.07],
  ['What to do', 0.29],
  ['Phase', 0.13],
  ['Because of', 0.12],
  ['I · E · C', 0.11, 'centre'],
  ['Order, owner, date', 0.28]
)

function claim({ items, friction }: GapContext): string {
  if (items.length === 0) return 'Nothing in the data calls for a recommendation'
  if (friction.length > 0) return 'Open disputes come first: {friction} hold back everything else'
  return '{items.first} of {items} recommendations come first; nothing within a band is ranked'
}

/** How to do it, and by what one sees that it is done: only what can begin now. */
function howTo(numbered: ReadonlyMap<string, number>, { items }: GapContext): ReportBlock[] {
  const first = items.filter(
    (item) => item.band === 'first' && item.holds.length === 0 && cleanLine(item.text) !== ''
  )
  if (first.length === 0) return []
  return [
    { kind: 'heading', id: 'moves.how', level: 2, text: 'How to do what can begin now' },
    {
      kind: 'definitions',
      id: 'moves.how-list',
      items: first.map((item) => ({
        term: `M${numbered.get(item.id) ?? ''} ${cleanLine(item.title)}`,
        meaning: cleanLine(item.text)
      }))
    }
  ]
}

/** Recommendations in bands, in the order of work, with the reason of the order. */
export function recommendationsSection(context: GapContext): ReportBlock[] {
  const numbered = new Map(context.items.map((item, index) => [item.id, index + 1]))
  const tables = bands.flatMap((band): ReportBlock[] => {
    const own = context.items.filter((item) => item.band === band)
    if (own.length === 0) return []
    return [
      {
        kind: 'table',
        id: `moves.${band}`,
        caption: `${bandWords[band]}: ${bandTitles[band]}`,
        columns,
        rows: own.map((item) => itemRow(item, numbered.get(item.id) ?? 0, context)),
        note:
          band === 'first'
            ? 'I · E · C: impact, effort and confidence, 1 to 5. Numbers follow the order of work over all bands.'
            : null
      }
    ]
  })
  return [
    { kind: 'page-break', id: 'moves.break' },
    { kind: 'heading', id: 'moves.title', level: 1, text: claim(context) },
    {
      kind: 'paragraph',
      id: 'moves.intro',
      style: 'body',
      text: 'Bands rest on impact × confidence ÷ effort; what half a step of judgement cannot tell apart shares a band. The order of work is a rule of its own: open commercial disputes before anything new, then design, recruitment, activation and management, and nothing before what it builds on.'
    },
    ...tables,
    ...howTo(numbered, context)
  ]
}
