import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { documentChoices, documentWords } from '@renderer/features/deliverables/words/document-words'
import { HelpScreen } from '@renderer/features/help/screens/help-screen'
import { shownDocuments } from '@renderer/features/help/words/shown-documents'
import { NavigationContext } from '@renderer/ui/navigation'
import { UiProvider } from '@renderer/ui/ui-provider'

afterEach(cleanup)

function show(): { navigate: ReturnType<typeof vi.fn> } {
  const navigate = vi.fn()
  render(
    <UiProvider>
      <NavigationContext value={{ route: { screen: 'help' }, navigate, back: () => false }}>
        <HelpScreen />
      </NavigationContext>
    </UiProvider>
  )
  return { navigate }
}

describe('help', () => {
  it('has every document of the deliverables screen, under its name there', () => {
    const made = shownDocuments.filter(({ route }) => route.screen === 'deliverables')
    expect(made.map(({ id, title, program }) => ({ id, title, program }))).toEqual(
      documentChoices.map((id) => ({
        id,
        title: documentWords[id].title,
        program: documentWords[id].program
      }))
    )
  })

  it('has a picture of each, and shows every picture there is', () => {
    const pictures = readdirSync(resolve('resources/pictures/documents')).filter((name) =>
      name.endsWith('.png')
    )
    show()
    const shown = within(screen.getByRole('list', { name: 'Documents' }))
      .getAllByRole('presentation')
      .map((image) => new URL(image.getAttribute('src') ?? '', 'http://app').pathname.split('/').pop())
    expect([...shown].sort()).toEqual(pictures.sort())
  })

  it('opens the pages large, says what they are, and leads to making one', () => {
    const { navigate } = show()
    fireEvent.click(screen.getByRole('button', { name: /^Gap Analysis/ }))
    const dialog = screen.getByRole('dialog', { name: /^Gap Analysis and Recommendations/ })
    expect(within(dialog).getByRole('img').getAttribute('alt')).toMatch(/^First pages of the Gap Analysis/)
    expect(within(dialog).getByRole('group', { name: /Pages of/ }).tabIndex).toBe(0)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Open in Deliverables' }))
    expect(navigate).toHaveBeenCalledWith({ screen: 'deliverables', documentId: 'gap-analysis' })
  })

  it('leads to a form where that is made', () => {
    const { navigate } = show()
    fireEvent.click(screen.getByRole('button', { name: /^Rating Sheet/ }))
    const dialog = screen.getByRole('dialog', { name: /^Rating Sheet/ })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Open in Exchange' }))
    expect(navigate).toHaveBeenCalledWith({ screen: 'exchange' })
  })

  it('goes back to the list on Escape', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: /^Workshop Protocol/ }))
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
