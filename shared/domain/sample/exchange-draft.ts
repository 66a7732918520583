import type { EvidenceLink, ExchangeAction, ExchangeAudit, ExchangeLine } from '../entities/exchange'
import type { Partner } from '../entities/partner'
import { valueObjects } from '../exchange/catalogue'
import { newLine } from '../exchange/new-audit'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { addMonths } from '../values/civil-date'
import type { StoryCoding } from './voice-draft'
import type { SampleStory, SampleStoryAudit, SampleStoryLine } from './story'

/** Which theme of the sample's codebook backs which line of an audit. */
const themes: Readonly<Record<string, string>> = {
  'gets.mdf': 'slow-mdf',
  'gets.resale-margin': 'thin-margin',
  'gets.deal-protection': 'conflict',
  'gets.leads': 'poor-leads',
  'gets.enablement': 'enablement',
  'gets.response-time': 'people'
}

export interface ExchangeDraftInput {
  readonly story: SampleStory
  readonly partners: readonly Partner[]
  readonly codings: readonly StoryCoding[]
  readonly currency: string
  readonly newId: () => string
}

function lineOf(
  told: SampleStoryLine,
  place: { auditId: string; order: number; evidence: EvidenceLink[] },
  input: ExchangeDraftInput
): ExchangeLine | null {
  const object = valueObjects.find((each) => each.id === told.objectId)
  if (!object) return null
  const start = newLine(object, { id: place.auditId, order: place.order }, input.newId())
  return {
    ...start,
    amount: told.judged
      ? { basis: 'judged', currency: input.currency, ...told.judged }
      : told.price && start.amount.basis === 'derived'
        ? { ...start.amount, price: told.price }
        : start.amount,
    importance: told.importance,
    deliveredVendor: told.vendor,
    deliveredPartner: told.partner,
    evidence: place.evidence,
    isPartOfRelationship: told.isPart,
    ...(told.effort === undefined ? {} : { effort: told.effort })
  }
}

function evidenceFor(objectId: string, partnerId: string, input: ExchangeDraftInput): EvidenceLink[] {
  const theme = themes[objectId]
  return input.codings
    .filter((each) => each.code === theme && each.partnerId === partnerId)
    .map(({ coding, quoteId }) =>
      quoteId === null ? { kind: 'coding', codingId: coding.id } : { kind: 'quote', quoteId }
    )
}

function auditRecords(told: SampleStoryAudit, partner: Partner, input: ExchangeDraftInput) {
  const audit: ExchangeAudit = {
    id: input.newId(),
    partnerId: partner.id,
    version: 1,
    date: told.date,
    title: 'Version 1',
    setting: 'desk',
    state: 'draft',
    partnerHours: null,
    nextReviewOn: addMonths(told.date, 12),
    summary: told.summary,
    ...(told.earn ? { earn: told.earn } : {})
  }
  const lines = told.lines.flatMap((each, order) => {
    const evidence = evidenceFor(each.objectId, partner.id, input)
    const line = lineOf(each, { auditId: audit.id, order, evidence }, input)
    return line ? [line] : []
  })
  const actions = told.actions.map((each): ExchangeAction => ({
    id: input.newId(),
    auditId: audit.id,
    lineId: lines.find((line) => line.objectId === each.objectId)?.id ?? null,
    text: each.text,
    vendorOwner: each.vendorOwner,
    partnerOwner: null,
    dueOn: each.dueOn,
    state: 'open'
  }))
  return { audit, lines, actions }
}

/** The sample's value-exchange audits as one change set, with codings of the partner's own answers as evidence. */
export function exchangeDraft(input: ExchangeDraftInput): ChangeDraft {
  const records = input.story.audits.flatMap((told) => {
    const partner = input.partners.find((each) => each.externalIds.includes(told.partnerId))
    return partner ? [auditRecords(told, partner, input)] : []
  })
  return draft('sample.exchange-added', { audits: records.length }, [
    ...records.map(({ audit }) => change('exchangeAudits', null, audit)),
    ...records.flatMap(({ lines }) => lines.map((line) => change('exchangeLines', null, line))),
    ...records.flatMap(({ actions }) => actions.map((action) => change('exchangeActions', null, action)))
  ])
}
