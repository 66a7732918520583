import { app } from 'electron'

/** A setting from the environment that exists for development and tests; the packaged app is deaf to it. */
export function developmentSetting(name: string): string | null {
  if (app.isPackaged) return null
  const value = process.env[name]
  return value === undefined || value === '' ? null : value
}

/** The development server of `npm run dev`, the only network address ever let through. */
export function developmentServer(): URL | null {
  const address = developmentSetting('ELECTRON_RENDERER_URL')
  return address === null ? null : new URL(address)
}
