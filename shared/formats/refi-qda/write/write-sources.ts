import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { AnswerPlace, Coding, Memo, Survey, TextSpan } from '@shared/domain/entities/voice'
import { indexCodePoints } from '@shared/domain/text/code-points'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { MaskingNames } from '@shared/domain/voice/mask-quote'
import { derivedGuid, guidOf } from '../guid'
import { uncodedGuid } from '../uncoded-note'
import { element } from '../xml/xml-text'
import { instantOf, noteGuid, userGuid } from './references'
import { respondentText, type RespondentText } from './respondent-text'
import type { WrittenVariables } from './write-variables'

/** A respondent's text file. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

export interface WrittenSources {
  /** TextSource elements. */
  readonly elements: readonly string[]
  readonly files: readonly SourceFile[]
  /** Response id → GUID of its text. */
  readonly guids: ReadonlyMap<string, string>
  /** GUIDs of the notes that say of an answer that no code holds. */
  readonly uncoded: readonly string[]
}

/** Everything about one study that sources are made of. */
export interface SourceInput {
  readonly study: CodedStudy
  readonly names: MaskingNames | null
  readonly variables: WrittenVariables
  /** Response id → name of the respondent in the file. */
  readonly respondentNames: ReadonlyMap<string, string>
}

/** One text per respondent who wrote something, with its codings and memos. */
export function writeSources({ study, names, variables, respondentNames }: SourceInput): WrittenSources {
  const surveys = new Map(study.surveys.map((survey) => [survey.id, survey]))
  const codings = groupBy(study.codings, ({ responseId }) => responseId)
  const memos = groupBy(study.memos, memoOwner)
  const settled = groupBy(
    study.surveys.flatMap((survey) => survey.agreedUncoded ?? []),
    ({ responseId }) => responseId
  )
  const uncoded: string[] = []
  const elements: string[] = []
  const files: SourceFile[] = []
  const guids = new Map<string, string>()
  for (const response of study.responses) {
    const survey = surveys.get(response.surveyId)
    const content = survey && respondentText(survey, response, names)
    if (!survey || !content) continue
    const guid = derivedGuid('source', response.id)
    const about = [
      ...(memos.get(response.id) ?? []),
      ...(memos.get(`${survey.id}:${response.respondentId}`) ?? [])
    ]
    const written = new Set(content.answers.map(({ questionId }) => questionId))
    const places = (settled.get(response.id) ?? []).filter(({ questionId }) => written.has(questionId))
    uncoded.push(...places.map(uncodedGuid))
    guids.set(response.id, guid)
    files.push({ name: `${guid}.txt`, text: content.text })
    elements.push(
      element(
        'TextSource',
        {
          guid,
          name: respondentNames.get(response.id),
          plainTextPath: `internal://${guid}.txt`,
          creationDateTime: instantOf(study.at)
        },
        ...writeSelections(content, { codings: codings.get(response.id) ?? [], memos: about, places }),
        ...about.filter(isAboutRespondent).map(noteReference),
        variables.keyValuesOf(response)
      )
    )
  }
  return { elements, files, guids, uncoded }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function memoOwner({ target }: Memo): string | null {
  if (target.kind === 'answer') return target.responseId
  return target.kind === 'respondent' ? target.respondentId : null
}

const isAboutRespondent = ({ target }: Memo): boolean => target.kind === 'respondent'
const referenceTo = (guid: string): string => element('NoteRef', { targetGUID: guid })
const noteReference = ({ id }: Memo): string => referenceTo(noteGuid(id))

interface Stretch {
  readonly span: TextSpan
  readonly codings: Coding[]
  /** GUIDs of the notes on it. */
  readonly notes: string[]
}

/** What stands on a respondent's answers. */
interface Marks {
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
  /** Answers agreed to hold no code. */
  readonly places: readonly AnswerPlace[]
}

/** Codings and memos by the stretch they stand on: whole answers too are stretches, since many programs read no other. */
function writeSelections(content: RespondentText, { codings, memos, places }: Marks): string[] {
  const answers = new Map(content.answers.map((answer) => [answer.questionId, answer]))
  const stretches = new Map<string, Stretch>()
  const stretchOf = (questionId: string, span: TextSpan | null): Stretch | null => {
    const answer = answers.get(questionId)
    if (!answer) return null
    const placed = span === null ? { start: answer.start, end: answer.end } : answer.place(span)
    const key = `${placed.start}-${placed.end}`
    const stretch = stretches.get(key) ?? { span: placed, codings: [], notes: [] }
    stretches.set(key, stretch)
    return stretch
  }
  for (const coding of codings) stretchOf(coding.questionId, coding.span)?.codings.push(coding)
  for (const memo of memos) {
    if (memo.target.kind === 'answer') stretchOf(memo.target.questionId, null)?.notes.push(noteGuid(memo.id))
  }
  for (const place of places) stretchOf(place.questionId, null)?.notes.push(uncodedGuid(place))
  const index = indexCodePoints(content.text)
  return [...stretches.values()]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((stretch) =>
      writeStretch(
        stretch,
        content.text.slice(index.toUtf16(stretch.span.start), index.toUtf16(stretch.span.end))
      )
    )
}

const longestName = 200

function writeStretch({ span, codings, notes }: Stretch, words: string): string {
  const [first] = [...codings.map(({ id }) => id), ...notes]
  const letters = [...words]
  const name = letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : words
  return element(
    'PlainTextSelection',
    {
      guid: derivedGuid('selection', first ?? ''),
      name,
      startPosition: String(span.start),
      endPosition: String(span.end),
      creatingUser: codings[0] ? userGuid(codings[0].coder) : null,
      creationDateTime: instantOf(codings[0]?.at ?? '')
    },
    ...codings.map((coding) =>
      element(
        'Coding',
        {
          guid: guidOf('coding', coding.id),
          creatingUser: userGuid(coding.coder),
          creationDateTime: instantOf(coding.at)
        },
        element('CodeRef', { targetGUID: guidOf('code', coding.codeId) })
      )
    ),
    ...notes.map(referenceTo)
  )
}

/** The name a response goes by: the pseudonym, with the survey where two surveys use the same one. */
export function respondentNames(
  responses: readonly SurveyResponse[],
  surveys: readonly Survey[]
): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { respondentId } of responses) counts.set(respondentId, (counts.get(respondentId) ?? 0) + 1)
  const titles = new Map(surveys.map(({ id, title, wave }) => [id, wave ? `${title} ${wave}` : title]))
  return new Map(
    responses.map(({ id, respondentId, surveyId }) => [
      id,
      (counts.get(respondentId) ?? 0) > 1
        ? `${respondentId} (${titles.get(surveyId) ?? surveyId})`
        : respondentId
    ])
  )
}
