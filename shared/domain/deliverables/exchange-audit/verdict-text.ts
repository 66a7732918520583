import type { VerdictRule, VerdictWord } from '../../exchange/verdict'
import type { AuditContext } from './audit-input'

/** The verdict as a short label. */
export const verdictWords: Readonly<Record<VerdictWord, string>> = {
  fair: 'Fair',
  'partner-loses': 'The partner loses',
  'vendor-loses': 'The vendor loses',
  unclear: 'Unclear'
}

/**
 * The title of the document as a claim: what each side puts in, and who comes out short. It holds figure tokens, so
 * it follows the data.
 */
export function actionTitle({ result, partnerName, clientName }: AuditContext): string {
  const { word, rule } = result.verdict
  const money = `${partnerName} gives {gives|short} a year and gets {gets|short}`
  if (rule === 'money-range-crosses') {
    return `${money}: judged amounts are too wide to say who comes out ahead`
  }
  if (rule === 'too-little-rated') {
    return `Whether ${partnerName} and ${clientName} exchange fairly cannot be said yet`
  }
  if (rule === 'fulfilment-difference') {
    return `${partnerName} gets {fulfilment.partner|short} of what it needs, ${clientName} {fulfilment.vendor|short}`
  }
  if (word === 'partner-loses') return `${money}: the partner is paying for this relationship`
  if (word === 'vendor-loses') return `${money}: ${clientName} is paying for this relationship`
  return `${money}: the exchange is balanced`
}

const ruleText: Readonly<Record<VerdictRule, string>> = {
  'money-balance':
    'The balance index is {balance|signed}; between −{limit.fair} and +{limit.fair} counts as fair, a band of our own.',
  'money-range-crosses':
    'The balance index is {balance|signed}, but the ranges of the judged amounts allow anything from {balance.low|signed} to {balance.high|signed}, which crosses the border of the fair band (±{limit.fair}, our own). Narrow the judged amounts before using the verdict.',
  'fulfilment-difference':
    'Money does not decide here. What each side gets is set against what it needs: a difference of {limit.fulfilment|short} or more (our own limit) decides.',
  'too-little-rated':
    'Money does not decide here, and too few lines are rated by both sides: {fulfilment.partner.rated} of {fulfilment.partner.lines} of what the partner gets, {fulfilment.vendor.rated} of {fulfilment.vendor.lines} of what the vendor gets.'
}

/** The verdict and the rule that decided it. */
export const verdictText = ({ result }: AuditContext): string =>
  `**${verdictWords[result.verdict.word]}.** ${ruleText[result.verdict.rule]}`
