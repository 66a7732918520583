import { cleanLine } from './clean-text'
import type { FrontMatter } from './report'

/** What a file says of itself outside its pages. */
export interface FileProperties {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly comment: string
}

/**
 * Title, subject and author of a file. Properties are shown in folders, searches and mail where nobody thinks of them:
 * the client is named on the pages only, so an engagement whose name holds the client's gives no subject.
 */
export function fileProperties(front: FrontMatter): FileProperties {
  const client = cleanLine(front.clientName).toLowerCase()
  const namesClient = (text: string): boolean => client !== '' && text.toLowerCase().includes(client)
  const title = [front.title, front.subtitle].filter((part) => !namesClient(part)).join(': ')
  return {
    title,
    subject: namesClient(front.engagementTitle) ? '' : front.engagementTitle,
    author: front.author,
    comment: front.sampleNotice ?? ''
  }
}
