import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askedKinds, instrumentKinds } from '@shared/domain/entities/instrument'
import { partnerTypes } from '@shared/domain/entities/partner'
import { defectOf, fromBank } from '@shared/domain/voice/instrument/edit-instrument'
import {
  bankQuestions,
  lifecycleStages,
  type QuestionBank
} from '@shared/domain/voice/instrument/question-bank'
import { z } from '@shared/schema/zod'

const file = resolve(import.meta.dirname, '../../../../resources/question-bank/question-bank.json')
const shape = z.strictObject({
  questions: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      topic: z.string().min(3),
      text: z.string().min(10),
      kind: z.enum(askedKinds),
      options: z.exactOptional(z.array(z.string()).min(2)),
      hasOther: z.exactOptional(z.boolean()),
      scale: z.exactOptional(z.strictObject({ low: z.number(), high: z.number() })),
      lowLabel: z.exactOptional(z.string()),
      highLabel: z.exactOptional(z.string()),
      use: z.array(z.enum(instrumentKinds)).min(1),
      types: z.exactOptional(z.array(z.enum(partnerTypes)).min(1)),
      stages: z.exactOptional(z.array(z.enum(lifecycleStages)).min(1)),
      why: z.exactOptional(z.string())
    })
  ),
  templates: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.enum(instrumentKinds),
      purpose: z.string(),
      introduction: z.string(),
      questionIds: z.array(z.string()).min(5)
    })
  )
})

describe('the question bank', () => {
  const bank = JSON.parse(readFileSync(file, 'utf8')) as QuestionBank
  const all = { kind: 'survey', type: null, stage: null, words: '' } as const

  it('is written as the app reads it, with ids of their own', () => {
    expect(shape.safeParse(bank).error?.issues ?? []).toEqual([])
    expect(new Set(bank.questions.map(({ id }) => id)).size).toBe(bank.questions.length)
    expect(new Set(bank.questions.map(({ text }) => text)).size).toBe(bank.questions.length)
  })

  it('holds questions that can be asked as they stand', () => {
    expect(bank.questions.filter((question) => defectOf(fromBank(question, 'x')) !== null)).toEqual([])
  })

  it('has something to ask every partner type at every stage, and templates of its own questions', () => {
    for (const type of partnerTypes)
      for (const stage of lifecycleStages)
        expect(bankQuestions(bank, { ...all, type, stage }).length, `${type}, ${stage}`).toBeGreaterThan(15)
    const known = new Set(bank.questions.map(({ id }) => id))
    for (const { questionIds } of bank.templates)
      expect(questionIds.filter((id) => !known.has(id))).toEqual([])
  })

  it('asks those gone quiet why, and others not', () => {
    const ids = (stage: 'dormant' | 'growing') => bankQuestions(bank, { ...all, stage }).map(({ id }) => id)
    expect(ids('dormant')).toContain('quiet-cause')
    expect(ids('growing')).not.toContain('quiet-cause')
  })

  it('finds words in question and topic', () => {
    const found = bankQuestions(bank, { ...all, words: 'MDF paid' })
    expect(found.map(({ id }) => id)).toEqual(['mdf-access'])
  })
})
