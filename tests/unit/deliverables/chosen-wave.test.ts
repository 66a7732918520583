import { expect, it } from 'vitest'
import { buildVoiceFindings } from '@shared/domain/deliverables/voice-findings/build-voice-findings'
import { gatherVoice } from '@shared/domain/deliverables/voice-findings/gather-voice'
import { engagement } from '../../helpers/engagement-builder'
import { studyOf, waveQuestions, type Respondent } from '../voice/results/results-builder'
import { aSurvey } from '../voice/voice-builders'

const people = (nps: number): Respondent[] =>
  Array.from({ length: 20 }, (_, index) => ({
    ...{ company: `Company ${index}`, text: `words ${index}`, codes: [], nps }
  }))
const waves = {
  survey: aSurvey({ title: 'Second wave', fieldedOn: '2026-09-01', questions: waveQuestions }),
  people: people(1),
  before: {
    survey: aSurvey({ id: 's0', title: 'First wave', fieldedOn: '2025-09-01', questions: waveQuestions }),
    people: people(10)
  }
}
const gathered = (surveyId: string | null) => {
  const voice = gatherVoice(studyOf({ ...waves, codes: [] }), [], surveyId)
  if (!voice) throw new Error('no wave')
  return voice
}
const reportOf = (surveyId: string | null) =>
  buildVoiceFindings({
    ...{ engagement: engagement(), asOf: '2026-09-30', runs: [], voice: gathered(surveyId) },
    ground: { results: [], items: [] }
  })
it('the Voice of Partner report is of the wave that was chosen, every figure of it', () => {
  expect(gathered('s0')).toMatchObject({ surveyId: 's0', title: 'First wave', earlier: null })
  expect(gathered('s0').recommendation).toMatchObject({ value: { byRespondent: { nps: { score: 100 } } } })
  expect(reportOf('s0').front.subtitle).toBe('First wave')
  expect(JSON.stringify(reportOf('s0'))).not.toContain('Second wave')
})

it('is of the newest until one is chosen, and where the chosen one is gone; it is compared with the one before', () => {
  const newest = gathered(null)
  expect(newest.answered.map(({ title }) => title)).toEqual(['Second wave', 'First wave'])
  expect(newest).toMatchObject({ title: 'Second wave', earlier: { title: 'First wave' } })
  expect(newest.recommendation).toMatchObject({ value: { byRespondent: { nps: { score: -100 } } } })
  expect(gathered('gone')).toEqual(newest)
})
