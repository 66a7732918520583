import { normalGuid } from '../guid'
import type { QdaNote } from '../qda-project'
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree'
import type { SourceTexts } from './source-texts'

/** The notes of a project by GUID; those without any words are left out. */
export async function readNotes(project: XmlElement, texts: SourceTexts): Promise<Map<string, QdaNote>> {
  const notes = new Map<string, QdaNote>()
  for (const element of childrenOf(childOf(project, 'Notes'), 'Note')) {
    const guid = normalGuid(attributeOf(element, 'guid') ?? '')
    const text = (await texts.textOf(element)) ?? textOf(element, 'Description')
    if (guid === '' || text === null) continue
    const user = attributeOf(element, 'creatingUser')
    notes.set(guid, {
      guid,
      name: attributeOf(element, 'name') ?? '',
      text: text.replace(/\r\n?/g, '\n'),
      user: user === null ? null : normalGuid(user),
      at: attributeOf(element, 'creationDateTime')
    })
  }
  return notes
}
