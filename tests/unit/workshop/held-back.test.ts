import { describe, expect, it } from 'vitest'
import type { ExchangeAudit, WorkshopState } from '@shared/domain/entities/exchange'
import { heldBackAudits, shownAudits } from '@shared/domain/workshop/held-back'
import { newWorkshop } from '@shared/domain/workshop/lead-workshop'
import { line } from '../exchange/exchange-builders'

const audit = (setting: ExchangeAudit['setting'], workshop?: Partial<WorkshopState>): ExchangeAudit => ({
  ...{ id: 'w', partnerId: 'p', version: 2, date: '2026-03-01', title: 'Version 2', summary: '' },
  ...{ setting, state: 'draft', partnerHours: null, nextReviewOn: null },
  ...(workshop ? { workshop: { ...newWorkshop, ...workshop } } : {})
})
const rated = line({ id: 'a', auditId: 'w', deliveredVendor: 4, deliveredPartner: null })
const unrated = line({ id: 'b', auditId: 'w', deliveredVendor: null, deliveredPartner: null })

describe('versions held back until revealed', () => {
  it.each([
    ['one side has rated, nothing revealed', audit('workshop', {}), [rated, unrated], true],
    ['a workshop that was just opened', audit('workshop', {}), [unrated], false],
    ['every rated line is revealed', audit('workshop', { revealed: ['a'] }), [rated, unrated], false],
    ['ended before everything was revealed', audit('workshop', { endedOn: '2026-03-01' }), [rated], false],
    ['an audit made at the desk', audit('desk'), [rated], false],
    ['ratings of another version', audit('workshop', {}), [{ ...rated, auditId: 'other' }], false]
  ])('%s', (_name, version, lines, isHeld) => {
    expect(heldBackAudits([version], lines)).toEqual(isHeld ? [version] : [])
    expect(shownAudits([version], lines)).toEqual(isHeld ? [] : [version])
  })
})
