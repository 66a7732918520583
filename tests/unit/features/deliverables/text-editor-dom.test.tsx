import { expect, it } from 'vitest'
import {
  plainText,
  readTextLines,
  writeTextLines,
  type TextLine,
  type TextSegment
} from '@shared/domain/deliverables/figure-text'
import { fillEditor, readEditor } from '@renderer/features/deliverables/paper/text-editor-dom'

const segments: TextSegment[] = [
  { kind: 'text', text: 'We pay ', isBold: false },
  { kind: 'figure', key: 'gives', format: 'short', text: '€214k', current: '€198k', isBold: true },
  { kind: 'text', text: ' late', isBold: true, isItalic: true },
  { kind: 'text', text: ', see here', isBold: false, link: 'https://example.com/a?b=1' }
]

const shown = (lines: readonly TextLine[]): HTMLElement => {
  const root = document.createElement('div')
  fillEditor(root, lines, 'island')
  return root
}

const typed = (html: string): string[] => {
  const root = document.createElement('div')
  root.innerHTML = html
  return readEditor(root).map((line) => `${line.mark ?? ''}|${plainText(line.segments)}`)
}

it('reads back what it showed: figures keep their binding, words their look', () => {
  const line: TextLine = { mark: null, segments }
  expect(readEditor(shown([line]))).toEqual([line])
})

it('reads back lists and lines', () => {
  const text = (words: string): TextSegment[] => [{ kind: 'text', text: words, isBold: false }]
  const lines: TextLine[] = [
    { mark: null, segments: text('First') },
    { mark: 'bullet', segments },
    { mark: 'bullet', segments: text('b') },
    { mark: 'number', segments: text('one') },
    { mark: null, segments: [] },
    { mark: null, segments: text('Last') }
  ]
  const root = shown(lines)
  expect(root.querySelectorAll('ul > li')).toHaveLength(2)
  expect(readEditor(root)).toEqual(lines)
  expect(readTextLines(writeTextLines(readEditor(root)), {}, 'en-GB')).toHaveLength(6)
})

it('keeps lines and lists the browser adds while typing', () => {
  expect(typed('one<div>two</div><div>three<br></div>')).toEqual(['|one', '|two', '|three'])
  expect(typed('one<div><br></div><div>two</div>')).toEqual(['|one', '|', '|two'])
  expect(typed('one<br>two')).toEqual(['|one', '|two'])
  expect(typed('a\nb')).toEqual(['|a', '|b'])
  expect(typed('<div><ul><li>x</li><li><b>y</b></li></ul></div><ol><li>z</li></ol>')).toEqual([
    'bullet|x',
    'bullet|y',
    'number|z'
  ])
})

it('drops markup it does not know and links that lead nowhere safe', () => {
  const root = document.createElement('div')
  root.innerHTML = '<a href="javascript:alert(1)">press</a><span style="color:red">red</span>'
  expect(readEditor(root)[0]?.segments.map((each) => each.link)).toEqual([undefined, undefined])
})
