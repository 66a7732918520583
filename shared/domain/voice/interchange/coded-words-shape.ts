import type { CodingSource } from '../../entities/voice'
import type { SegmentAttribute } from '../segment'

/** Titles of the columns of a coded study that are ours; codes, questions and what people said are not. */
export interface CodedTitles {
  readonly response: string
  readonly respondent: string
  readonly survey: string
  readonly question: string
  readonly answer: string
  readonly agreed: string
  readonly code: string
  readonly words: string
  readonly start: string
  readonly end: string
  readonly coder: string
  readonly time: string
  readonly source: string
  readonly parent: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
  readonly colour: string
  readonly shortcut: string
  readonly isExclusive: string
  readonly isRetired: string
  readonly sets: string
}

/** The words of a coded study's tables. Those of titles and closed answers are part of the file format. */
export interface CodedWords {
  /** BCP 47, for the file. */
  readonly tag: string
  readonly sheets: Readonly<Record<'answers' | 'codings' | 'codebook', string>>
  readonly titles: CodedTitles
  readonly attributes: Readonly<Record<SegmentAttribute, string>>
  /** A value of an attribute that is ours; the client's tiers and regions stay. */
  readonly attributeValue: (attribute: string, value: string) => string
  readonly agreed: { readonly codes: string; readonly noCode: string }
  readonly yes: string
  readonly no: string
  readonly sources: Readonly<Record<CodingSource, string>>
  readonly counts: CountWords
}

/** The words of the sheet that says how many people raised each code. It is only read, so they may change. */
export interface CountWords {
  readonly sheet: string
  readonly title: string
  readonly note: string
  readonly code: string
  /** Over the numbers of the only wave; several bear their own names. */
  readonly respondents: string
  readonly chart: (codes: number) => string
  readonly alt: string
}
