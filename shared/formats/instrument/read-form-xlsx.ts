import { rawTextAt, type SheetCells, type Workbook } from '@shared/domain/importing/cells'
import type { FormStep } from '@shared/domain/importing/forms/sheet-form'
import { boxId, type FormDefinition, type FormSlot } from '@shared/domain/voice/instrument/form-layout'
import { readDefinition, sheetForm } from './form-definition'
import { formSheetName, otherAt, saysOther } from './form-words'

const searchedRows = 6

/** A workbook that carries a form of ours: its answer sheet says what its columns are, its own sheets are not shown. */
export function withForm(workbook: Workbook): Workbook {
  const carrier = workbook.sheets.find(({ name }) => name === formSheetName)
  if (!carrier) return workbook
  const form = readDefinition(columnText(carrier))
  if (!form) return workbook
  const sheets = workbook.sheets.filter(({ name }) => name !== formSheetName && name !== '_lists')
  return { ...workbook, sheets: sheets.map((sheet) => withDefinition(sheet, form)) }
}

function columnText(sheet: SheetCells): string {
  let text = ''
  for (let row = 0; row < sheet.rowCount; row++) text += rawTextAt(sheet, row, 0)
  return text
}

function withDefinition(sheet: SheetCells, form: FormDefinition): SheetCells {
  const idRow = rowOfIds(sheet, form)
  if (idRow < 0) return sheet
  const columns = new Map<string, number>()
  for (let column = 0; column < sheet.columns.length; column++) {
    const id = rawTextAt(sheet, idRow, column).trim()
    if (id !== '') columns.set(id, column)
  }
  const fields: (string | null)[] = sheet.columns.map(() => null)
  const steps: FormStep[] = []
  for (const slot of form.slots) {
    const column = columns.get(slot.id)
    if (column !== undefined) fields[column] = slot.field
    const step = slot.kind === 'choice' && slot.isSeveral ? putTogether(slot, columns) : null
    if (!step) continue
    steps.push(step)
    fields.push(slot.field)
  }
  const question = idRow + 3
  return {
    ...asKept(sheet, form, columns),
    form: sheetForm(form, { header: { first: question, last: question + 1 }, fields, steps })
  }
}

/** Options as the wave keeps them, whatever the form's language said: answers in several languages are counted as one. */
function asKept(
  sheet: SheetCells,
  { slots }: FormDefinition,
  columns: ReadonlyMap<string, number>
): SheetCells {
  const choices = slots.flatMap((slot) => {
    const column = columns.get(slot.id)
    return slot.kind !== 'choice' || slot.isSeveral || column === undefined ? [] : [[column, slot] as const]
  })
  const choiceAt = new Map(choices)
  return {
    ...sheet,
    columns: sheet.columns.map((cells, index) => {
      const choice = choiceAt.get(index)
      return cells && choice ? { ...cells, texts: cells.texts.map(keptOf(choice, slots)) } : cells
    })
  }
}

const keptOf = (choice: FormSlot & { kind: 'choice' }, slots: readonly FormSlot[]) => {
  const { options, printed = [] } = choice
  const other = options[otherAt(choice, slots)]
  return (text: string): string => {
    const at = printed.indexOf(text.trim())
    if (at >= 0) return options[at] ?? text
    return other !== undefined && saysOther(text) ? other : text
  }
}

const rowOfIds = (sheet: SheetCells, { slots }: FormDefinition): number => {
  const known = new Set(slots.map(({ id }) => id))
  for (let row = 0; row < Math.min(searchedRows, sheet.rowCount); row++) {
    const ids = sheet.columns.filter((_, column) => known.has(rawTextAt(sheet, row, column).trim()))
    if (ids.length >= 2) return row
  }
  return -1
}

function putTogether(
  slot: FormSlot & { kind: 'choice' },
  columns: ReadonlyMap<string, number>
): FormStep | null {
  const found = slot.options.flatMap((option, index) => {
    const column = columns.get(boxId(slot.id, index))
    return column === undefined ? [] : [{ column, option }]
  })
  if (found.length === 0) return null
  return {
    kind: 'options',
    columns: found.map(({ column }) => column),
    options: found.map(({ option }) => option),
    question: slot.label
  }
}
