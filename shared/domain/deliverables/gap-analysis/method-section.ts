import { findMetric } from '../../metrics/registry'
import { confidentialityCallout } from '../confidentiality-callout'
import { printedDefinitions } from '../definition-words'
import type { ReportBlock } from '../report'
import { scoreTerms } from '../score-terms'
import { decisiveFigure } from './finding-text'
import { withOutcome } from './gap-figures'
import { changedTable } from './ground-section'
import type { GapContext } from './gap-input'

const terms = [
  {
    term: 'Rule',
    meaning:
      'A condition of the field’s literature, with its threshold and window, held against the client’s own data or answers.'
  },
  {
    term: 'Fires, clear, too close to call, cannot tell',
    meaning:
      'A rule fires or is clear when the whole 95 % interval of its figure lies on one side of the threshold; it is too close to call when the threshold lies inside; it cannot tell when data, answers or a threshold are missing.'
  },
  {
    term: 'Interval',
    meaning:
      'Where the true value may lie with 95 % certainty: Wilson for shares, Newcombe for differences of shares, bootstrap with a fixed seed for amounts, order statistics for medians.'
  },
  {
    term: 'n',
    meaning: 'The whole a share is taken of, or the records a figure counted.'
  },
  ...scoreTerms,
  {
    term: 'Bands',
    meaning:
      'Impact × confidence ÷ effort, each judged 1 to 5 and right to half a step at best. What that cannot tell apart shares a band and is not ranked.'
  }
]

/** The metrics that decided a finding, in the words of the glossary. */
function metricTerms({ results, asOf }: GapContext): { term: string; meaning: string }[] {
  const decided = [...withOutcome(results, 'fires'), ...withOutcome(results, 'inconclusive')]
  const ids = decided.flatMap((result) => decisiveFigure(result, asOf)?.metricId ?? [])
  return [...new Set(ids)].flatMap((id) => {
    const metric = findMetric(id)
    return metric
      ? [
          {
            term: metric.definition.title,
            meaning: metric.definition.plainWords
          }
        ]
      : []
  })
}

/** How the document was made, in which terms, and who may read it. */
export function methodSection(context: GapContext): ReportBlock[] {
  const { engagement, figures } = context
  const used = Object.values(figures).flatMap(({ figure }) => figure.definitionsUsed)
  return [
    { kind: 'page-break', id: 'method.break' },
    {
      kind: 'heading',
      id: 'method.title',
      level: 1,
      text: 'Appendix A: method, definitions and confidentiality'
    },
    {
      kind: 'paragraph',
      id: 'method.intro',
      style: 'body',
      text: `Facts come from the files listed in Appendix B, answers from ${context.clientName}, judgement from the consultant; each is named where it is used. Figures are as of the date on the cover.`
    },
    { kind: 'heading', id: 'changed.title', level: 2, text: 'Thresholds in use' },
    changedTable(context),
    { kind: 'heading', id: 'method.words', level: 2, text: 'In which words' },
    {
      kind: 'definitions',
      id: 'method.terms',
      items: [...terms, ...printedDefinitions(engagement, used), ...metricTerms(context)]
    },
    confidentialityCallout(engagement, '; single answers are not handed over')
  ]
}
