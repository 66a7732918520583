import type { Definitions } from '../../entities/engagement'
import type { Dimension } from '../dimension'
import type { Indicator, Scale } from './indicator'

type Cut = Scale | ((definitions: Definitions) => Scale | null)

const on =
  (of: Indicator['of']) =>
  (dimension: Dimension, metricId: string, cut: readonly [Cut, because: string]): Indicator => {
    const [scale, because] = cut
    return { dimension, metricId, of, scale: typeof scale === 'function' ? scale : () => scale, because }
  }

const programme = on('programme')
const partner = on('partner')

const from = (zeroAt: number, fiveAt: number): Scale => ({ zeroAt, fiveAt })
const wholeShare = from(0, 1)

/** Twice the agreed amount is full marks; without an agreed amount nothing can be said. */
const againstMeaningfulRevenue = ({ meaningfulRevenue }: Definitions): Scale | null =>
  meaningfulRevenue > 0 ? from(0, 2 * meaningfulRevenue) : null

/** Longer than the agreed limit is dormant. */
const againstDormancy = ({ dormantAfterDays }: Definitions): Scale => from(dormantAfterDays, 0)

const field = 'the field’s threshold lies in the middle'
const all = 'everything is full marks'
const ours = 'our own cut, no source gives one'

/**
 * The indicators of the whole programme. Where a paper of the field gives a threshold, the scale is cut so that the
 * threshold scores 2.5; where none does, the cut is ours and says so.
 */
const programmeIndicators: readonly Indicator[] = [
  programme('strategy', 'ropi', [from(0, 2), 'a programme that earns what it costs scores 2.5']),
  programme('commercial', 'mdf-without-pipeline', [from(1, 0), 'all of it tied to pipeline is full marks']),
  programme('commercial', 'agreement-age', [
    from(1, 0),
    'every agreement looked at within a year is full marks'
  ]),
  programme('commercial', 'investment-gap', [from(0.6, 0), ours]),
  programme('types-and-tiers', 'top-5-share', [from(1, 0.3), ours]),
  programme('types-and-tiers', 'revenue-gini-roster', [from(1, 0.5), ours]),
  programme('recruitment', 'producing-partner-rate', [from(0, 0.6), field]),
  programme('recruitment', 'no-revenue-first-year', [
    from(1, 0.2),
    'the field claims 60 to 70 %, which scores about 2'
  ]),
  programme('onboarding', 'first-conversation-30', [wholeShare, all]),
  programme('onboarding', 'activated-90', [wholeShare, all]),
  programme('onboarding', 'new-partner-activation-rate', [from(0, 0.6), field]),
  programme('enablement', 'trained-not-selling', [
    from(1, 0),
    'no trained partner without pipeline is full marks'
  ]),
  programme('activation', 'active-lead-rate', [from(0, 0.6), field]),
  programme('activation', 'partner-sourced-pipeline-share', [from(0, 0.3), field]),
  programme('activation', 'active-partner-rate', [from(0, 0.6), 'cut as the lead rate']),
  programme('relationship', 'economic-buyer-known', [wholeShare, all]),
  programme('relationship', 'economic-buyer-spoken', [wholeShare, all]),
  programme('relationship', 'qbr-coverage', [wholeShare, all]),
  programme('relationship', 'partners-per-manager', [
    from(70, 10),
    'the field’s 40 partners a manager score 2.5'
  ]),
  programme('measurement', 'source-known-share', [from(0.9, 1), 'the usual tolerance of 5 % scores 2.5']),
  programme('measurement', 'co-sell-complete', [from(0.5, 1), ours]),
  programme('measurement', 'data-completeness', [from(0.5, 1), ours]),
  programme('voice-and-exchange', 'voice-age-days', [
    from(366, 0),
    'six months, the field’s limit, score 2.5'
  ]),
  programme('voice-and-exchange', 'response-rate', [from(0, 0.5), ours]),
  programme('voice-and-exchange', 'exchange-audit-coverage', [wholeShare, all])
]

/**
 * The indicators of one partner. Strategy, onboarding and measurement are about the programme: for a partner they stay
 * unknown unless the consultant judges them.
 */
const partnerIndicators: readonly Indicator[] = [
  partner('commercial', 'ropi', [from(0, 2), 'a partner that earns what is spent on it scores 2.5']),
  partner('commercial', 'mdf-without-pipeline', [from(1, 0), 'all of it tied to pipeline is full marks']),
  partner('commercial', 'mdf-return', [from(0, 10), ours]),
  partner('types-and-tiers', 'revenue', [
    againstMeaningfulRevenue,
    'revenue agreed as meaningful scores 2.5'
  ]),
  partner('recruitment', 'win-rate', [from(0, 0.5), ours]),
  partner('enablement', 'certified-people', [from(0, 5), ours]),
  partner('enablement', 'trainings-12m', [from(0, 4), 'one a quarter is full marks']),
  partner('activation', 'qualifying-events', [from(0, 5), ours]),
  partner('activation', 'days-since-last-order', [againstDormancy, 'the agreed dormancy scores 0']),
  partner('activation', 'open-deals', [from(0, 5), ours]),
  partner('relationship', 'days-since-last-contact', [from(90, 0), 'nothing heard for a quarter scores 0'])
]

export const indicators: readonly Indicator[] = [...programmeIndicators, ...partnerIndicators]

/** The indicators of the programme, or those of a single partner. */
export const indicatorsOf = (partnerId: string | null): readonly Indicator[] =>
  partnerId === null ? programmeIndicators : partnerIndicators
