import { describe, expect, it } from 'vitest'
import { activityForm, activityMismatches } from '@shared/domain/by-hand/activity-form'
import { editFactDraft, type EditedFact } from '@shared/domain/by-hand/edit-fact'
import { paymentForm, paymentMismatches } from '@shared/domain/by-hand/payment-form'
import type { FactOverlay } from '@shared/domain/entities/fact-block'
import type { Investment } from '@shared/domain/entities/facts'
import { recordAsImported } from '@shared/domain/metrics/facts/record-of'
import { anOverlay, aPartner, factsOf, figureOf, type Given } from '../metrics/build-facts'

const stamp = { by: 'M. Okafor', at: '2026-07-01T08:00:00Z' }
const given: Given = {
  partners: [aPartner('p1'), aPartner('p2')],
  investments: [
    { id: 'i1', partnerId: 'p1', category: 'mdf', state: 'paid', amount: 100, date: '2026-05-01' }
  ],
  activities: [{ id: 'a1', partnerId: 'p1', kind: 'meeting', date: '2026-05-01' }]
}

function payment(overlays: readonly FactOverlay[] = []): EditedFact<Investment> {
  const found = recordAsImported('investment', factsOf({ ...given, overlays }).rows('investment'), 'i1')
  if (!found) throw new Error('the payment is there')
  return { ...found, overlay: overlays[0] ?? null }
}

describe('setting a payment or an activity right by hand', () => {
  it('keeps what really changes and leaves all other fields to the file', () => {
    const made = editFactDraft(
      paymentForm,
      payment(),
      { values: { amount: 250, state: 'paid' }, reason: 'Told by finance' },
      stamp
    )
    expect(made?.label).toEqual({
      code: 'payment.edited',
      params: { name: 'i1', field: 'amount', reason: 'Told by finance' }
    })
    expect(made?.changes[0]?.after).toEqual({
      ...{ id: 'investment:i1', kind: 'investment', recordId: 'i1', fields: { amount: 250 } },
      ...{ isDeleted: false, reason: 'Told by finance', ...stamp }
    })
  })

  it('moves the money a partner received', () => {
    const after = anOverlay('investment', 'i1', { fields: { amount: 250 } })
    expect(figureOf('mdf-paid', given, 'p1').value).toBe(100)
    expect(figureOf('mdf-paid', { ...given, overlays: [after] }, 'p1').value).toBe(250)
  })

  it('is gone when every value is the file’s again', () => {
    const overlay = anOverlay('investment', 'i1', { fields: { amount: 250 } })
    const made = editFactDraft(
      paymentForm,
      payment([overlay]),
      { values: { amount: 100 }, reason: '' },
      stamp
    )
    expect(made?.changes[0]?.after).toBeNull()
  })

  it('is nothing where nothing changes', () => {
    expect(editFactDraft(paymentForm, payment(), { values: { amount: 100 }, reason: ' ' }, stamp)).toBeNull()
  })

  it('turns a meeting into a review', () => {
    const found = recordAsImported('activity', factsOf(given).rows('activity'), 'a1')
    if (!found) throw new Error('the activity is there')
    const made = editFactDraft(
      activityForm,
      { ...found, overlay: null },
      { values: { kind: 'qbr' }, reason: '' },
      stamp
    )
    expect(made?.label.params).toMatchObject({ name: 'Meeting, 2026-05-01', field: 'what' })
    expect(made?.changes[0]?.after).toMatchObject({ id: 'activity:a1', fields: { kind: 'qbr' } })
  })

  it('says what does not fit together', () => {
    const { now } = payment()
    expect(paymentMismatches({ ...now, amount: null, date: null })).toHaveLength(2)
    expect(paymentMismatches({ ...now, state: 'approved', amount: null })).toEqual([])
    const activity = recordAsImported('activity', factsOf(given).rows('activity'), 'a1')?.now
    if (!activity) throw new Error('the activity is there')
    expect(activityMismatches(activity)).toEqual([])
    expect(activityMismatches({ ...activity, kind: null, date: null })).toHaveLength(2)
  })
})
