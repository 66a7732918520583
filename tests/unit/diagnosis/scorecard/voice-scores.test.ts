import { describe, expect, it } from 'vitest'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import { exchangeVoices } from '@shared/domain/diagnosis/scorecard/exchange-voice'
import { dimensionOfArea } from '@shared/domain/diagnosis/scorecard/voice-dimensions'
import { kindVoices, programmeVoices } from '@shared/domain/diagnosis/scorecard/voice-scores'
import { line } from '../../exchange/exchange-builders'
import { studyOf, waveQuestions, type Respondent } from '../../voice/results/results-builder'
import { aCode, aSurvey } from '../../voice/voice-builders'

/** So many companies of a kind, each with one person who answers the same. */
const people = (count: number, answer: Omit<Respondent, 'company'>, prefix = 'c'): Respondent[] =>
  Array.from({ length: count }, (_unused, index) => ({ company: `${prefix}${index}`, ...answer }))

describe('what partners say', () => {
  it('counts for the dimension its words speak about', () => {
    const study = studyOf({
      people: [...people(10, { rating: 5, nps: 10 }), ...people(10, { rating: 1, nps: 0 }, 'd')],
      codes: []
    })
    const voices = programmeVoices(study)
    expect(voices.get('commercial')).toMatchObject([
      { score: 2.5, sentence: '50 % of 20 people are satisfied' }
    ])
    expect(voices.get('voice-and-exchange')).toMatchObject([
      { score: 2.5, sentence: 'NPS 0 among 20 people' }
    ])
  })

  it('counts a problem raised in open answers against its dimension', () => {
    const codes = [aCode('late', { failureMode: 'capacity' })]
    const study = studyOf({
      people: [...people(5, { codes: ['late'] }), ...people(15, {}, 'd')],
      codes
    })
    expect(programmeVoices(study).get('relationship')).toMatchObject([
      { score: 2.5, sentence: '5 of 20 people (25 %) raise it' }
    ])
  })

  it('is not scored under the limits of confidentiality, and says why', () => {
    const study = studyOf({ people: people(4, { rating: 5, nps: 10 }), codes: [] })
    const voices = programmeVoices(study)
    for (const voice of [...voices.values()].flat()) {
      expect(voice.score).toBeNull()
      expect(voice.sentence).toMatch(/^Not shown: fewer than 5 people/)
    }
  })

  it('beside a partner’s name depends on nothing but its kind', () => {
    const everybody = [
      ...people(8, { type: 'msp', nps: 10 }),
      ...people(8, { type: 'reseller', nps: 0 }, 'd')
    ]
    const msp = kindVoices(studyOf({ people: everybody, codes: [] }), 'msp').get('voice-and-exchange')
    expect(msp).toMatchObject([{ score: 5, title: 'Would recommend the programme, MSP partners' }])
    const few = [...people(8, { type: 'msp', nps: 10 }), ...people(2, { type: 'reseller', nps: 0 }, 'd')]
    const hidden = kindVoices(studyOf({ people: few, codes: [] }), 'reseller').get('voice-and-exchange')
    expect(hidden).toMatchObject([{ score: null }])
  })

  it('is read from the last survey, not from a later listening session', () => {
    const survey = aSurvey({ id: 'wave', questions: waveQuestions, fieldedOn: '2026-03-01' })
    const session = aSurvey({
      id: 'talks',
      questions: waveQuestions,
      fieldedOn: '2026-09-01',
      isSession: true
    })
    const study = studyOf({
      survey: session,
      people: people(6, { nps: 0 }),
      before: { survey, people: people(10, { nps: 10 }) },
      codes: []
    })
    expect(programmeVoices(study).get('voice-and-exchange')).toMatchObject([{ score: 5 }])
  })

  it('is nothing before anybody was asked', () => {
    expect(programmeVoices(studyOf({ people: [], codes: [] })).size).toBe(0)
  })
})

describe('areas', () => {
  it.each([
    ['Deal registration', 'commercial'],
    ['Onboarding in the first 90 days', 'onboarding'],
    ['Technical training', 'enablement'],
    ['Leads passed on', 'activation'],
    ['Your partner manager', 'relationship'],
    ['Weather', null]
  ] as const)('“%s” belongs to %s', (words, dimension) => {
    expect(dimensionOfArea(words)).toBe(dimension)
  })
})

describe('a value-exchange audit', () => {
  const audit = (version: number, over: Partial<ExchangeAudit> = {}): ExchangeAudit =>
    ({
      id: `a${version}`,
      partnerId: 'p1',
      version,
      state: 'final',
      setting: 'desk',
      ...over
    }) as ExchangeAudit
  const get = (auditId: string, deliveredPartner: number | null) =>
    line({
      id: `${auditId}-${deliveredPartner}`,
      auditId,
      direction: 'gets',
      importance: 4,
      deliveredPartner
    })

  it('counts as the partner sees it, newest version only', () => {
    const voices = exchangeVoices([audit(1), audit(2)], [get('a1', 1), get('a2', 3), get('a2', null)])
    expect(voices.get('p1')).toMatchObject({
      score: 3,
      sentence: '60 % of what matters arrives, over 1 rated line of audit 2'
    })
  })

  it('has no score while the partner has rated nothing', () => {
    expect(exchangeVoices([audit(1)], [get('a1', null)]).get('p1')?.score).toBeNull()
  })
})
