import type { ReportBlock } from '../report'
import type { AuditContext } from './audit-input'
import { balanceChart } from './balance-chart'
import { namesOf } from './line-words'
import { actionTitle, verdictText } from './verdict-text'

function moneyPoint({ result, partnerName }: AuditContext): string {
  const { giveTotal, getTotal } = result
  if (giveTotal.value === null || getTotal.value === null) {
    return `**Money.** {gives.monetised} of {gives.lines} lines ${partnerName} gives and {gets.monetised} of {gets.lines} it gets carry an amount; the exchange cannot be weighed in money.`
  }
  const ratio = result.balance.giveForEachGet === null ? '' : ': {ratio} times what it gets'
  return `**Money.** ${partnerName} gives {gives} a year and gets {gets}${ratio}. Judgement carries {gives.judged|short} of the first and {gets.judged|short} of the second amount.`
}

function needsPoint({ result, partnerName }: AuditContext): string {
  const served =
    result.partnerFulfilment.value === null
      ? ''
      : ` What arrives meets {fulfilment.partner|short} of what ${partnerName} needs.`
  if (result.unmetNeeds.length === 0) {
    return `**Needs.** None of {gets.lines} things the partner gets is an unmet need.${served}`
  }
  const verb =
    result.unmetNeeds.length === 1 ? 'is important and hardly arrives' : 'are important and hardly arrive'
  return `**Needs.** {unmet} of {gets.lines} things the partner gets ${verb}: ${namesOf(result.unmetNeeds)}.${served}`
}

function viewsPoint({ result }: AuditContext): string {
  const [widest] = result.gaps
  if (!widest) return '**Views.** On no line do the two sides differ by {limit.gap} points or more.'
  const better =
    (widest.gap ?? 0) > 0
      ? 'the vendor sees it better than the partner'
      : 'the partner sees it better than the vendor'
  return `**Views.** The two sides differ by {limit.gap} points or more on {gaps} of {lines} lines, most on ${namesOf([widest])} ({widest-gap} points: ${better}).`
}

function decision({ result, actions, partnerName, clientName }: AuditContext): string {
  const open = actions.filter((action) => action.state === 'open')
  if (open.length > 0) {
    return `Confirm the {actions.open} open ${open.length === 1 ? 'action' : 'actions'} of this audit with an owner on both sides and a date.`
  }
  if (result.unmetNeeds.length > 0) {
    return `Decide who at ${clientName} takes on ${namesOf(result.unmetNeeds)}, and by when ${partnerName} will see a difference.`
  }
  if (result.verdict.word === 'unclear')
    return 'Agree who supplies the missing amounts and ratings, and by when.'
  return 'Confirm the exchange as it stands and the date of the next review.'
}

/** The one-page summary: the claim, the figures, three reasons, and the decision asked. */
export function summarySection(context: AuditContext): ReportBlock[] {
  const bullet = (id: string, text: string): ReportBlock => ({ kind: 'paragraph', id, style: 'bullet', text })
  return [
    { kind: 'heading', id: 'summary.title', level: 1, text: actionTitle(context) },
    { kind: 'paragraph', id: 'summary.verdict', style: 'lead', text: verdictText(context) },
    { kind: 'kpis', id: 'summary.kpis', items: kpis(context) },
    { kind: 'heading', id: 'summary.reasons', level: 2, text: 'Three observations carry this reading' },
    bullet('summary.money', moneyPoint(context)),
    bullet('summary.needs', needsPoint(context)),
    bullet('summary.views', viewsPoint(context)),
    ...balanceChart(context),
    { kind: 'callout', id: 'summary.decision', title: 'Decision asked', text: decision(context) },
    ...(context.audit.summary.trim() === '' ? [] : [ownWords(context)])
  ]
}

const ownWords = ({ audit }: AuditContext): ReportBlock => ({
  kind: 'paragraph',
  id: 'summary.own',
  style: 'body',
  text: audit.summary.replace(/[\\{}*]/g, '\\$&')
})

type Kpis = Extract<ReportBlock, { kind: 'kpis' }>['items']

function kpis({ partnerName }: AuditContext): Kpis {
  return [
    {
      key: 'gives',
      format: 'short',
      label: `${partnerName} gives, a year`,
      note: '{gives.monetised} of {gives.lines} lines in money'
    },
    {
      key: 'gets',
      format: 'short',
      label: `${partnerName} gets, a year`,
      note: '{gets.monetised} of {gets.lines} lines in money'
    },
    {
      key: 'balance',
      format: 'signed',
      label: 'Balance index, −1 to +1',
      note: 'Fair: −{limit.fair} to +{limit.fair}'
    },
    {
      key: 'fulfilment.partner',
      format: 'short',
      label: 'of the partner’s needs met',
      note: 'Vendor’s needs: {fulfilment.vendor|short}'
    }
  ]
}
