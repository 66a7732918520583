import { failureModeWords } from '../voice/failure-mode-words'
import { failureModes, type FailureMode } from '../voice/failure-mode'
import { defineMetric } from './define-metric'
import { unknownFigure } from './figure-of'
import type { Metric } from './metric'
import type { RaisedBy } from './programme/programme-inputs'
import { published, withVoice } from './voice-figures'

/** Id of the share of people, or of companies, that raise a failure mode. */
export const raisedMetricId = (mode: FailureMode, voter: keyof RaisedBy): string =>
  voter === 'partners' ? `raised-${mode}-partners` : `raised-${mode}`

/** Whether a metric is read from codings: those change with every coded answer. */
export const isRaisedMetric = (metricId: string): boolean => metricId.startsWith('raised-')

function raised(mode: FailureMode, voter: keyof RaisedBy): Metric {
  const words = failureModeWords[mode]
  const who = voter === 'respondents' ? 'people' : 'partners'
  return defineMetric(
    {
      id: raisedMetricId(mode, voter),
      title: `Raised by ${who}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
      unit: 'share',
      scope: 'programme',
      plainWords: `${voter === 'respondents' ? 'People' : 'Partners'} who raise a theme linked to this failure mode in their open answers to the latest survey, each once, divided by all who wrote something.`,
      formula: `Voices with a code of this failure mode, or one below it ÷ voices with an open answer; one voice per ${voter === 'respondents' ? 'person' : 'company'}`,
      needs: ['response.answers'],
      edgeCases: [
        'Saying it twice counts once.',
        'Under the minimum group of the engagement nothing is shown, and it is said so.',
        'While no answer of the wave is coded it is unknown, not 0.',
        'Respondents are never listed as evidence; see the results of the survey.'
      ],
      source: 'Theme frequency by respondent; the interval is Wilson’s at 95 %.'
    },
    (asked) =>
      withVoice(asked, (voice) => {
        if (!voice.raised) return unknownFigure(asked, { reason: 'codings-not-read', missing: 'survey' })
        return published(asked, voice.raised(mode)[voter], 'not-coded')
      }),
    // A coding changes these and no other figure.
    { isKept: false }
  )
}

/** How many raise each failure mode in their own words. Unit: share 0–1. */
export const raisedThemes: readonly Metric[] = failureModes.flatMap((mode) => [
  raised(mode, 'respondents'),
  raised(mode, 'partners')
])
