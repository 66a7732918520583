import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codedFrontIn, frontOfCoded } from '@renderer/features/voice/interchange/coded-front'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import { objectsOf } from '@shared/domain/exchange/presets'
import { ratingSheet } from '@shared/domain/exchange/rating-sheet'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { listAnswers } from '@shared/domain/voice/answer'
import { instrumentIn } from '@shared/domain/voice/instrument/bank-wording'
import { fromBank, newInstrument } from '@shared/domain/voice/instrument/edit-instrument'
import { studyOf } from '@shared/domain/voice/interchange/coded-study'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { writeFormDocx } from '@shared/formats/instrument/write-form-docx'
import { writeRatingDocx } from '@shared/formats/rating-sheet/write-rating-docx'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { CheckedDesk, freshStore } from '../integration/import-checks/desk-of'
import type { AskedSample } from './sample-documents'
import { sampleFolder, sampleStory } from './sample-exchange'
import { shippedBanks } from './shipped-banks'

/** The blank survey of the question bank that comes first, as partners get it. */
function surveyForm({ engagement }: AskedSample, language: DocumentLanguage): Uint8Array {
  const bank = shippedBanks.en
  const template = bank.templates.find(({ kind }) => kind === 'survey')
  if (!template) throw new Error('the question bank has no survey')
  const { title, introduction, questionIds } = template
  const facts = { id: 'survey', at: '2026-09-01T00:00:00Z', wave: '2026', title, introduction }
  const questions = questionIds.flatMap((id) => bank.questions.filter((question) => question.id === id))
  const instrument = { ...newInstrument('survey', facts), questions: questions.map((q) => fromBank(q, q.id)) }
  const printed = instrumentIn(instrument, shippedBanks, language)
  return writeFormDocx(instrument, { printed, language, brand: engagement.brand })
}

/** The sheet on which Kestrel Cloud rates its exchange, from the lines as they are stored. */
async function ratingForm(sample: AskedSample, language: DocumentLanguage): Promise<Uint8Array> {
  const { engagement, store } = sample
  const kestrel = (await sample.audits('tier-one')).find(({ partner }) => partner.name.startsWith('Kestrel'))
  if (!kestrel?.audit) throw new Error('the sample has no audit of Kestrel')
  const { audit } = kestrel.audit
  const objects = objectsOf(settingsOf(engagement))
  const sheet = ratingSheet({
    ...{ audit, lines: (await store.all('exchangeLines')).filter(({ auditId }) => auditId === audit.id) },
    ...{ partner: kestrel.partner.name, client: engagement.clientName, language },
    ...{ date: engagement.asOf ?? sampleStory.asOf, isSample: engagement.isSample },
    meaningOf: (objectId) => objects.find(({ id }) => id === objectId)?.meaning ?? ''
  })
  return writeRatingDocx(sheet, engagement.brand)
}

/** The codings of the sample as a workbook for the project team. */
async function codedAnswers(
  { engagement, store, ask }: AskedSample,
  language: DocumentLanguage
): Promise<Uint8Array> {
  const [surveys, partners] = [await store.all('surveys'), await store.all('partners')]
  const bySurvey = new Map(
    await Promise.all(surveys.map(async ({ id }) => [id, await ask('responses', { surveyId: id })] as const))
  )
  const { answers } = listAnswers(surveys, bySurvey, partners)
  const study = studyOf({
    ...{ title: engagement.title, by: engagement.coder, at: '2026-10-12T09:00:00Z', surveys },
    ...{ responses: [...bySurvey.values()].flat(), codes: await store.all('codes') },
    ...{ codings: await store.all('codings'), memos: await store.all('memos') },
    segments: new Map(answers.map(({ responseId, segment }) => [responseId, segment]))
  })
  const words = codedFrontIn(language)
  const front = frontOfCoded(engagement, study, { ...words, confidentiality: words.inFull })
  const look = { currency: engagement.reportingCurrency, brand: engagement.brand, canReturn: true, language }
  return writeXlsx(codedWorkbook(study, front, look), () => {})
}

/** What the client is asked when the sample's own files are checked. */
async function clientQuestions(language: DocumentLanguage): Promise<Uint8Array> {
  const desk = new CheckedDesk(await freshStore(), '2026-10-12')
  for (const name of sampleStory.files)
    await desk.add(name, new Uint8Array(readFileSync(join(sampleFolder, name))))
  const list = await desk.ask('problemList', { language })
  if (!list) throw new Error('nothing is asked about the sample')
  return list.bytes
}

/** What partners and the client fill in, and the coded answers, under the names of their files. */
export const sampleForms = async (
  sample: AskedSample,
  language: DocumentLanguage = 'en'
): Promise<readonly (readonly [string, Uint8Array])[]> => [
  ['survey-form.docx', surveyForm(sample, language)],
  ['rating-sheet.docx', await ratingForm(sample, language)],
  ['coded-answers.xlsx', await codedAnswers(sample, language)],
  ['client-questions.xlsx', await clientQuestions(language)]
]
