import { glossary } from '../../../metrics/glossary'
import type { Phrase } from '../phrase-book'
import { germanMetrics } from './metrics'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** One metric for each failure mode, by people and by partners: their words differ in the mode alone. */
const raised: readonly Phrase[] = [
  ['Raised by people: [a]', 'Von Personen angesprochen: [a]'],
  ['Raised by partners: [a]', 'Von Partnern angesprochen: [a]'],
  ['Themes of the codebook', 'Themen des Codebuchs'],
  [
    'People who raise “[a]”, or a theme below it, in their open answers to the latest survey, each once, divided by all who wrote something.',
    'Personen, die „[a]“ oder ein Thema darunter in ihren offenen Antworten auf die letzte Umfrage ansprechen, je einmal, geteilt durch alle, die etwas geschrieben haben.'
  ],
  [
    'Partners who raise “[a]”, or a theme below it, in their open answers to the latest survey, each once, divided by all who wrote something.',
    'Partner, die „[a]“ oder ein Thema darunter in ihren offenen Antworten auf die letzte Umfrage ansprechen, je einmal, geteilt durch alle, die etwas geschrieben haben.'
  ],
  [
    'Voices with this code, or one below it ÷ voices with an open answer; one voice per person',
    'Stimmen mit diesem Code oder einem darunter ÷ Stimmen mit offener Antwort; eine Stimme je Person'
  ],
  [
    'Voices with this code, or one below it ÷ voices with an open answer; one voice per company',
    'Stimmen mit diesem Code oder einem darunter ÷ Stimmen mit offener Antwort; eine Stimme je Unternehmen'
  ],
  [
    'Who answered is never listed as evidence; see the results of the survey.',
    'Wer geantwortet hat, wird nie als Beleg aufgeführt; siehe die Ergebnisse der Umfrage.'
  ],
  [
    'Theme frequency, one voice per respondent or company; the interval is Wilson’s at 95 %.',
    'Themenhäufigkeit, eine Stimme je Person oder Unternehmen; das Intervall ist das von Wilson bei 95 %.'
  ],
  [
    'People who raise a theme linked to this failure mode in their open answers to the latest survey, each once, divided by all who wrote something.',
    'Personen, die in ihren offenen Antworten auf die letzte Umfrage ein mit diesem Fehlermuster verknüpftes Thema ansprechen, je einmal, geteilt durch alle, die etwas schrieben.'
  ],
  [
    'Partners who raise a theme linked to this failure mode in their open answers to the latest survey, each once, divided by all who wrote something.',
    'Partner, die in ihren offenen Antworten auf die letzte Umfrage ein mit diesem Fehlermuster verknüpftes Thema ansprechen, je einmal, geteilt durch alle, die etwas schrieben.'
  ]
]

/** Headings of the glossary; in a report the same word may be a theme of the consultant's own. */
export const germanMetricGroups: readonly Phrase[] = [
  ['Recruitment', 'Gewinnung'],
  ['Activation', 'Aktivierung'],
  ['Pipeline', 'Pipeline'],
  ['Outcome', 'Ergebnis'],
  ['Partner against direct', 'Partner gegen direkt'],
  ['Money', 'Geld'],
  ['Value exchange, a year', 'Wertaustausch, im Jahr'],
  ['Concentration', 'Konzentration'],
  ['Relationship', 'Beziehung'],
  ['Voice', 'Partnerstimme'],
  ['Data', 'Daten']
]

/** Names and plain words of every metric of the registry. */
export const germanMetricSentences: readonly Phrase[] = [
  ...glossary()
    .flatMap(({ entries }) => entries)
    .flatMap(({ id, title, plainWords }): Phrase[] => {
      const words = germanMetrics[id]
      if (!words) return []
      return [
        [title, words[0]],
        [lower(title), words[0]],
        [plainWords, words[1]]
      ]
    }),
  ...raised
]
