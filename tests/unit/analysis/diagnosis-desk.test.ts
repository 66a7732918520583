import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '@shared/domain/diagnosis/diagnosis'
import type { ChangeSet } from '@shared/domain/history/change-set'
import { change, draft } from '@shared/domain/history/draft'
import { createEngagement } from '@renderer/data/engagements/create-engagement'
import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import { engagement } from '../../helpers/engagement-builder'
import { aSetting } from '../diagnosis/rule-facts-builder'
import { aContact, aPartner } from '../metrics/build-facts'
import { aCoding } from '../voice/voice-builders'

async function desk() {
  const { id: _, ...profile } = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const store = created.value
  const known = { tier: 'Tier 1', signedOn: '2024-01-01', manager: 'Kim' }
  const contacts = [aContact({ isEconomicBuyer: true, lastSpokenOn: '2026-09-20' })]
  await store.commit(
    draft('partners.edited', {}, [
      change('partners', null, aPartner('p0', { ...known, contacts })),
      change('partners', null, aPartner('p1', { ...known, contacts: [aContact({ id: 'd' })] }))
    ])
  )
  const engine = new AnalysisEngine(store, '2026-09-30')
  await engine.load()
  const commits: ChangeSet[] = []
  store.onCommit((changeSets) => commits.push(...changeSets))
  const diagnosis = async () => (await engine.answer({ kind: 'diagnosis', ask: {} })) as Diagnosis
  const outcome = async (ruleId: string) =>
    (await diagnosis()).findings.find((finding) => finding.ruleId === ruleId)?.outcome
  const touched = () => engine.apply(commits.splice(0))
  return { store, diagnosis, outcome, touched }
}

describe('the diagnosis in the worker', () => {
  it('follows thresholds and answers, and computes no figure anew for them', async () => {
    const { store, diagnosis, outcome, touched } = await desk()
    expect(await outcome('R03')).toBe('fires')
    const before = (await diagnosis()).findings.find(({ ruleId }) => ruleId === 'R03')?.figures[0]

    const setting = aSetting('R03', { threshold: 0.05 })
    await store.commit(draft('diagnosis.rule-changed', {}, [change('ruleSettings', null, setting)]))
    expect(await touched()).toMatchObject({ figures: false, diagnosis: true, scorecards: true, voice: false })
    expect(await outcome('R03')).toBe('clear')
    const after = (await diagnosis()).findings.find(({ ruleId }) => ruleId === 'R03')?.figures[0]
    expect(after).toBe(before)

    const answer = { id: 'operating:one-owner', clientAnswer: 'no' as const, note: '' }
    await store.commit(draft('diagnosis.answer-given', {}, [change('checklistAnswers', null, answer)]))
    expect(await touched()).toMatchObject({ figures: false, diagnosis: true })
    expect(await outcome('R43')).toBe('fires')
    await store.undo()
    await touched()
    expect(await outcome('R43')).toBe('cannot-tell')
  })

  it('keeps its figures when an answer is coded: only those read from codings are told anew', async () => {
    const { store, diagnosis, touched } = await desk()
    const figureOf = async () =>
      (await diagnosis()).findings.find(({ ruleId }) => ruleId === 'R03')?.figures[0]
    const before = await figureOf()
    await store.commit(draft('voice.coded', {}, [change('codings', null, aCoding('k1'))]))
    expect(await touched()).toMatchObject({ figures: false, diagnosis: true })
    expect(before).toBeDefined()
    expect(await figureOf()).toBe(before)
  })

  it('follows the client’s data', async () => {
    const { store, outcome, touched } = await desk()
    const [partner] = (await store.all('partners')).filter(({ id }) => id === 'p1')
    const contacts = [aContact({ id: 'd', isEconomicBuyer: true, lastSpokenOn: '2026-09-29' })]
    await store.commit(draft('partner.edited', {}, [change('partners', partner!, { ...partner!, contacts })]))
    expect(await touched()).toMatchObject({ figures: true, diagnosis: true })
    expect(await outcome('R03')).toBe('clear')
  })

  it('hands over partners by name and other records by evidence only', async () => {
    const { diagnosis } = await desk()
    const { findings, claims } = await diagnosis()
    const figures = [...findings, ...claims].flatMap((one) => one.figures)
    expect(figures.length).toBeGreaterThan(10)
    for (const { counted, proof } of figures) {
      expect(proof).toBeUndefined()
      if (counted.kind !== 'partner') expect(counted.ids).toEqual([])
    }
  })
})
