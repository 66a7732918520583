import { describe, expect, it } from 'vitest'
import type { FindingState, StartupFinding } from '@renderer/data'
import { decideStart } from '@renderer/app/session/decide-start'

const finding = (engagementId: string, state: FindingState): StartupFinding => ({
  engagementId,
  name: engagementId,
  state,
  entry: null,
  expected: null,
  foundSequence: null,
  problem: null,
  copies: [],
  bestCopy: null
})

describe('start', () => {
  it('goes back into the engagement that was open', () => {
    const findings = [finding('a', 'ok'), finding('b', 'ok')]
    expect(decideStart(findings, 'b')).toEqual({ act: 'open', engagementId: 'b' })
  })

  it('lets the consultant choose when none was open', () => {
    expect(decideStart([finding('a', 'ok')], null)).toEqual({ act: 'choose', findings: [] })
  })

  it.each(['missing', 'short', 'damaged'] as const)('recovers an engagement that is %s', (state) => {
    const lost = finding('b', state)
    expect(decideStart([finding('a', 'ok'), lost], 'b')).toEqual({ act: 'recover', finding: lost })
  })

  it('recovers also when the memory of what was open went with the store', () => {
    const lost = finding('a', 'missing')
    expect(decideStart([lost], null)).toEqual({ act: 'recover', finding: lost })
  })

  it('opens what was open although another engagement needs help', () => {
    expect(decideStart([finding('a', 'damaged'), finding('b', 'ok')], 'b').act).toBe('open')
  })

  it('never offers recovery for data that are merely newer', () => {
    const newer = finding('a', 'newer')
    expect(decideStart([newer], 'a')).toEqual({ act: 'choose', findings: [newer] })
  })
})
