import type { FrontMatter } from '@shared/domain/deliverables/report'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { lowestMinimumGroup } from '@shared/domain/voice/minimum-group'

type Confidential = Pick<Engagement, 'confidentiality'>

/** What a workbook of coded answers says of itself. */
export interface CodedFront {
  readonly title: string
  readonly inFull: string
  /** What was left out of a masked workbook, and why. */
  readonly masked: (engagement: Confidential) => string
  readonly sampleNotice: string
  /** Names of the files. */
  readonly file: string
  readonly maskedFile: string
}

const groupOf = ({ confidentiality: { minimumCommentGroup } }: Confidential): number =>
  Math.max(lowestMinimumGroup, minimumCommentGroup)

const words: Readonly<Record<DocumentLanguage, CodedFront>> = {
  en: {
    title: 'Coded answers',
    inFull: 'Answers in full: for the project team only',
    masked: (engagement) => {
      const { reason } = engagement.confidentiality
      return `Names masked; people described only by groups of at least ${groupOf(engagement)} respondents and companies; ratings left out${reason === undefined ? '' : `. Agreed because: ${reason}`}`
    },
    sampleNotice: 'Sample data: invented',
    file: 'Coded answers',
    maskedFile: 'Coded answers, masked'
  },
  de: {
    title: 'Codierte Antworten',
    inFull: 'Antworten im vollen Wortlaut: nur für das Projektteam',
    masked: (engagement) => {
      const { reason } = engagement.confidentiality
      return `Namen verdeckt; Personen nur beschrieben durch Gruppen von mindestens ${groupOf(engagement)} Befragten und Unternehmen; Bewertungen ausgelassen${reason === undefined ? '' : `. Vereinbart, weil: ${reason}`}`
    },
    sampleNotice: 'Beispiel: erfundene Daten',
    file: 'Codierte Antworten',
    maskedFile: 'Codierte Antworten, verdeckt'
  }
}

export const codedFrontIn = (language: DocumentLanguage): CodedFront => words[language]

/** The front of a workbook of a study, dated by the study. */
export function frontOfCoded(
  engagement: Engagement,
  { at }: Pick<CodedStudy, 'at'>,
  {
    title,
    confidentiality,
    sampleNotice
  }: Pick<CodedFront, 'title' | 'sampleNotice'> & {
    readonly confidentiality: string
  }
): FrontMatter {
  const day = at.slice(0, 10)
  return {
    ...{ title, subtitle: '', clientName: engagement.clientName },
    ...{ engagementTitle: engagement.title, asOf: engagement.asOf ?? day, date: day, version: '1' },
    ...{ author: engagement.coder, confidentiality },
    sampleNotice: engagement.isSample ? sampleNotice : null
  }
}
