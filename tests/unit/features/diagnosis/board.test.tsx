import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { BoardTab } from '@renderer/features/diagnosis/board/board-tab'
import { addFriction } from '@shared/domain/friction/edit-friction'
import { aFriction } from '../../diagnosis/scorecard-builders'
import { engagementLeftAlone, show } from './desk'

afterEach(cleanup)

const card = (title: string) => screen.findByRole('button', { name: new RegExp(`^${title} ?\\.`) })
const stopSigning = 'Stop signing new partners until those signed are started'

const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('the board', () => {
  it('accepts, drops and takes back by key', async () => {
    const store = await engagementLeftAlone()
    show(store, <BoardTab />)
    fireEvent.focus(await card(stopSigning))
    press('a')
    await waitFor(async () => {
      expect(await store.get('recommendations', 'stop-signing')).toMatchObject({ state: 'accepted' })
    })
    const accepted = await screen.findByRole('region', { name: 'Accepted, 1' })
    expect(accepted.textContent).toContain(stopSigning)
    press('x')
    await screen.findByRole('button', { name: '1 dropped' })
    press('p')
    await waitFor(() => expect(screen.queryByRole('button', { name: '1 dropped' })).toBeNull())
  })

  it('takes a card that is dropped into a column', async () => {
    const store = await engagementLeftAlone()
    show(store, <BoardTab />)
    await card(stopSigning)
    const data = new Map<string, string>()
    const dataTransfer = {
      setData: (kind: string, id: string) => data.set(kind, id),
      getData: (kind: string) => data.get(kind) ?? '',
      effectAllowed: '',
      get types() {
        return [...data.keys()]
      }
    }
    fireEvent.dragStart(await card(stopSigning), { dataTransfer })
    const column = screen.getByRole('region', { name: /^Accepted,/ })
    fireEvent.dragOver(column, { dataTransfer })
    fireEvent.drop(column, { dataTransfer })
    await waitFor(async () => {
      expect(await store.get('recommendations', 'stop-signing')).toMatchObject({ state: 'accepted' })
    })
  })

  it('holds later phases back for open friction, says so, and refuses to call them done', async () => {
    const store = await engagementLeftAlone()
    await store.commit(addFriction(aFriction('f', { description: 'MDF claims are unpaid' })))
    show(store, <BoardTab />)
    fireEvent.focus(await card(stopSigning))
    expect((await card(stopSigning)).textContent).toContain(
      'Waits until an open friction item is settled: “MDF claims are unpaid”.'
    )
    press('a')
    await screen.findByRole('region', { name: 'Accepted, 1' })
    press('d')
    expect(await screen.findByText(/^Not yet: Waits until/)).toBeTruthy()
    expect(await store.get('recommendations', 'stop-signing')).toMatchObject({ state: 'accepted' })
  })

  it('writes an own recommendation', async () => {
    const store = await engagementLeftAlone()
    show(store, <BoardTab />)
    await card(stopSigning)
    press('n')
    const dialog = await screen.findByRole('dialog', { name: 'Own recommendation' })
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'What to do' }), {
      target: { value: 'Call the ten oldest partners' }
    })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Add to the board' }))
    expect(await card('Call the ten oldest partners')).toBeTruthy()
  })

  it('rates in the matrix by Alt and an arrow', async () => {
    const store = await engagementLeftAlone()
    show(store, <BoardTab />)
    await card(stopSigning)
    fireEvent.click(screen.getByRole('radio', { name: 'Impact × effort' }))
    const spot = await screen.findByRole('button', { name: `${stopSigning}: impact 4, effort 1` })
    fireEvent.focus(spot)
    fireEvent.keyDown(spot, { key: 'ArrowRight', altKey: true })
    expect(await screen.findByRole('button', { name: `${stopSigning}: impact 4, effort 2` })).toBeTruthy()
  })
})
