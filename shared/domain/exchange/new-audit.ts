import type { ExchangeAudit, ExchangeLine, ExchangeSettings } from '../entities/exchange'
import type { Partner } from '../entities/partner'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import type { CivilDate } from '../values/civil-date'
import { addMonths } from '../values/civil-date'
import type { ValueObject } from './catalogue'
import { presetFor } from './presets'

/** What a new audit needs from outside: pure code knows neither the clock nor random ids. */
export interface NewAudit {
  readonly partner: Partner
  readonly version: number
  readonly date: CivilDate
  readonly newId: () => string
  /** The engagement's own presets and objects; absent: the catalogue's. */
  readonly settings?: ExchangeSettings | undefined
}

/** A line as it starts: derived where the catalogue knows how, not yet rated by anyone. */
export function newLine(object: ValueObject, audit: { id: string; order: number }, id: string): ExchangeLine {
  return {
    id,
    auditId: audit.id,
    direction: object.direction,
    objectId: object.id,
    name: object.name,
    amount:
      object.metricId === null
        ? { basis: 'none' }
        : { basis: 'derived', metricId: object.metricId, factor: 1, note: object.derivation ?? '' },
    importance: null,
    deliveredVendor: null,
    deliveredPartner: null,
    trend: null,
    owner: null,
    evidence: [],
    isPartOfRelationship: true,
    order: audit.order
  }
}

/** The change set that opens an audit with the preset of the partner's type; the next review is a year later. */
export function startAudit({
  partner,
  version,
  date,
  newId,
  settings
}: NewAudit): ChangeDraft & { auditId: string } {
  const audit: ExchangeAudit = {
    id: newId(),
    partnerId: partner.id,
    version,
    date,
    title: `Version ${version}`,
    setting: 'desk',
    state: 'draft',
    partnerHours: null,
    nextReviewOn: addMonths(date, 12),
    summary: ''
  }
  const lines = presetFor(partner.type, settings).map((object, order) =>
    newLine(object, { id: audit.id, order }, newId())
  )
  const changes = [
    change('exchangeAudits', null, audit),
    ...lines.map((line) => change('exchangeLines', null, line))
  ]
  return {
    ...draft('exchange.audit-started', { partner: partner.name, version }, changes),
    auditId: audit.id
  }
}
