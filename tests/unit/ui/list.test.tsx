import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { List } from '@renderer/ui/list'

afterEach(cleanup)

const items = Array.from({ length: 5000 }, (_, index) => `Answer ${index + 1}`)

function Answers() {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <List
      label="Answers"
      items={items}
      itemKey={(item) => item}
      rowPx={60}
      selectedKey={chosen}
      onSelect={setChosen}
      renderItem={(item) => item}
    />
  )
}

describe('list', () => {
  it('draws only what can be seen, and says how many there are', () => {
    render(<Answers />)
    const drawn = screen.getAllByRole('option')
    expect(drawn.length).toBeLessThan(60)
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('5000')
  })

  it('moves the choice with the arrow keys', () => {
    render(<Answers />)
    const list = screen.getByRole('listbox', { name: 'Answers' })
    fireEvent.keyDown(list, { key: 'ArrowDown' })
    fireEvent.keyDown(list, { key: 'ArrowDown' })
    fireEvent.keyDown(list, { key: 'ArrowUp' })
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Answer 1')
  })
})
