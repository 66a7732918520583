import { rootsOf } from '../../diagnosis/failure-mode-roots'
import type { FailureMode } from '../../voice/failure-mode'
import { failureModeWords } from '../../voice/failure-mode-words'
import type { ModeLine } from '../../voice/results/views/failure-modes-view'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { formatNumber, unknownMark } from '../format-figure'
import { withOutcome } from '../gap-analysis/gap-figures'
import { withinSentence } from '../partner-words'
import type { ReportBlock, ReportRow } from '../report'
import { figureCell, ownCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'

const modesOf = ({ voice }: VoiceContext): readonly ModeLine[] => shownOr(voice.modes)?.modes ?? []

/** Names short enough to stand beside a bar. */
const shortWords: Partial<Record<FailureMode, string>> = {
  activation: 'Signed, not activated',
  'incentives-without-input': 'Terms without input',
  'operating-model': 'No operating model',
  'co-sell': 'Co-sell is no motion',
  onboarding: 'Slow or no onboarding',
  complexity: 'Too complex',
  capacity: 'Too little capacity',
  relationships: 'No access to the buyer',
  listening: 'Deciding unheard',
  measurement: 'Measuring activity'
}

/** What partners' own words point to, as bars with their intervals. */
export function modeChart(context: VoiceContext): ReportBlock[] {
  const modes = modesOf(context)
  const { locale } = context.engagement
  if (modes.length < 2) return []
  return [
    {
      kind: 'chart',
      id: 'modes.chart',
      caption: 'Respondents whose words describe each failure mode, with 95 % interval',
      alt: 'Bars from zero, one for each failure mode, with a line for the interval. The numbers stand in the section on what it means.',
      source: `“${context.voice.title}”, open answers, themes linked with failure modes by the consultant.`,
      spec: {
        kind: 'ranked-bars',
        valueTitle: 'Share of respondents',
        rows: modes.slice(0, 6).map(({ mode, byRespondent: { share, interval } }) => ({
          id: mode,
          label: shortWords[mode] ?? failureModeWords[mode],
          value: share,
          valueText: `${formatNumber(100 * (share ?? 0), locale)}%`,
          ...(interval ? { low: interval.low, high: interval.high } : {}),
          isFlagged: true
        }))
      }
    }
  ]
}

/** Rules that fire for the same failure mode: where data and words agree. */
function dataSay(mode: FailureMode, { ground }: VoiceContext): string {
  const fired = withOutcome(ground.results, 'fires').filter(({ rule }) => rule.failureMode === mode)
  return fired.map(({ rule }) => `${rule.id} ${rule.claim}`).join('; ')
}

function whatToDo(mode: FailureMode, { ground }: VoiceContext): string {
  const ids = new Set(
    ground.results.filter(({ rule }) => rule.failureMode === mode).map(({ rule }) => rule.id)
  )
  const items = ground.items.filter((item) => item.ruleIds.some((id) => ids.has(id)))
  return items
    .slice(0, 2)
    .map(({ title }) => cleanLine(title))
    .join('; ')
}

function modeRow({ mode, themes, byPartner }: ModeLine, index: number, context: VoiceContext): ReportRow {
  return {
    cells: [
      textCell(failureModeWords[mode]),
      ownCell(themes.map(({ name }) => cleanLine(name)).join(', ')),
      figureCell(`mode.${index}`, 'short'),
      byPartner ? figureCell(`mode.${index}.company`, 'short') : tonedCell(unknownMark, 'muted'),
      textCell(dataSay(mode, context), 'No rule of this mode fires'),
      textCell(whatToDo(mode, context), 'Nothing proposed yet')
    ]
  }
}

function claim(modes: readonly ModeLine[], context: VoiceContext): string {
  const both = modes.filter(({ mode }) => dataSay(mode, context) !== '')
  const [first] = both
  if (first) return `Words and data agree on “${withinSentence(failureModeWords[first.mode])}”`
  const [most] = modes
  return most
    ? `Partners describe “${withinSentence(failureModeWords[most.mode])}”; the data do not show it yet`
    : 'No theme is linked with a failure mode yet'
}

/** From themes to failure modes to what follows. */
export function meaningSection(context: VoiceContext): ReportBlock[] {
  const modes = modesOf(context)
  if (modes.length === 0) return []
  const named = modes.flatMap(({ mode }) => {
    const roots = rootsOf(mode).map(({ name, source }) => `${withinSentence(name)} (${source})`)
    return roots.length === 0 ? [] : [`“${withinSentence(failureModeWords[mode])}”: ${roots.join(', ')}`]
  })
  return [
    { kind: 'heading', id: 'meaning.title', level: 1, text: claim(modes, context) },
    {
      kind: 'paragraph',
      id: 'meaning.intro',
      style: 'body',
      text: 'The consultant links a theme with the failure mode it is a symptom of. What partners say is one witness; a rule that fires on the client’s own records is another. Where both point the same way, the finding stands on two legs.'
    },
    {
      kind: 'table',
      id: 'meaning.table',
      caption: 'From themes to failure modes to what follows',
      columns: tableColumns(
        ['Failure mode', 0.15],
        ['Partners raise', 0.16],
        ['Respond\u00adents', 0.14, 'right'],
        ['Compa\u00adnies', 0.12, 'right'],
        ['The data say', 0.22],
        ['What follows', 0.21]
      ),
      rows: modes.map((line, index) => modeRow(line, index, context)),
      note: 'Each person, and each company, counts once for a failure mode. Themes without a link are not in this table.'
    },
    ...(named.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            id: 'meaning.field',
            style: 'note',
            text: `What the field calls them: ${literal(named.join('; '))}.`
          } as const
        ])
  ]
}
