import { afterEach, expect, it, vi } from 'vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { BlockActs } from '@renderer/features/deliverables/data/use-document-edits'
import { OutlineList } from '@renderer/features/deliverables/outline/outline-list'
import type { OutlineRow } from '@renderer/features/deliverables/outline/outline-rows'
import { UiProvider } from '@renderer/ui/ui-provider'

afterEach(cleanup)

const row = (id: string, more: Partial<OutlineRow> = {}): OutlineRow => ({
  ...{ id, name: `Part ${id}`, kind: 'Paragraph', level: 3, ids: [id] },
  ...{ isHidden: false, isOwn: false, isEdited: false, ...more }
})

const rows = [row('a', { level: 1, ids: ['a', 'b'] }), row('b'), row('c', { isHidden: true })]

function show(acts: Partial<BlockActs> | null = {}) {
  const onGo = vi.fn()
  const onEdit = vi.fn()
  render(
    <UiProvider>
      <OutlineList
        rows={rows}
        acts={acts as BlockActs | null}
        current="b"
        notes={new Map([['b', 2]])}
        onGo={onGo}
        onEdit={onEdit}
      />
    </UiProvider>
  )
  return { onGo, onEdit, part: (name: RegExp) => screen.getByRole('button', { name }) }
}

it('moves a part with Alt and the arrows, and goes to it without Alt', () => {
  const step = vi.fn()
  const { onGo, part } = show({ step })
  const key = (name: string, altKey: boolean) =>
    fireEvent.keyDown(part(/^Paragraph Part b/), { key: name, altKey })
  key('ArrowDown', true)
  key('ArrowUp', true)
  expect(step.mock.calls).toEqual([
    ['b', 'down'],
    ['b', 'up']
  ])
  onGo.mockClear()
  key('ArrowUp', false)
  expect(onGo.mock.calls).toEqual([['a']])
  expect(document.activeElement).toBe(part(/^Part a/))
})

it('leaves a section out with Delete and puts a part back', () => {
  const hide = vi.fn()
  const back = vi.fn()
  const { part } = show({ hide, show: back })
  fireEvent.keyDown(part(/^Part a/), { key: 'Delete' })
  expect(hide).toHaveBeenCalledWith(['a', 'b'])
  fireEvent.click(part(/^Put back: Part c/))
  expect(back).toHaveBeenCalledWith(['c'])
})

it('drops a part before another', () => {
  const drop = vi.fn()
  const { part } = show({ drop })
  const line = (name: RegExp): HTMLElement => part(name).closest('li') as HTMLElement
  const dataTransfer = { setData: () => {}, effectAllowed: '' }
  fireEvent.dragStart(line(/^Paragraph Part b/), { dataTransfer })
  fireEvent.dragOver(line(/^Part a/), { dataTransfer })
  fireEvent.drop(line(/^Part a/), { dataTransfer })
  expect(drop).toHaveBeenCalledWith('b', 'a')
})

it('changes nothing in an edition that is only looked at', () => {
  const { onEdit, part } = show(null)
  fireEvent.keyDown(part(/^Paragraph Part b/), { key: 'Delete' })
  expect(screen.queryByRole('button', { name: /Leave out|Put back/ })).toBeNull()
  fireEvent.keyDown(part(/^Paragraph Part b/), { key: 'Enter' })
  expect(onEdit).toHaveBeenCalledWith('b')
})

it('counts notes to self and says what was done to a part', () => {
  const { part } = show({})
  expect(part(/^Paragraph Part b 2 notes$/)).toBeTruthy()
  expect(part(/^Paragraph Part c left out$/)).toBeTruthy()
})
