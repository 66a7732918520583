import type { Engagement } from '../entities/engagement'
import type { CivilDate } from '../values/civil-date'
import { cleanLine } from './clean-text'
import { fixedWords } from './languages/fixed-words'
import type { FrontMatter } from './report'

/** What differs from document to document on the cover. */
export interface CoverText {
  readonly title: string
  readonly subtitle: string
  readonly asOf: CivilDate
  readonly date: CivilDate
  readonly version: string
}

/** The notice every document made from invented data carries. */
export const sampleNotice = 'Sample: invented data'

/** Cover, header and footer texts from the engagement's profile. */
export function frontMatter(engagement: Engagement, cover: CoverText): FrontMatter {
  const clientName = cleanLine(engagement.clientName)
  const author = cleanLine(engagement.team[0]?.name ?? engagement.coder)
  return {
    ...cover,
    clientName,
    engagementTitle: cleanLine(engagement.title),
    author,
    confidentiality: `Confidential. Prepared for ${clientName}.`,
    sampleNotice: engagement.isSample ? sampleNotice : null
  }
}

/** The cover of a document about the whole programme, dated by its data. */
export const programmeFront = (engagement: Engagement, title: string, asOf: CivilDate): FrontMatter =>
  frontMatter(engagement, {
    ...{ title, subtitle: 'Whole programme', asOf, date: asOf },
    version: ''
  })

/** What the foot of each page and the file's properties say of the state: the version, else the date of the data. */
export function stateText({ version, asOf }: FrontMatter, language: string): string {
  const words = fixedWords(language)
  return version === '' ? `${words.dataAsOf} ${words.date(asOf)}` : version
}

/** What a short document says of itself above its first heading, where others have a cover. */
export const letterheadText = (
  { title, version, date, author, engagementTitle }: FrontMatter,
  language: string
): string =>
  [title, engagementTitle, fixedWords(language).date(date), version, author]
    .filter((part) => part !== '')
    .join(' · ')
