import { describe, expect, it } from 'vitest'
import type { Instrument } from '@shared/domain/entities/instrument'
import { bankWorded, instrumentIn } from '@shared/domain/voice/instrument/bank-wording'
import {
  defectOf,
  fromBank,
  newInstrument,
  ownQuestion
} from '@shared/domain/voice/instrument/edit-instrument'
import { formDefinition } from '@shared/domain/voice/instrument/form-layout'
import { lackingWords } from '../../../helpers/lacking-words'
import { germanWording, shippedBanks } from '../../../helpers/shipped-banks'

const { en, de } = shippedBanks

function instrumentOf(bank: typeof en): Instrument {
  const [template] = bank.templates
  const { title, introduction } = template!
  const empty = newInstrument('survey', { id: 'i', at: '2026-01-01', wave: '2026', title, introduction })
  return { ...empty, questions: bank.questions.map((question) => fromBank(question, `bank-${question.id}`)) }
}

describe('the question bank in German', () => {
  it('has every question and guide, with as many options and ends as in English', () => {
    const parts = ({ questions }: typeof en) =>
      questions.map(({ id, options = [], lowLabel = '', highLabel = '' }) => [
        ...[id, options.length, lowLabel === '', highLabel === '']
      ])
    expect(Object.keys(germanWording.questions).sort()).toEqual(en.questions.map(({ id }) => id).sort())
    expect(Object.keys(germanWording.templates).sort()).toEqual(en.templates.map(({ id }) => id).sort())
    expect(parts(de)).toEqual(parts(en))
  })

  it('leaves nothing in English and says nothing twice', () => {
    // Words the trade has in both languages: "Leads", "Marketing".
    expect(lackingWords(en, de)).toEqual(['programme-benefits.3', 'grow-invest.3', 'about-role.4'])
    expect(new Set(de.questions.map(({ text }) => text)).size).toBe(de.questions.length)
    expect(de.questions.filter((question) => defectOf(fromBank(question, 'x')) !== null)).toEqual([])
  })

  it('tells what a wording lacks: a question, one end of a scale, one option, a title', () => {
    const { questions, templates } = germanWording
    const { 'overall-stop': _, ...rest } = questions
    const { lowLabel: _low, ...nps } = questions['overall-nps']!
    const [first = '', ...others] = questions['people-often']!.options ?? []
    const often = { ...questions['people-often']!, options: [first, 'Every month', ...others.slice(1)] }
    const survey = { ...templates['core-survey']!, title: '' }
    const bank = bankWorded(en, {
      questions: { ...rest, 'overall-nps': nps, 'people-often': often },
      templates: { ...templates, 'core-survey': survey }
    })
    const known = new Set(lackingWords(en, de))
    expect(lackingWords(en, bank).filter((place) => !known.has(place))).toEqual([
      ...['overall-nps.lowLabel', 'overall-stop.text', 'people-often.2', 'core-survey.title']
    ])
  })

  it('calls the vendor by name in guides: spoken, “ihnen” and “Ihnen” are the same word', () => {
    const guides = de.questions.filter(({ use }) => !use.includes('survey'))
    expect(guides.filter(({ text }) => /\b(ihnen|ihrem|ihrer|ihren|ihre)\b/.test(text))).toEqual([])
  })

  it('keeps a question in English that a wording lacks', () => {
    const bank = bankWorded(en, { questions: {}, templates: {} })
    expect(bank).toEqual(en)
  })
})

describe('an instrument in another language', () => {
  it('is said in it, there and back, wherever it stands as the bank has it', () => {
    const english = instrumentOf(en)
    const german = instrumentIn(english, shippedBanks, 'de')
    expect(german.title).toBe('Partnerbefragung')
    expect(german.introduction).toMatch(/^Wir möchten wissen/)
    expect(german.questions.map(({ text }) => text)).toEqual(de.questions.map(({ text }) => text))
    expect(instrumentIn(german, shippedBanks, 'en')).toEqual(english)
    expect(instrumentIn(english, shippedBanks, 'en')).toEqual(english)
  })

  it('leaves what the consultant wrote or changed', () => {
    const [first, second] = instrumentOf(en).questions
    const own = { ...ownQuestion('own'), text: 'Anything else?' }
    const edited = { ...first!, highLabel: 'Certainly' }
    const mine = { ...instrumentOf(en), title: 'Voice of Partner', questions: [edited, second!, own] }
    const german = instrumentIn(mine, shippedBanks, 'de')
    expect(german.title).toBe('Voice of Partner')
    expect(german.questions).toEqual([edited, expect.objectContaining({ bankId: second!.bankId }), own])
    expect(german.questions[1]?.text).not.toBe(second!.text)
  })

  it('asks the same places of a form, under the same ids', () => {
    const places = (instrument: Instrument) =>
      formDefinition(instrument).slots.map(({ id, field, kind }) => [id, field, kind])
    const english = instrumentOf(en)
    expect(places(instrumentIn(english, shippedBanks, 'de'))).toEqual(places(english))
  })
})
