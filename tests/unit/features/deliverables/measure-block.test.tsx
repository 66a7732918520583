import { expect, it } from 'vitest'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { measureBlock } from '@renderer/features/deliverables/paper/measure-block'

const edited = (kind: 'table' | 'definitions' | 'heading'): EditedBlock =>
  ({ block: { id: 'b', kind }, isHidden: false }) as unknown as EditedBlock

const inTheMiddle = { breaksBefore: false, keepsWithNext: false }

/** A simulated window has no sizes: an element says where it stands and how high it is. */
function placed<T extends HTMLElement>(element: T, top: number, height: number): T {
  element.getBoundingClientRect = () => ({ top, height }) as DOMRect
  Object.defineProperty(element, 'offsetHeight', { value: height })
  return element
}

function tableBlock(top: number, rows: number): HTMLElement {
  const block = placed(document.createElement('div'), top, 30 + 20 + rows * 25 + 16)
  const table = placed(document.createElement('table'), top + 30, 20 + rows * 25)
  const head = placed(document.createElement('thead'), top + 30, 20)
  const body = document.createElement('tbody')
  for (let row = 0; row < rows; row++) body.append(placed(document.createElement('tr'), 0, 25))
  table.append(head, body)
  block.append(table)
  return block
}

it('measures head, rows and foot of a long table wherever in the column it stands', () => {
  for (const top of [0, 9000]) {
    expect(measureBlock(tableBlock(top, 16), edited('table'), inTheMiddle).rows).toEqual({
      head: 50,
      heights: Array.from({ length: 16 }, () => 25),
      foot: 16
    })
  }
})

it('keeps a short table in one piece', () => {
  expect(measureBlock(tableBlock(0, 14), edited('table'), inTheMiddle).rows).toBeNull()
})

it('breaks a list of definitions between its terms', () => {
  const block = placed(document.createElement('div'), 0, 108)
  const list = document.createElement('dl')
  list.append(placed(document.createElement('div'), 0, 60), placed(document.createElement('div'), 60, 40))
  block.append(list)
  const measured = measureBlock(block, edited('definitions'), { breaksBefore: true, keepsWithNext: false })
  expect(measured).toMatchObject({ breaksBefore: true, rows: { head: 0, heights: [60, 40], foot: 8 } })
})
