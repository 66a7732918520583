import { failureModeWords } from '../../voice/failure-mode-words'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { listed } from '../listed'
import { formatDate } from '../format-figure'
import { withinSentence } from '../partner-words'
import { referenceTo } from '../references'
import type { KpiItem, ReportBlock } from '../report'
import { modeChart } from './meaning-section'
import { isCodingDone, shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'
import { areaName } from './voice-words'

const modeName = (mode: keyof typeof failureModeWords): string => withinSentence(failureModeWords[mode])

/** Whether partners would recommend, as sure as the interval allows. */
function recommends({ voice, clientName }: VoiceContext): string | null {
  const interval = shownOr(voice.recommendation)?.byRespondent.nps.interval
  if (!interval) return null
  if (interval.high < 0) return `Partners do not recommend ${clientName}: NPS is {nps|signed}`
  if (interval.low > 0) return `Partners recommend ${clientName}: NPS is {nps|signed}`
  return `Partners are divided on recommending ${clientName}: NPS is {nps|signed}`
}

function describes(context: VoiceContext): string | null {
  const { voice } = context
  const [first] = shownOr(voice.modes)?.modes ?? []
  const least = isCodingDone(context) ? '' : 'at least '
  return first ? `${least}{mode.0|short} of respondents describe “${modeName(first.mode)}”` : null
}

/** The answer in one sentence. */
export function voiceAnswer(context: VoiceContext): string {
  const [first, second] = [recommends(context), describes(context)]
  if (first !== null && second !== null) return `${first}, and ${second}`
  if (first !== null || second !== null) return first ?? second ?? ''
  const [theme] = shownOr(context.voice.themes)?.lines ?? []
  if (theme) return `“${literal(cleanLine(theme.theme.name))}” is what most respondents raise: {theme.0|of}`
  return 'Too few partners answered for a result that protects them'
}

function lead(context: VoiceContext): string {
  const { voice, clientName } = context
  const when = voice.fieldedOn === null ? '' : ` of ${formatDate(voice.fieldedOn)}`
  const who =
    shownOr(voice.coverage)?.heard === null
      ? '{people} people answered'
      : '{people} people from {companies} of the {roster} companies on the roster answered ({heard|short})'
  const words =
    voice.coding.answers === 0
      ? ''
      : ' {coded} of their {answers} open answers are coded, and counted by person and by company.'
  return `${who} the survey “${literal(voice.title)}”${when} of ${clientName}.${words}`
}

function kpis({ voice }: VoiceContext): KpiItem[] {
  const areas = shownOr(voice.satisfaction)?.areas ?? []
  const last = areas.map(({ result }) => result.status === 'shown').lastIndexOf(true)
  const lowest = areas[last]
  const [mode] = shownOr(voice.modes)?.modes ?? []
  return [
    ...(voice.recommendation.status === 'shown'
      ? [
          {
            ...{ key: 'nps', format: 'signed' as const, label: 'net promoter score' },
            note: '95 % interval {nps.low|signed} to {nps.high|signed}'
          }
        ]
      : []),
    {
      ...{ key: 'heard', format: 'short' as const, label: 'of the roster was heard' },
      note: '{companies} of {roster} companies'
    },
    ...(lowest
      ? [
          {
            ...{ key: `area.${last}`, format: 'short' as const },
            label: `satisfied with ${literal(withinSentence(areaName(lowest)))}`,
            note: 'the lowest of {areas} areas'
          }
        ]
      : []),
    ...(mode
      ? [
          {
            ...{ key: 'mode.0', format: 'short' as const },
            label: `describe “${modeName(mode.mode)}”`,
            note: '{mode.0|of} respondents'
          }
        ]
      : [])
  ]
}

const quoted = (names: readonly { readonly name: string }[]): string =>
  listed(names.map(({ name }) => `“${literal(cleanLine(name))}”`))

function recommendationPoint({ voice }: VoiceContext): string | null {
  const view = shownOr(voice.recommendation)
  if (!view) return null
  const company =
    view.byPartner.status === 'shown' ? ' With one vote for each company it is {nps.company|signed}.' : ''
  return `**Recommendation.** {nps.detractors} of {nps.n} respondents give 6 or less of 10, {nps.promoters} give 9 or 10.${company}`
}

function modePoint({ voice }: VoiceContext): string | null {
  const [first] = shownOr(voice.modes)?.modes ?? []
  if (!first) return null
  const company = first.byPartner ? ', {mode.0.company|short} of companies,' : ''
  return `**What gets in the way.** {mode.0|of} respondents${company} raise ${quoted(first.themes)}: together, “${modeName(first.mode)}” (Table ${referenceTo('meaning.table')}).`
}

function themePoint(context: VoiceContext): string | null {
  const { voice } = context
  const lines = shownOr(voice.themes)?.lines ?? []
  const isParent = (index: number): boolean => (lines[index + 1]?.depth ?? 0) > (lines[index]?.depth ?? 0)
  const index = lines
    .map((line, at) => ({ at, count: isParent(at) ? 0 : line.byRespondent.count }))
    .sort((a, b) => b.count - a.count)[0]?.at
  const line = index === undefined ? undefined : lines[index]
  if (index === undefined || !line) return null
  return `**${isCodingDone(context) ? 'Raised most' : 'Raised most so far'}.** “${literal(cleanLine(line.theme.name))}”: {theme.${index}|of} respondents, {theme.${index}|short}.`
}

function satisfactionPoint({ voice }: VoiceContext): string | null {
  const areas = (shownOr(voice.satisfaction)?.areas ?? []).map(({ result }) => result.status === 'shown')
  const [first, last] = [areas.indexOf(true), areas.lastIndexOf(true)]
  if (first < 0 || first === last) return null
  const name = (at: number): string =>
    literal(withinSentence(areaName(shownOr(voice.satisfaction)?.areas[at] ?? { name: '' })))
  return `**Satisfaction.** Highest with ${name(first)} ({area.${first}|short}), lowest with ${name(last)} ({area.${last}|short}).`
}

function wavePoint({ voice }: VoiceContext): string | null {
  if (voice.earlier === null || voice.waves.status !== 'shown') return null
  return `**Since “${literal(voice.earlier.title)}”.** {moves.sure} of {moves} figures that can be compared moved by more than chance (Table ${referenceTo('waves.table')}).`
}

function decision({ voice, clientName }: VoiceContext): string {
  const [first] = shownOr(voice.modes)?.modes ?? []
  const what = first ? ` on “${modeName(first.mode)}”` : ''
  return `Agree what ${clientName} answers the {people} people who spoke${what}: who answers, by when, and which change they will see first.`
}

/** One page: the answer, the figures, the reasons, and the decision asked. */
export function summarySection(context: VoiceContext): ReportBlock[] {
  const points = [
    { id: 'recommendation', text: recommendationPoint(context) },
    { id: 'mode', text: modePoint(context) },
    { id: 'theme', text: themePoint(context) },
    { id: 'satisfaction', text: satisfactionPoint(context) },
    { id: 'waves', text: wavePoint(context) }
  ]
  return [
    { kind: 'heading', id: 'summary.title', level: 1, text: voiceAnswer(context) },
    { kind: 'paragraph', id: 'summary.lead', style: 'lead', text: lead(context) },
    { kind: 'kpis', id: 'summary.kpis', items: kpis(context) },
    ...points.flatMap(({ id, text }): ReportBlock[] =>
      text === null ? [] : [{ kind: 'paragraph', id: `summary.point.${id}`, style: 'bullet', text }]
    ),
    ...modeChart(context),
    { kind: 'callout', id: 'summary.decision', title: 'Decision asked', text: decision(context) }
  ]
}
