import { useCallback } from 'react'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { studyOf, type CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { StudyExportRequest } from '@shared/domain/voice/interchange/study-export'
import { useFacts, useRecords } from '@renderer/data'
import type { VoiceData } from '../data/voice-data'

/** The ways a coded study leaves. */
export type StudyExport = 'project' | 'masked-project' | 'codebook' | 'workbook'

/** Puts an export together from what is on screen; undefined while answers are being read. */
export function useStudy(data: VoiceData): ((wanted: StudyExport) => StudyExportRequest) | undefined {
  const surveys = useRecords('surveys')
  const responses = useFacts('response')
  const make = useCallback(
    (wanted: StudyExport): StudyExportRequest => {
      const { engagement, list, codes, codings, memos, maskingNames } = data
      const segments = new Map(list.answers.map(({ responseId, segment }) => [responseId, segment]))
      const { title, coder } = engagement
      const study = studyOf({
        ...{ title, by: coder, at: new Date().toISOString(), segments, codes, codings, memos },
        surveys: surveys ?? [],
        responses: responses ?? []
      })
      switch (wanted) {
        case 'project':
          return { kind: 'qdpx', study, names: null }
        case 'masked-project':
          return { kind: 'qdpx', study, names: maskingNames }
        case 'codebook':
          return { kind: 'qdc', study }
        case 'workbook':
          return {
            kind: 'xlsx',
            workbook: codedWorkbook(study, frontOf(data, study), engagement.reportingCurrency)
          }
      }
    },
    [data, surveys, responses]
  )
  return surveys && responses ? make : undefined
}

function frontOf({ engagement }: VoiceData, { at }: CodedStudy) {
  const day = at.slice(0, 10)
  return {
    ...{ title: 'Coded answers', subtitle: '', clientName: engagement.clientName },
    ...{ engagementTitle: engagement.title, asOf: engagement.asOf ?? day, date: day, version: '1' },
    ...{ author: engagement.coder, confidentiality: 'Answers in full: for the project team only' },
    sampleNotice: engagement.isSample ? 'Sample data: invented' : null
  }
}
