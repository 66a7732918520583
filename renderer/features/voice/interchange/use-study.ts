import { useCallback } from 'react'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { Partner } from '@shared/domain/entities/partner'
import type { Survey } from '@shared/domain/entities/voice'
import { answerText } from '@shared/domain/voice/answer'
import { publishableStudy, withMaskedWords } from '@shared/domain/voice/confidentiality/publishable-study'
import { quoteSignings, type Signing } from '@shared/domain/voice/confidentiality/quote-signings'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { studyOf, type CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { StudyExportRequest } from '@shared/domain/voice/interchange/study-export'
import { peopleOf } from '@shared/domain/voice/results/people'
import { ruleOf } from '@shared/domain/voice/results/results-study'
import { useFacts, useRecords } from '@renderer/data'
import type { VoiceData } from '../data/voice-data'
import { codedFrontIn, frontOfCoded } from './coded-front'

/** The ways a coded study leaves. */
export type StudyExport = 'project' | 'masked-project' | 'codebook' | 'workbook' | 'masked-workbook'

/** Puts an export together from what is on screen; undefined while answers are being read. */
export function useStudy(
  data: VoiceData,
  language: DocumentLanguage
): ((wanted: StudyExport) => StudyExportRequest | 'too-few') | undefined {
  const surveys = useRecords('surveys')
  const responses = useFacts('response')
  const partners = useRecords('partners')
  const make = useCallback(
    (wanted: StudyExport): StudyExportRequest | 'too-few' => {
      const { engagement, list, codes, codings, memos, maskingNames } = data
      const segments = new Map(list.answers.map(({ responseId, segment }) => [responseId, segment]))
      const { title, coder, reportingCurrency: currency, brand } = engagement
      const frontWords = codedFrontIn(language)
      const look = { currency, language, brand }
      const study = studyOf({
        ...{ title, by: coder, at: new Date().toISOString(), segments, codes, codings, memos },
        surveys: surveys ?? [],
        responses: responses ?? []
      })
      if (wanted === 'masked-project' || wanted === 'masked-workbook') {
        const signings = signingsOf(engagement, surveys ?? [], responses ?? [], partners ?? [])
        const publishable = publishableStudy(study, signings)
        if (publishable.responses.length === 0) return 'too-few'
        if (wanted === 'masked-project') return { kind: 'qdpx', study: publishable, names: maskingNames }
        const masked = withMaskedWords(publishable, maskingNames)
        return workbookOf(
          masked,
          frontOfCoded(data.engagement, masked, {
            ...frontWords,
            confidentiality: frontWords.masked(engagement)
          }),
          { ...look, canReturn: false }
        )
      }
      switch (wanted) {
        case 'project':
          return { kind: 'qdpx', study, names: null }
        case 'codebook':
          return { kind: 'qdc', study }
        case 'workbook':
          return workbookOf(
            study,
            frontOfCoded(data.engagement, study, { ...frontWords, confidentiality: frontWords.inFull }),
            { ...look, canReturn: true }
          )
      }
    },
    [data, language, surveys, responses, partners]
  )
  return surveys && responses && partners ? make : undefined
}

const workbookOf = (
  study: CodedStudy,
  front: FrontMatter,
  form: Parameters<typeof codedWorkbook>[2]
): StudyExportRequest => ({ kind: 'xlsx', workbook: codedWorkbook(study, front, form) })

/** How the words of everybody who wrote may be signed, wave by wave. */
function signingsOf(
  { confidentiality }: Engagement,
  surveys: readonly Survey[],
  responses: readonly SurveyResponse[],
  partners: readonly Partner[]
): ReadonlyMap<string, Signing> {
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]))
  return new Map(
    surveys.flatMap((survey) => {
      const open = survey.questions.filter(({ kind }) => kind === 'open')
      const own = responses.filter(({ surveyId }) => surveyId === survey.id)
      const writers = peopleOf(survey, own, partnerById).filter(({ response }) =>
        open.some(({ id }) => answerText(response.answers[id]) !== null)
      )
      return [...quoteSignings(writers, ruleOf(confidentiality))]
    })
  )
}
