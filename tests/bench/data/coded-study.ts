import type { Code, Coding } from '@shared/domain/entities/voice'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import { seededRandom, type Random } from '@shared/domain/stats/random'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'

/** How large a study the bench exchanges: as the project QualCoder was timed with. */
export const studySize = { respondents: 2000, codings: 7000, codes: 60 }

const words =
  'the portal is slow and payment of MDF claims takes months but support people are kind 👍 leads margin deal'.split(
    ' '
  )

const guid = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!

function answer(random: Random): string {
  const count = 5 + Math.floor(random() * 40)
  return Array.from({ length: count }, () => pick(words, random)).join(' ')
}

/** Two open questions, ten closed ones, three coders; spans and whole answers. From a seed. */
export function codedStudy(seed: number): CodedStudy {
  const random = seededRandom(seed)
  const closed = Array.from({ length: 10 }, (_, index) => `c${index}`)
  const responses = Array.from({ length: studySize.respondents }, (_, index): SurveyResponse => ({
    ...{
      id: guid(1, index),
      surveyId: 's',
      respondentId: `R-${index}`,
      partnerId: null,
      role: null,
      submittedOn: null
    },
    answers: Object.fromEntries([
      ...['q1', 'q2'].map((id) => [id, answer(random)]),
      ...closed.map((id) => [id, Math.floor(random() * 11)])
    ]) as SurveyResponse['answers']
  }))
  const codes = Array.from({ length: studySize.codes }, (_, index): Code => ({
    ...{ id: guid(2, index), name: `Code ${index}`, parentId: index < 10 ? null : guid(2, index % 10) },
    ...{ colour: 'c1', definition: 'What it means', include: 'this', exclude: 'that', example: 'words' },
    ...{ shortcut: null, order: index, isExclusive: false, isRetired: false }
  }))
  const codings = Array.from({ length: studySize.codings }, (_, index): Coding => {
    const response = pick(responses, random)
    const questionId = pick(['q1', 'q2'], random)
    const length = [...String(response.answers[questionId])].length
    const start = Math.floor(random() * (length - 5))
    return {
      ...{ id: guid(3, index), responseId: response.id, questionId, codeId: pick(codes, random).id },
      span: random() < 0.5 ? null : { start, end: start + 5 },
      ...{ coder: pick(['Ann', 'Ben', 'Zoë'], random), at: '2026-09-30T10:00:00Z', source: 'manual' }
    }
  })
  return {
    ...{ title: 'Bench', at: '2026-10-01T00:00:00Z', by: 'Ann', attributes: new Map(), memos: [] },
    ...{ responses, codes, codings },
    surveys: [
      {
        ...{ id: 's', title: 'Bench', wave: null, fieldedOn: null, runId: null },
        questions: [
          ...['q1', 'q2'].map((id) => ({
            ...{ id, code: id, text: `Question ${id}` },
            kind: 'open' as const,
            options: [],
            scale: null
          })),
          ...closed.map((id) => ({
            ...{ id, code: id, text: `Question ${id}` },
            kind: 'rating' as const,
            options: [],
            scale: { low: 0, high: 10 }
          }))
        ]
      }
    ]
  }
}
