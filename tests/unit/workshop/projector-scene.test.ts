import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskFor } from '@shared/domain/deliverables/anonymous-edition'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import {
  askedOf,
  leadWorkshop,
  newWorkshop,
  nextToReveal,
  stepBeside
} from '@shared/domain/workshop/lead-workshop'
import {
  projectorScene,
  sceneRows,
  workshopOrder,
  type SceneInput
} from '@shared/domain/workshop/projector-scene'
import { partner } from '../../helpers/partner-builder'
import { judged, line } from '../exchange/exchange-builders'

const rated = (id: string, vendor: number | null, view: number | null, over: Partial<ExchangeLine> = {}) =>
  line({ id, name: `Line ${id}`, importance: 4, deliveredVendor: vendor, deliveredPartner: view, ...over })

const input = (over: Partial<SceneInput> = {}): SceneInput => ({
  lines: [],
  workshop: newWorkshop,
  actions: [],
  vendor: 'Vendor',
  partner: 'Partner',
  hereId: null,
  clock: '',
  isSample: false,
  mask: (text) => text,
  dateText: (date) => date,
  ...over
})

describe('what the room sees', () => {
  it('holds no rating before its line is revealed, in no step and for no order of rating', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }))
    const anyLines = fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        anyLines,
        fc.constantFrom(...(['vendor-rates', 'partner-rates', 'reveal', 'agree'] as const)),
        (pairs, step) => {
          const lines = pairs.map(([vendor, view], order) => rated(`${order}`, vendor, view, { order }))
          const scene = projectorScene(input({ lines, workshop: { ...newWorkshop, step } }))
          for (const row of scene.rows) {
            expect([row.vendor, row.partner, row.importance, row.gap]).toEqual([null, null, null, null])
          }
        }
      )
    )
  })

  it('shows both views and the gap once revealed', () => {
    const scene = projectorScene(
      input({
        lines: [rated('a', 4, 1), rated('b', 4, 4, { order: 1 })],
        workshop: { ...newWorkshop, step: 'reveal', revealed: ['a'] }
      })
    )
    expect(scene.rows).toMatchObject([
      { state: 'revealed', vendor: 4, partner: 1, gap: 3, isFlagged: true },
      { state: 'both', vendor: null }
    ])
    expect(scene.title).toBe('You see one of them two or more points apart.')
  })

  it('never carries amounts, notes, reasons or anything of another partner', () => {
    const secret = 'Fjordnett AS'
    const others = [partner({ id: 'o', name: secret, aliases: ['FJN'] })]
    const scene = projectorScene(
      input({
        lines: [
          rated('a', 4, 1, {
            name: `Leads as ${secret} gets them`,
            amount: judged(987_654),
            owner: 'K. Lindqvist'
          })
        ],
        workshop: {
          ...newWorkshop,
          revealed: ['a'],
          notes: 'Their director said something private',
          parked: [{ id: 'x', text: 'Ask fjn about prices' }]
        },
        actions: [
          {
            ...{ id: 'x', auditId: 'audit', lineId: null, text: `Do as with FJORDNETT AS` },
            ...{ vendorOwner: 'Head of channel', partnerOwner: null, dueOn: '2026-10-01', state: 'open' }
          }
        ],
        mask: maskFor(others, [])
      })
    )
    const shown = JSON.stringify(scene)
    expect(shown).not.toMatch(/fjordnett|fjn|987|private|lindqvist/i)
    expect(shown).toContain('another partner')
    expect(shown).toContain('Head of channel')
  })

  it('turns whole pages around the line at hand, so that rows do not jump', () => {
    const lines = Array.from({ length: 10 }, (_, order) => rated(`${order}`, null, null, { order }))
    const at = (hereId: string): string[] =>
      projectorScene(input({ lines, hereId })).rows.map((row) => row.id)
    expect(at('0')).toEqual(at('6'))
    expect(at('0')).toHaveLength(sceneRows)
    expect(at('7')).toEqual(['7', '8', '9'])
  })
})

describe('leading a workshop', () => {
  it('goes through what the partner gets first, and leaves out what is set aside', () => {
    const lines = [
      rated('gives', null, null, { direction: 'gives', order: 0 }),
      rated('out', null, null, { order: 1, isPartOfRelationship: false }),
      rated('gets', null, null, { order: 2 })
    ]
    expect(workshopOrder(lines).map((each) => each.id)).toEqual(['gets', 'gives'])
  })

  it('asks importance of the receiver only', () => {
    expect(askedOf('partner', { direction: 'gets' })).toEqual({
      view: 'deliveredPartner',
      asksImportance: true
    })
    expect(askedOf('partner', { direction: 'gives' }).asksImportance).toBe(false)
    expect(askedOf('vendor', { direction: 'gives' }).asksImportance).toBe(true)
  })

  it('reveals only lines both have rated, each once', () => {
    const lines = [rated('a', 4, null), rated('b', 4, 2), rated('c', 3, 3)]
    expect(nextToReveal(lines, { revealed: [] })?.id).toBe('b')
    expect(nextToReveal(lines, { revealed: ['b'] })?.id).toBe('c')
    expect(nextToReveal(lines, { revealed: ['b', 'c'] })).toBeNull()
  })

  it('stays within its five steps', () => {
    expect([stepBeside('vendor-rates', -1), stepBeside('reveal', 1), stepBeside('close', 1)]).toEqual([
      'vendor-rates',
      'agree',
      'close'
    ])
  })

  it('is a change set like any other, so that undo takes a step back', () => {
    const audit = {
      ...{ id: 'audit', partnerId: 'p', version: 2, date: '2026-01-01', title: 'V' },
      ...{ setting: 'workshop' as const, state: 'draft' as const, partnerHours: null },
      ...{ nextReviewOn: null, summary: '' }
    }
    const [step] = leadWorkshop(audit, { step: 'reveal' }).changes
    expect([step?.before, step?.after]).toMatchObject([audit, { workshop: { step: 'reveal' } }])
  })
})
