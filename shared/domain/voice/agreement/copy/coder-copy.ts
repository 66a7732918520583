import type { CoderCopy, CodingRound } from '../../../entities/coding-round'
import { defaultDefinitions, type Engagement } from '../../../entities/engagement'
import type { FactBlock, FactValue } from '../../../entities/fact-block'
import { factBlockRows } from '../../../entities/fact-block'
import type { SurveyResponse } from '../../../entities/facts'
import type { ImportRun } from '../../../entities/import-run'
import type { Code, Coding, Survey } from '../../../entities/voice'
import { answerKey, answerText } from '../../answer'
import { maskedCode } from '../../masked-code'
import { maskQuote, type MaskingNames } from '../../mask-quote'
import { finalCoder } from '../final-codings'
import { copyIds } from './copy-ids'
import { maskForCopy, maskSpan, type Masks } from './masked-answer'

/** What a copy is made from. */
export interface CopySource {
  readonly engagement: Engagement
  readonly round: CodingRound
  readonly surveys: readonly Survey[]
  readonly responses: readonly SurveyResponse[]
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly names: MaskingNames
}

/** The records of the engagement that a coder's copy is. */
export interface CopyRecords {
  readonly engagement: Engagement
  readonly surveys: readonly Survey[]
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly codingRounds: readonly CodingRound[]
  readonly importRuns: readonly ImportRun[]
  readonly factBlocks: readonly FactBlock[]
}

/**
 * What a second coder needs, as an engagement of its own: the codebook, the answers of the round with names masked,
 * pseudonyms, the open questions. No companies, segments, closed answers, memos or stars; of other coders' codings
 * those of the first, and only when the round is not blind. With it what must be remembered to merge it.
 */
export function coderCopy(
  source: CopySource,
  stamp: { readonly copyId: string; readonly runId: string; readonly at: string }
): { readonly records: CopyRecords; readonly copy: CoderCopy } {
  const { engagement, round, codes, names } = source
  const texts = maskedTexts(source)
  const surveys = askedSurveys(source.surveys, texts, stamp.runId)
  const run: ImportRun = {
    id: stamp.runId,
    at: stamp.at,
    by: round.openedBy,
    state: 'applied',
    sequence: 0,
    sheets: []
  }
  const masked = [...texts.values()].flatMap(({ responseId, questionId, masks }) =>
    masks.length === 0 ? [] : [{ responseId, questionId, masks }]
  )
  return {
    records: {
      engagement: copyEngagement(engagement, round, stamp.copyId),
      surveys,
      codes: codes.map((code) => codeOfCopy(code, names)),
      codings: handedOver(source, texts),
      codingRounds: [roundOfCopy(round)],
      importRuns: [run],
      factBlocks: answerBlocks(source, texts, stamp.runId)
    },
    copy: { copyId: stamp.copyId, savedAt: stamp.at, codes, masked, mergedAt: null }
  }
}

interface MaskedText {
  readonly responseId: string
  readonly questionId: string
  readonly text: string
  readonly masks: Masks
}

function maskedTexts({ round, responses, names }: CopySource): Map<string, MaskedText> {
  const byId = new Map(responses.map((response) => [response.id, response]))
  const texts = new Map<string, MaskedText>()
  for (const { responseId, questionId } of round.answers) {
    const text = answerText(byId.get(responseId)?.answers[questionId])
    if (text === null) continue
    const key = answerKey(responseId, questionId)
    texts.set(key, { responseId, questionId, ...maskForCopy(text, names) })
  }
  return texts
}

function askedSurveys(
  surveys: readonly Survey[],
  texts: ReadonlyMap<string, MaskedText>,
  runId: string
): Survey[] {
  const asked = new Set([...texts.values()].map(({ questionId }) => questionId))
  // What others agreed on is not for a second coder's eyes.
  return surveys.flatMap(({ agreedUncoded: _, ...survey }) => {
    const questions = survey.questions.filter(({ id }) => asked.has(id))
    return questions.length === 0 ? [] : [{ ...survey, questions, runId }]
  })
}

/** Terms, money, team and brand stay at home: nothing of them is needed to code. */
function copyEngagement(engagement: Engagement, round: CodingRound, copyId: string): Engagement {
  const { clientName, title, kind, scenario, reportingCurrency, locale, startedOn, confidentiality } =
    engagement
  return {
    ...{ id: copyId, clientName, title, kind, scenario, reportingCurrency, locale, startedOn },
    ...{ exchangeRates: [], fiscalYearStartMonth: 1, asOf: null, plannedDays: null, stage: '' },
    ...{ exitCriterion: '', team: [], coder: round.secondCoder, confidentiality },
    brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
    definitions: defaultDefinitions,
    isSample: engagement.isSample,
    copyOf: { engagementId: engagement.id, roundId: round.id, copyId }
  }
}

/** A code as a copy holds it: its name, definition and examples may name a partner. */
export const codeOfCopy = (code: Code, names: MaskingNames): Code =>
  maskedCode(code, (text) => maskQuote(text, names))

function roundOfCopy(round: CodingRound): CodingRound {
  const { toCopy } = copyIds(round)
  const answers = round.answers.map(({ responseId, questionId }) => ({
    responseId: toCopy.get(responseId) ?? responseId,
    questionId
  }))
  return { ...round, answers, copies: [] }
}

function handedOver({ round, codings }: CopySource, texts: ReadonlyMap<string, MaskedText>): Coding[] {
  const { isBlind, firstCoder, secondCoder } = round
  const { toCopy } = copyIds(round)
  return codings.flatMap((coding) => {
    const text = texts.get(answerKey(coding.responseId, coding.questionId))
    const isSeen = coding.coder === secondCoder || (!isBlind && coding.coder === firstCoder)
    if (!text || !isSeen || coding.coder === finalCoder) return []
    const responseId = toCopy.get(coding.responseId) ?? coding.responseId
    return [{ ...coding, responseId, span: coding.span && maskSpan(coding.span, text.masks) }]
  })
}

function answerBlocks(
  { responses, round, names }: CopySource,
  texts: ReadonlyMap<string, MaskedText>,
  runId: string
): FactBlock[] {
  const { toCopy } = copyIds(round)
  const handed = new Set([...texts.values()].map(({ responseId }) => responseId))
  const questions = [...new Set([...texts.values()].map(({ questionId }) => questionId))]
  const rows = responses.filter(({ id }) => handed.has(id))
  const blocks: FactBlock[] = []
  for (let first = 0; first < rows.length; first += factBlockRows) {
    const part = rows.slice(first, first + factBlockRows)
    const columns: Record<string, FactValue[]> = {
      surveyId: part.map(({ surveyId }) => surveyId),
      respondentId: part.map(({ respondentId }) => maskQuote(respondentId, names))
    }
    for (const questionId of questions) {
      columns[`answer:${questionId}`] = part.map(
        ({ id }) => texts.get(answerKey(id, questionId))?.text ?? null
      )
    }
    blocks.push({
      id: `${runId}:response:copy-0:${String(blocks.length).padStart(4, '0')}`,
      ...{ runId, kind: 'response', sequence: blocks.length, fileId: 'copy', sheet: '', count: part.length },
      ids: part.map(({ id }) => toCopy.get(id) ?? id),
      sheetRows: part.map((_, row) => first + row + 2),
      columns
    })
  }
  return blocks
}
