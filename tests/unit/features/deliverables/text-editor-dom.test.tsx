import { expect, it } from 'vitest'
import type { TextSegment } from '@shared/domain/deliverables/figure-text'
import { fillEditor, readEditor } from '@renderer/features/deliverables/paper/text-editor-dom'

const segments: TextSegment[] = [
  { kind: 'text', text: 'We pay ', isBold: false },
  { kind: 'figure', key: 'gives', format: 'short', text: '€214k', current: '€198k', isBold: true },
  { kind: 'text', text: ' late', isBold: true }
]

it('reads back what it showed: figures keep their binding', () => {
  const root = document.createElement('div')
  fillEditor(root, segments, 'island')
  expect(readEditor(root)).toEqual(segments)
})

it('keeps lines the browser adds while typing', () => {
  const root = document.createElement('div')
  root.innerHTML = 'one<div>two</div><div>three<br></div>'
  expect(
    readEditor(root)
      .map((segment) => segment.text)
      .join('')
  ).toBe('one\ntwo\nthree\n')
})
