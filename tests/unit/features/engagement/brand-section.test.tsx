import 'fake-indexeddb/auto'
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Brand } from '@shared/domain/entities/engagement'
import { createEngagement, EngagementProvider, type OpenEngagementStore } from '@renderer/data'
import { BrandSection } from '@renderer/features/engagement/parts/brand-section'
import { UiProvider } from '@renderer/ui/ui-provider'
import { engagement } from '../../../helpers/engagement-builder'

configure({ asyncUtilTimeout: 20_000 })

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 144, 0, 0, 0, 100]
])

/** Stands for the browser's canvas, which this environment has not: gives the picture back as it came. */
class TestCanvas {
  getContext = () => ({ drawImage: () => undefined })
  convertToBlob = () => Promise.resolve({ arrayBuffer: () => Promise.resolve(png.buffer) })
}

beforeEach(() => {
  vi.stubGlobal('OffscreenCanvas', TestCanvas)
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function shown(): Promise<OpenEngagementStore> {
  const { id: _, ...profile } = engagement({})
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  render(
    <UiProvider>
      <EngagementProvider store={created.value}>
        <BrandSection />
      </EngagementProvider>
    </UiProvider>
  )
  return created.value
}

const stored = async (store: OpenEngagementStore): Promise<Brand | undefined> =>
  (await store.get('engagement', store.engagementId))?.brand

const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name })

function write(name: string, text: string): void {
  fireEvent.change(field(name), { target: { value: text } })
  fireEvent.blur(field(name))
}

const giveFile = (bytes: Uint8Array<ArrayBuffer>, name: string): void => {
  const file = Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) })
  fireEvent.change(screen.getByLabelText('Logo file'), { target: { files: [file] } })
}

it('keeps a colour, says when it is too light, offers a darker one, and undoes', async () => {
  const store = await shown()
  write('Primary colour', 'blueish')
  expect(screen.getByText(/Six hex digits/)).toBeTruthy()
  expect((await stored(store))?.primaryColour).toBeNull()
  write('Primary colour', '#ffb000')
  expect(await screen.findByText(/Too light: .* reach 1\.\d to 1; 4\.5 is needed/)).toBeTruthy()
  await waitFor(async () => expect((await stored(store))?.primaryColour).toBe('FFB000'))
  fireEvent.click(screen.getByRole('button', { name: /^Use #/ }))
  expect(await screen.findByText(/4\.5 to 1\. Reads well\./)).toBeTruthy()
  await act(async () => void (await store.undo()))
  await waitFor(() => expect(field('Primary colour').value).toBe('#FFB000'))
  write('Primary colour', '')
  await waitFor(async () => expect((await stored(store))?.primaryColour).toBeNull())
})

it('takes a logo, lets it be described and removed, and refuses what is no picture', async () => {
  const store = await shown()
  giveFile(new TextEncoder().encode('<svg/>'), 'mark.svg')
  expect((await screen.findByRole('alert')).textContent).toMatch(/“mark.svg” is no PNG or JPEG/)
  expect((await stored(store))?.logo).toBeNull()
  giveFile(png, 'mark.png')
  expect(await screen.findByRole('img', { name: 'Logo' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  write('The logo in words', 'Northwind')
  expect(await screen.findByRole('img', { name: 'Northwind' })).toBeTruthy()
  expect(await stored(store)).toMatchObject({ logoSize: { width: 400, height: 100 }, logoAlt: 'Northwind' })
  fireEvent.click(screen.getByRole('button', { name: 'Remove the logo' }))
  await waitFor(async () =>
    expect(await stored(store)).toEqual({
      ...{ primaryColour: null, secondaryColour: null, fontFamily: null, logo: null }
    })
  )
})
