import { afterEach, expect, test, vi } from 'vitest'

const electronApp = vi.hoisted(() => ({ isPackaged: false }))
vi.mock('electron', () => ({ app: electronApp }))
const { developmentServer, developmentSetting } = await import('@electron/main/development')
const { addressesFor, isWithin } = await import('@electron/main/addresses')

afterEach(() => {
  vi.unstubAllEnvs()
  electronApp.isPackaged = false
})

test('settings from the environment are heard in development', () => {
  vi.stubEnv('TANDEM_USER_DATA', '/tmp/profile')
  expect(developmentSetting('TANDEM_USER_DATA')).toBe('/tmp/profile')
  expect(developmentSetting('TANDEM_OTHER')).toBeNull()
})

test('the packaged app is deaf to all of them', () => {
  electronApp.isPackaged = true
  vi.stubEnv('TANDEM_USER_DATA', '/tmp/profile')
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173')
  expect(developmentSetting('TANDEM_USER_DATA')).toBeNull()
  expect(developmentServer()).toBeNull()
})

test('pages come from app://, in development from the development server', () => {
  expect(addressesFor(null)).toEqual({
    workbenchPage: 'app://workbench/index.html',
    importHostPage: 'app://import-host/index.html',
    projectorPage: 'app://projector/index.html',
    trustedOrigin: 'app://workbench'
  })
  expect(addressesFor(new URL('http://localhost:5173'))).toEqual({
    workbenchPage: 'http://localhost:5173/index.html',
    importHostPage: 'http://localhost:5173/import-host/index.html',
    projectorPage: 'http://localhost:5173/projector/index.html',
    trustedOrigin: 'http://localhost:5173'
  })
})

test('an origin holds its own addresses and no look-alikes', () => {
  expect(isWithin('app://workbench', 'app://workbench/a')).toBe(true)
  expect(isWithin('app://workbench', 'app://workbench.evil/a')).toBe(false)
})
