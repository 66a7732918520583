import type { Figure } from '../../evidence/figure'
import { dimensions, type Dimension } from '../dimension'

/** What leaving a dimension as it is costs, over the data at hand, where the client's own figures can tell; never a guess. */
export type GapCost =
  | {
      readonly kind: 'known'
      readonly amount: number
      readonly currency: string | null
      /** Money gone, or money that hangs on it. */
      readonly nature: 'spent' | 'at-stake'
      /** What the amount is, with how it was reckoned. */
      readonly words: string
      /** The figures it was reckoned from. */
      readonly metricIds: readonly string[]
    }
  | { readonly kind: 'unknown'; readonly words: string }

type FigureOf = (metricId: string) => Figure | null

interface Reckoning {
  readonly metricIds: readonly [string, string]
  readonly nature: 'spent' | 'at-stake'
  /** From the two values; null when they give no cost. */
  readonly amount: (first: number, second: number) => number | null
  readonly words: string
  /** Said when a figure is missing. */
  readonly needs: string
}

const reckonings: Partial<Readonly<Record<Dimension, Reckoning>>> = {
  strategy: {
    metricIds: ['programme-cost', 'ropi'],
    nature: 'spent',
    amount: (cost, ropi) => (ropi < 1 ? cost * (1 - ropi) : null),
    words: 'Programme cost that the gross margin of partner deals did not bring back: cost × (1 − ROPI).',
    needs: 'Needs what the programme costs and the gross margin of partner deals.'
  },
  commercial: {
    metricIds: ['mdf-paid', 'mdf-without-pipeline'],
    nature: 'spent',
    amount: (paid, share) => paid * share,
    words: 'MDF paid that no pipeline stands against: MDF paid × share without pipeline.',
    needs: 'Needs MDF payments and the deals they were meant for.'
  },
  'types-and-tiers': {
    metricIds: ['partner-revenue', 'top-5-share'],
    nature: 'at-stake',
    amount: (revenue, share) => revenue * share,
    words: 'Revenue that hangs on five partners: partner revenue × their share.',
    needs: 'Needs deals with partner and amount.'
  },
  recruitment: {
    metricIds: ['programme-cost', 'producing-partner-rate'],
    nature: 'spent',
    amount: (cost, rate) => cost * (1 - rate),
    words:
      'Programme cost that falls on partners without revenue, were it spread evenly: cost × share not producing.',
    needs: 'Needs what the programme costs and which partners brought revenue.'
  },
  measurement: {
    metricIds: ['open-pipeline', 'source-known-share'],
    nature: 'at-stake',
    amount: (pipeline, share) => pipeline * (1 - share),
    words: 'Open pipeline of which nobody can say who brought it: open pipeline × share without a source.',
    needs: 'Needs open deals with their amount.'
  }
}

/** Why no figure of the client can tell. */
const unreckoned: Readonly<Record<Dimension, string>> = {
  strategy: 'The programme earns back what it costs; no loss can be stated.',
  commercial: 'No MDF without pipeline is in the data.',
  'types-and-tiers': 'No revenue hangs on a few partners.',
  recruitment: 'Every partner produces; no loss can be stated.',
  onboarding: 'Not stated: what a partner would have sold had it started sooner is in no file.',
  enablement: 'Not stated: what better trained partners would have sold is in no file.',
  activation:
    'Not stated: what inactive partners would have sold is in no file, and a guess would be no evidence.',
  relationship: 'Not stated: revenue lost with a contact is in no file until the partner leaves.',
  measurement: 'Every open deal says who brought it.',
  'voice-and-exchange': 'Not stated: unheard partners leave for reasons nobody wrote down.'
}

function costOf(dimension: Dimension, figureOf: FigureOf): GapCost {
  const reckoning = reckonings[dimension]
  if (!reckoning) return { kind: 'unknown', words: unreckoned[dimension] }
  const [first, second] = reckoning.metricIds.map(figureOf)
  const [a, b] = [first?.value ?? null, second?.value ?? null]
  if (!first || a === null || b === null) return { kind: 'unknown', words: reckoning.needs }
  const amount = reckoning.amount(a, b)
  if (amount === null || amount <= 0) return { kind: 'unknown', words: unreckoned[dimension] }
  const { nature, words, metricIds } = reckoning
  return { kind: 'known', amount, currency: first.currency, nature, words, metricIds }
}

/** The cost of doing nothing for each dimension, in reading order. */
export const costsOfDoingNothing = (figureOf: FigureOf): Readonly<Record<Dimension, GapCost>> =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, costOf(dimension, figureOf)])) as Readonly<
    Record<Dimension, GapCost>
  >
