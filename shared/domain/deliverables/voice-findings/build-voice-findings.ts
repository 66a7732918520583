import { bindFigures } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { frontMatter } from '../front-matter'
import { withReferences } from '../references'
import type { Report } from '../report'
import { sourcesSection } from '../sources-section'
import { crosstabAppendix, differenceSection } from './difference-section'
import { heardSection } from './heard-section'
import { importanceSection } from './importance-section'
import { meaningSection } from './meaning-section'
import { methodSection } from './method-section'
import { quotesSection } from './quotes-section'
import { recommendationSection } from './recommendation-section'
import { satisfactionSection } from './satisfaction-section'
import { summarySection } from './summary-section'
import { themesSection } from './themes-section'
import { voiceFigures } from './voice-figures'
import type { VoiceContext, VoiceInput } from './voice-input'
import { wavesSection } from './waves-section'

/** Joins the facts to what every section reads. */
export const voiceContext = (input: VoiceInput): VoiceContext => ({
  ...input,
  figures: bindFigures(voiceFigures(input)),
  clientName: literal(cleanLine(input.engagement.clientName))
})

/** Files that brought survey answers: the others are no source of this document. */
const answerRuns = (runs: VoiceInput['runs']): VoiceInput['runs'] =>
  runs.flatMap((run) => {
    const sheets = run.sheets.filter(({ target }) => target === 'response' || target === 'partner')
    return sheets.length === 0 ? [] : [{ ...run, sheets }]
  })

/** The Voice of Partner report: the same input always gives the same document. */
export function buildVoiceFindings(input: VoiceInput): Report {
  const context = voiceContext(input)
  const { engagement, asOf, voice } = input
  return withReferences({
    kind: 'voice-findings',
    language: 'en-GB',
    locale: engagement.locale,
    front: frontMatter(engagement, {
      title: 'Voice of Partner Findings',
      subtitle: voice.title,
      asOf,
      date: asOf,
      version: ''
    }),
    figures: context.figures,
    blocks: [
      ...summarySection(context),
      { kind: 'page-break', id: 'heard.break' },
      ...heardSection(context),
      ...recommendationSection(context),
      ...satisfactionSection(context),
      ...importanceSection(context),
      ...themesSection(context),
      ...differenceSection(context),
      ...quotesSection(context),
      ...wavesSection(context),
      { kind: 'page-break', id: 'meaning.break' },
      ...meaningSection(context),
      ...methodSection(context),
      ...sourcesSection(answerRuns(input.runs), context.figures, engagement.locale),
      ...crosstabAppendix(context)
    ],
    withheldQuotes: voice.quotes.withheld
  })
}
