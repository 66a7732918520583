import type { CellComment } from '@shared/domain/importing/cells'
import { parseCellAddress } from '@shared/domain/importing/cell-address'
import { plainText } from './text-pool'
import { attribute, xmlTags } from './xml-tags'

/** Notes at cells (`xl/comments1.xml`). Phonetic text is left out. */
export function cellComments(commentsXml: string): CellComment[] {
  const authors: string[] = []
  const comments: CellComment[] = []
  let open: { row: number; column: number; author: string; text: string } | null = null
  let isPhonetic = false
  for (const { name, attributes, isClosing, text } of xmlTags(commentsXml)) {
    if (name === 'author' && !isClosing) authors.push(plainText(text))
    else if (name === 'rPh') isPhonetic = !isClosing
    else if (name === 't' && !isClosing && !isPhonetic && open) open.text += text
    else if (name === 'comment') {
      const place = isClosing ? null : parseCellAddress(attribute(attributes, 'ref') ?? '')
      if (open) comments.push({ ...open, text: plainText(open.text) })
      const author = authors[Number(attribute(attributes, 'authorId'))] ?? ''
      open = place && { row: place.row, column: place.column, author, text: '' }
    }
  }
  return comments
}

/** Conversations at cells (`xl/threadedComments/…`), one entry per message. */
export function threadedComments(threadsXml: string, people: ReadonlyMap<string, string>): CellComment[] {
  const comments: CellComment[] = []
  let place: { row: number; column: number } | null = null
  let author = ''
  for (const { name, attributes, isClosing, text } of xmlTags(threadsXml)) {
    if (name === 'threadedComment' && !isClosing) {
      place = parseCellAddress(attribute(attributes, 'ref') ?? '')
      author = people.get(attribute(attributes, 'personId') ?? '') ?? ''
    } else if (name === 'text' && !isClosing && place) {
      comments.push({ row: place.row, column: place.column, author, text: plainText(text) })
    }
  }
  return comments
}

/** Display names by person id (`xl/persons/person.xml`). */
export function people(personsXml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { name, attributes } of xmlTags(personsXml)) {
    if (name === 'person') {
      names.set(attribute(attributes, 'id') ?? '', attribute(attributes, 'displayName') ?? '')
    }
  }
  return names
}
