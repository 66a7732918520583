import type { AnswerPlace } from '@shared/domain/entities/voice'
import { finalCoder } from '@shared/domain/voice/agreement/final-codings'
import { derivedGuid } from './guid'
import type { QdaTextNote } from './qda-project'
import { element, textElement } from './xml/xml-text'
import { userGuid } from './write/references'

/**
 * The standard knows codes on a text and has no word for "looked at, and no code holds". It is written as a note on
 * the answer, signed as agreed codings are, which every program shows and by which our own import knows it again.
 */
const name = 'No code applies'
const text = 'Agreed by the coders: no code applies to this answer.'

/** The GUID of the note on an answer, the same in every export. */
export const uncodedGuid = ({ responseId, questionId }: AnswerPlace): string =>
  derivedGuid('uncoded', `${responseId} ${questionId}`)

/** The note itself, as an element of the project. */
export const uncodedNote = (guid: string): string =>
  element('Note', { guid, name, creatingUser: userGuid(finalCoder) }, textElement('PlainTextContent', text))

/** Whether a note says that no code holds; a note of the same name by anybody else is a memo. */
export const saysUncoded = (note: QdaTextNote, coderOf: (user: string | null) => string): boolean =>
  note.name === name && coderOf(note.user) === finalCoder
