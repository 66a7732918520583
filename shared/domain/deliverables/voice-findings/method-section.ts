import { cleanLine } from '../clean-text'
import { confidentialityCallout } from '../confidentiality-callout'
import { literal } from '../figure-text'
import type { ReportBlock } from '../report'
import { ownCell, tableColumns, textCell } from '../table-cells'
import type { QuestionKind } from '../../entities/voice'
import { themeCell } from './themes-section'
import { isCodingDone, shownOr } from './voice-figures'
import type { VoiceContext } from './voice-input'

const kindWords: Readonly<Record<QuestionKind, string>> = {
  rating: 'Rating',
  nps: 'Likelihood to recommend',
  single: 'One choice',
  multiple: 'Several choices',
  ranking: 'Ranking',
  open: 'Open words',
  attribute: 'Attribute'
}

/** Terms of the document, for its list of definitions. */
export const voiceTerms = [
  {
    term: 'By respondent, by company',
    meaning:
      'Each person, and each company, counts once for a theme, however often it is raised. One company with many respondents is one voice.'
  },
  {
    term: 'Theme',
    meaning:
      'A code the consultant gave to an answer or a stretch of it; a theme counts everybody who raised it or one below it.'
  },
  {
    term: 'Net promoter score (NPS)',
    meaning:
      'Share of promoters (9 and 10 of 10) less share of detractors (0 to 6), in points from −100 to +100. Interval: adjusted Wald, 95 %. By company, the vote of a company is shared by its people.'
  },
  {
    term: 'Satisfied (PSAT)',
    meaning:
      'Share of ratings in the top two points of the scale as it was asked. Interval: Wilson, 95 %. Blank is no answer.'
  },
  {
    term: 'Differences between groups',
    meaning:
      'χ² where its conditions hold, Fisher’s exact test elsewhere, adjusted for the number of themes (Holm). No test is made where voices are not independent.'
  },
  {
    term: 'Quote',
    meaning:
      'Words as written, names and numbers masked, cleared one by one, signed with a group large enough that nobody can be recognised.'
  }
] as const

function limits({ voice }: VoiceContext): string[] {
  const heard = shownOr(voice.coverage)?.heard ?? null
  return [
    ...(heard === null
      ? []
      : [
          'Whoever did not answer is not heard: {companies} of {roster} companies are, and nothing says that the others think alike.'
        ]),
    isCodingDone({ voice })
      ? 'Themes are the consultant’s reading of open words. {coded} of {answers} answers are coded.'
      : 'Themes are the consultant’s reading of open words. Only {coded} of {answers} answers are coded: shares of themes can only grow, and groups and waves are not compared by theme.',
    ...(voice.coding.coders.length > 1
      ? []
      : ['One person coded; how far a second reader would agree was not measured.']),
    ...(voice.importance.status === 'empty'
      ? ['How much each area matters was not asked, so importance is not set against satisfaction.']
      : []),
    ...(voice.earlier === null ? ['There is one wave; nothing is known about change.'] : [])
  ]
}

/** What was asked and how themes are defined: for whoever wants to check. */
function tables({ voice }: VoiceContext): ReportBlock[] {
  const defined = voice.meanings.filter(({ definition }) => definition !== '')
  return [
    {
      kind: 'table',
      id: 'asked.table',
      caption: 'Questions as they were asked',
      columns: tableColumns(['No.', 0.1], ['Question', 0.66], ['Kind', 0.24]),
      rows: voice.questions.map(({ code, kind, text }) => ({
        cells: [textCell(code), ownCell(text), textCell(kindWords[kind])]
      })),
      note: null
    },
    ...(defined.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'codebook.table',
            caption: 'Themes and how they are defined',
            columns: tableColumns(['Theme', 0.34], ['Definition', 0.66]),
            rows: defined.map(({ name, depth, definition }) => ({
              cells: [themeCell(name, depth), ownCell(definition)]
            })),
            note: null
          } as const
        ])
  ]
}

/** How answers were counted, what limits hold, what was asked. */
export function voiceMethod(context: VoiceContext): ReportBlock[] {
  return [
    { kind: 'heading', id: 'limits.title', level: 2, text: 'What this cannot tell' },
    ...limits(context).map((text, index): ReportBlock => ({
      kind: 'paragraph',
      id: `limits.${index}`,
      style: 'bullet',
      text
    })),
    ...tables(context)
  ]
}

/** Method, definitions, limits and confidentiality of the Voice of Partner report. */
export function methodSection(context: VoiceContext): ReportBlock[] {
  const { engagement } = context
  const { reason } = engagement.confidentiality
  const why = reason === undefined ? '' : `; agreed because: ${literal(cleanLine(reason))}`
  return [
    { kind: 'page-break', id: 'method.break' },
    { kind: 'heading', id: 'method.title', level: 1, text: 'Appendix A: method, limits and confidentiality' },
    { kind: 'definitions', id: 'method.terms', items: voiceTerms },
    ...voiceMethod(context),
    confidentialityCallout(
      engagement,
      `; words only where {limit.comments} or more wrote${why}. Groups from which a smaller one could be worked out are withheld too`
    )
  ]
}
