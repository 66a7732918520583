import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Brand } from '@shared/domain/entities/engagement'
import type { Instrument, InstrumentQuestion } from '@shared/domain/entities/instrument'
import { isGrid } from '@shared/domain/voice/instrument/asked-questions'
import { waveTitle } from '@shared/domain/voice/instrument/asked-questions'
import {
  boxId,
  formDefinition,
  personFields,
  type FormSlot
} from '@shared/domain/voice/instrument/form-layout'
import { textWidth } from '../docx/page-setup'
import { palette } from '../docx/palette'
import { formPackage } from './form-package'
import { formWordsIn, printedIn, type FormWords } from './form-words'
import { borders, Controls, paragraph, run, table } from './word-xml'

const labelWidth = 2800
const rankWidth = 1500
/** Options of a question stay on one page, with the field for others. */
const keepsNext = '<w:keepNext/>'

/** How a form goes out: the language of what is not the consultant's own text, and the look. */
export interface FormLook {
  /** The instrument in the words to print; absent: in its own. It comes back as answers to its own. */
  readonly printed?: Instrument
  readonly language: DocumentLanguage
  readonly brand?: Brand
}

/**
 * The instrument as a Word form: fields to write in, boxes to tick, lists to rank by. Every field bears the id it is
 * read back with. The same instrument always gives the same bytes.
 */
export function writeFormDocx(
  instrument: Instrument,
  { language, brand, printed = instrument }: FormLook
): Uint8Array {
  const definition = formDefinition(instrument)
  const { slots } = formDefinition(printed)
  const words = formWordsIn(language)
  const controls = new Controls()
  const body = [
    paragraph('Title', run(printed.title)),
    instrument.wave.trim() === '' ? '' : paragraph('Subtitle', run(instrument.wave)),
    ...printed.introduction
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph('Normal', run(line))),
    personTable(controls, words),
    ...printed.questions.flatMap((question, index) =>
      questionBlocks(question, index + 1, { controls, words, slots: slotsOf(slots, index + 1) })
    ),
    paragraph('Hint', run(words.thanks), '<w:spacing w:before="360"/>')
  ]
  return formPackage(body.join(''), definition, { title: waveTitle(printed), words, brand })
}

const slotsOf = (slots: readonly FormSlot[], number: number): FormSlot[] =>
  slots.filter(({ id }) => id === `q${number}` || id.startsWith(`q${number}.`))

function personTable(controls: Controls, { person, placeholders }: FormWords): string {
  return table(
    personFields.map(({ id }) => [
      { width: labelWidth, content: paragraph('Cell', run(person[id])), fill: palette.pale },
      {
        width: textWidth - labelWidth,
        content: paragraph('Cell', controls.text(id, person[id], placeholders.text))
      }
    ]),
    { borders: borders(palette.line, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) }
  )
}

interface Printed {
  readonly controls: Controls
  readonly words: FormWords
  readonly slots: readonly FormSlot[]
}

function questionBlocks(question: InstrumentQuestion, number: number, printed: Printed): string[] {
  const hint = hintOf(question, printed.words)
  return [
    paragraph('Heading1', run(`${number}. ${question.text}`)),
    ...(hint === '' ? [] : [paragraph('Hint', run(hint))]),
    ...answerBlocks(question, printed)
  ]
}

function hintOf(question: InstrumentQuestion, { hints }: FormWords): string {
  const { kind, options, lowLabel, highLabel, scale } = question
  switch (kind) {
    case 'single':
      return hints.single
    case 'multiple':
      return hints.multiple
    case 'ranking':
      return hints.ranking(options.length)
    case 'rating':
      if (isGrid(question)) {
        const ends = [lowLabel && `${scale?.low} = ${lowLabel}`, highLabel && `${scale?.high} = ${highLabel}`]
        return [hints.grid, ...ends.filter(Boolean)].join(' ')
      }
      return hints.point
    case 'nps':
      return hints.point
    case 'open':
      return ''
  }
}

function answerBlocks(question: InstrumentQuestion, printed: Printed): string[] {
  const { controls, slots, words } = printed
  if (question.kind === 'ranking' || isGrid(question)) return [rankTable(printed)]
  return slots.flatMap((slot) => {
    switch (slot.kind) {
      case 'text':
        return [writingBox(slot, printed)]
      case 'choice':
        return printedIn(words, slot, slots).map((option, index, { length }) =>
          paragraph(
            'Choice',
            `${controls.box(boxId(slot.id, index), option)}${run(`  ${option}`)}`,
            `${index < length - 1 || slots.length > 1 ? keepsNext : ''}<w:ind w:left="284"/>`
          )
        )
      case 'point':
        return scaleBlocks(slot, question, controls)
    }
  })
}

function writingBox(slot: FormSlot & { kind: 'text' }, { controls, words }: Printed): string {
  const isBesideOther = slot.id.endsWith('.other')
  const label = isBesideOther ? words.otherField : slot.label
  const content = paragraph('Cell', controls.text(slot.id, label, words.placeholders.text))
  const room = isBesideOther ? '' : paragraph('Cell', '')
  return (
    table([[{ width: textWidth, content: `${content}${room}` }]], {
      borders: borders(palette.line, ['top', 'left', 'bottom', 'right'])
    }) + paragraph('Hint', '')
  )
}

function scaleBlocks(
  slot: FormSlot & { kind: 'point' },
  { lowLabel, highLabel }: InstrumentQuestion,
  controls: Controls
): string[] {
  const points = Array.from({ length: slot.high - slot.low + 1 }, (_, index) => slot.low + index)
  const width = Math.min(1400, Math.floor(textWidth / points.length))
  const centred = `${keepsNext}<w:jc w:val="center"/>`
  const cells = (make: (point: number, index: number) => string, fill?: string) =>
    points.map((point, index) => ({
      width,
      content: paragraph('Point', make(point, index), centred),
      ...(fill === undefined ? {} : { fill })
    }))
  const scale = table(
    [
      cells((point) => run(String(point)), palette.pale),
      cells((point, index) => controls.box(boxId(slot.id, index), `${slot.label.slice(0, 50)} ${point}`))
    ],
    { borders: borders(palette.line, ['top', 'left', 'bottom', 'right', 'insideV']) }
  )
  const end = `<w:tabs><w:tab w:val="right" w:pos="${width * points.length}"/></w:tabs>`
  const hasEnds = lowLabel !== '' || highLabel !== ''
  const ends = hasEnds ? `${run(lowLabel)}<w:r><w:tab/></w:r>${run(highLabel)}` : ''
  return [scale, paragraph('Ends', ends, end)]
}

function rankTable({ slots, controls, words }: Printed): string {
  const rows = slots.flatMap((slot, index) => {
    if (slot.kind !== 'point') return []
    const points = slot.high - slot.low + 1
    const choices = Array.from({ length: points }, (_, index) => String(slot.low + index))
    const list = controls.list(slot.id, slot.label, { placeholder: words.placeholders.rank, choices })
    const keep = index < slots.length - 1 ? keepsNext : ''
    return [
      [
        { width: textWidth - rankWidth, content: paragraph('Cell', run(slot.label), keep) },
        { width: rankWidth, content: paragraph('Cell', list, keep) }
      ]
    ]
  })
  return (
    table(rows, {
      borders: borders(palette.line, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'])
    }) + paragraph('Hint', '')
  )
}
