import type { Code } from '../entities/voice'
import { codeTree, type CodeNode } from '../voice/code-tree'
import { defineMetric } from './define-metric'
import { unknownFigure } from './figure-of'
import type { Metric } from './metric'
import type { RaisedBy } from './programme/programme-inputs'
import { published, withVoice } from './voice-figures'

/** What the shares of the codebook stand under, beside the groups of the glossary. */
export const codeGroupTitle = 'Themes of the codebook'

/** Id of the share of people, or of companies, that raise one code; `isRaisedMetric` knows it by its beginning. */
export const codeMetricId = (codeId: string, voter: keyof RaisedBy): string =>
  `raised-code:${voter}:${codeId}`

function raisedCode({ id, name }: Pick<Code, 'id' | 'name'>, voter: keyof RaisedBy): Metric {
  const who = voter === 'respondents' ? 'people' : 'partners'
  return defineMetric(
    {
      id: codeMetricId(id, voter),
      title: `Raised by ${who}: ${name}`,
      unit: 'share',
      scope: 'programme',
      plainWords: `${voter === 'respondents' ? 'People' : 'Partners'} who raise “${name}”, or a theme below it, in their open answers to the latest survey, each once, divided by all who wrote something.`,
      formula: `Voices with this code, or one below it ÷ voices with an open answer; one voice per ${voter === 'respondents' ? 'person' : 'company'}`,
      needs: ['response.answers'],
      edgeCases: [
        'Saying it twice counts once.',
        'Under the minimum group of the engagement nothing is shown, and it is said so.',
        'While no answer of the wave is coded it is unknown, not 0.',
        'Who answered is never listed as evidence; see the results of the survey.'
      ],
      source: 'Theme frequency, one voice per respondent or company; the interval is Wilson’s at 95 %.'
    },
    (asked) =>
      withVoice(asked, ({ raisedCode: raised }) =>
        raised
          ? published(asked, raised(id)[voter], 'not-coded')
          : unknownFigure(asked, { reason: 'codings-not-read', missing: 'survey' })
      ),
    // A coding changes these and no other figure.
    { isKept: false }
  )
}

/**
 * The theme shares of a codebook, by respondent and by company, parents before what stands below them. They are made
 * from the engagement's own codes, so they stand beside the registry, not in it. Unit: share 0–1.
 */
export function codeMetrics(codes: readonly Code[]): readonly Metric[] {
  const inOrder = (nodes: readonly CodeNode[]): Code[] =>
    nodes.flatMap(({ code, children }) => [code, ...inOrder(children)])
  return inOrder(codeTree(codes))
    .filter(({ isRetired }) => !isRetired)
    .flatMap((code) => [raisedCode(code, 'respondents'), raisedCode(code, 'partners')])
}
