import { cellKind, type SheetCells } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import { boxId, type FormDefinition, type FormSlot } from '@shared/domain/voice/instrument/form-layout'
import { attributeOf, childOf, type XmlElement } from '../refi-qda/xml/xml-tree'
import { wordText } from '../transcript/word-text'
import { readDefinition, sheetForm } from './form-definition'
import { isPlaceholder } from './form-words'

/** What stands in one field of the form. */
interface Filled {
  readonly text: string
  readonly isTicked: boolean
}

/** Why a form cannot be read although it is one: its fields were taken out or multiplied. */
export const lostFields = 'lost-fields'

/** A filled form as a sheet of one row; null when the document carries no form of ours. */
export function formSheet(
  document: XmlElement,
  customItems: readonly XmlElement[]
): SheetCells | typeof lostFields | null {
  const carrier = customItems.find(({ name, text }) => name === 'form' && text.includes('tandem-form-1'))
  const form = carrier ? readDefinition(carrier.text) : null
  if (!form) return null
  const filled = fieldsOf(document, form)
  if (!filled) return lostFields
  const sheet = new SheetBuilder()
  form.slots.forEach((slot, column) => {
    sheet.text(0, column, slot.label)
    put(sheet, column, answerOf(slot, filled))
  })
  const header = { first: 0, last: 0 }
  return {
    ...sheet.build({ name: 'Form', index: 0 }),
    form: sheetForm(form, { header, fields: form.slots.map(({ field }) => field), steps: [] })
  }
}

/**
 * What stands in each field, by its id. LibreOffice drops the ids when it saves: then the fields, if they are all
 * still there, are told by their order.
 */
function fieldsOf(document: XmlElement, form: FormDefinition): Map<string, Filled> | null {
  const controls: { id: string | null; filled: Filled }[] = []
  const walk = (element: XmlElement): boolean => {
    const isInside = element.children.map(walk).includes(true)
    if (element.name !== 'sdt') return isInside
    const properties = childOf(element, 'sdtPr')
    const content = childOf(element, 'sdtContent')
    // Some programs wrap a field once more: the innermost is the field.
    if (isInside || !properties || !content) return isInside
    const tag = childOf(properties, 'tag')
    controls.push({ id: (tag && attributeOf(tag, 'val')) ?? null, filled: filledOf(properties, content) })
    return true
  }
  walk(document)
  const ids = fieldIds(form)
  const known = controls.filter(({ id }) => id !== null && ids.includes(id))
  if (known.length > 0) return new Map(known.map(({ id, filled }) => [id ?? '', filled]))
  if (controls.length !== ids.length) return null
  return new Map(controls.map(({ filled }, index) => [ids[index] ?? '', filled]))
}

/** The ids of all fields in the order they were printed. */
const fieldIds = ({ slots }: FormDefinition): string[] =>
  slots.flatMap((slot) => {
    if (slot.kind === 'choice') return slot.options.map((_, index) => boxId(slot.id, index))
    if (slot.kind === 'text' || slot.under !== '') return [slot.id]
    return Array.from({ length: slot.high - slot.low + 1 }, (_, index) => boxId(slot.id, index))
  })

function filledOf(properties: XmlElement, content: XmlElement): Filled {
  const text = wordText(content).trim()
  const checkbox = childOf(properties, 'checkbox')
  const checked = checkbox && childOf(checkbox, 'checked')
  const state = checked && attributeOf(checked, 'val')
  // Some programs change the sign and forget the state, some the other way round.
  const isTicked = state === '1' || state === 'true' || /^[☒☑✓✔✗xX]$/u.test(text)
  return { text: isPlaceholder(text) ? '' : text, isTicked }
}

type Given = string | number | null | { readonly several: string }

function answerOf(slot: FormSlot, filled: ReadonlyMap<string, Filled>): Given {
  const own = filled.get(slot.id)?.text ?? ''
  switch (slot.kind) {
    case 'text':
      return own === '' ? null : own
    case 'choice': {
      const ticked = slot.options.filter((_, index) => filled.get(boxId(slot.id, index))?.isTicked)
      if (ticked.length === 0) return null
      if (ticked.length > 1 && !slot.isSeveral) return { several: ticked.join(', ') }
      return ticked.join('\n')
    }
    case 'point': {
      if (own !== '') return /^\d+$/.test(own) ? Number(own) : own
      const points = ticks(slot, filled)
      if (points.length > 1) return { several: points.join(', ') }
      return points[0] ?? null
    }
  }
}

const ticks = (slot: FormSlot & { kind: 'point' }, filled: ReadonlyMap<string, Filled>): number[] =>
  Array.from({ length: slot.high - slot.low + 1 }, (_, index) => index).flatMap((index) =>
    filled.get(boxId(slot.id, index))?.isTicked === true ? [slot.low + index] : []
  )

/** Two ticks where one was asked are no answer: the cell says so, and the import lists it. */
function put(sheet: SheetBuilder, column: number, given: Given): void {
  if (given === null) return
  if (typeof given === 'number') sheet.number(1, column, { kind: cellKind.number, value: given })
  else if (typeof given === 'string') sheet.text(1, column, given)
  else sheet.error(1, column, `several ticked: ${given.several}`)
}
