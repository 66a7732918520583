import type { Engagement } from '../entities/engagement'
import type { CivilDate } from '../values/civil-date'
import { cleanLine } from './clean-text'
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
