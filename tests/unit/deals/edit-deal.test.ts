import { describe, expect, it } from 'vitest'
import { dealMismatches, editDealDraft, handFields, type EditedDeal } from '@shared/domain/deals/edit-deal'
import type { FactOverlay } from '@shared/domain/entities/fact-block'
import type { Deal } from '@shared/domain/entities/facts'
import { recordAsImported } from '@shared/domain/metrics/facts/record-of'
import { anOverlay, aPartner, factsOf, figureOf, type Given } from '../metrics/build-facts'

const stamp = { by: 'M. Okafor', at: '2026-07-01T08:00:00Z' }
const given: Given = {
  partners: [aPartner('p1'), aPartner('p2')],
  deals: [
    { id: 'd1', partnerId: 'p1', status: 'won', amount: 100, closedOn: '2026-05-01', account: 'Halbach' },
    { id: 'd2', partnerId: 'p2', status: 'won', amount: 50, closedOn: '2026-06-01' }
  ]
}

function dealWith(overlays: readonly FactOverlay[] = []): EditedDeal {
  const found = recordAsImported('deal', factsOf({ ...given, overlays }).rows('deal'), 'd1')
  if (!found) throw new Error('the deal is there')
  return { ...found, overlay: overlays[0] ?? null }
}

/** The overlay an edit leaves; null when it takes the last one away. */
function overlayAfter(deal: EditedDeal, values: Partial<Deal>, reason = ''): FactOverlay | null | undefined {
  const made = editDealDraft(deal, { values: { ...deal.now, ...values }, reason }, stamp)
  return made?.changes[0]?.after as FactOverlay | null | undefined
}

describe('setting one deal right by hand', () => {
  it('keeps only what really changes, with who, when and why', () => {
    expect(overlayAfter(dealWith(), { amount: 400, status: 'won' }, ' Said on the phone ')).toEqual({
      id: 'deal:d1',
      kind: 'deal',
      recordId: 'd1',
      fields: { amount: 400 },
      isDeleted: false,
      reason: 'Said on the phone',
      ...stamp
    })
  })

  it('names deal, fields and reason in the history', () => {
    const deal = dealWith()
    const made = editDealDraft(
      deal,
      { values: { ...deal.now, amount: 400, stage: 'Signed' }, reason: 'x' },
      stamp
    )
    expect(made?.label).toEqual({
      code: 'deal.edited',
      params: { name: 'Halbach', field: 'stage, amount', reason: 'x' }
    })
  })

  it('makes nothing of an edit that changes nothing', () => {
    expect(overlayAfter(dealWith(), {})).toBeUndefined()
    expect(overlayAfter(dealWith(), {}, 'a reason for nothing')).toBeUndefined()
  })

  it('moves figures and partners, and leaves the client’s own value readable', () => {
    const overlay = overlayAfter(dealWith(), { amount: 400, partnerId: 'p2' })!
    const after = { ...given, overlays: [overlay] }
    expect(figureOf('revenue', after).value).toBe(450)
    expect(figureOf('revenue', after, 'p2').value).toBe(450)
    expect(dealWith([overlay])).toMatchObject({ now: { amount: 400 }, imported: { amount: 100 } })
  })

  it('can say “not known”, which is not 0', () => {
    const overlay = overlayAfter(dealWith(), { amount: null })!
    expect(overlay.fields).toEqual({ amount: null })
    expect(figureOf('revenue', { ...given, overlays: [overlay] }).value).toBe(50)
  })

  it('gives a field back to the file when it is set to what the file says', () => {
    const edited = dealWith([anOverlay('deal', 'd1', { fields: { amount: 400, stage: 'Signed' } })])
    expect(overlayAfter(edited, { amount: 100 })?.fields).toEqual({ stage: 'Signed' })
    expect(overlayAfter(edited, { amount: 100, stage: null })).toBeNull()
  })

  it('keeps fields set by others, and a reason given later', () => {
    const edited = dealWith([anOverlay('deal', 'd1', { fields: { amount: 400, product: 'X' } })])
    expect(overlayAfter(edited, {}, 'Mail of 3 May')).toMatchObject({
      fields: { amount: 400, product: 'X' },
      reason: 'Mail of 3 May'
    })
    expect(handFields(edited.overlay)).toEqual(['amount'])
  })

  it('says what does not fit together', () => {
    const { now } = dealWith()
    expect(dealMismatches(now)).toEqual([])
    expect(dealMismatches({ ...now, amount: null, createdOn: '2026-05-02', attribution: 'direct' })).toEqual([
      'closed-before-created',
      'won-without-amount',
      'partner-on-direct'
    ])
    expect(dealMismatches({ ...now, closedOn: null })).toEqual(['won-without-date'])
  })
})
