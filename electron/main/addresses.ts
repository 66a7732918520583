/**
 * Where the pages live. Changing the workbench origin would hide every engagement from the app, because
 * Chromium files a store under its origin: these names are fixed for ever.
 */
export const appScheme = 'app'
export const workbenchOrigin = 'app://workbench'
export const importHostOrigin = 'app://import-host'
export const projectorOrigin = 'app://projector'

/** What differs when the pages come from the development server. */
export type Addresses = {
  readonly workbenchPage: string
  readonly importHostPage: string
  readonly projectorPage: string
  /** Origin of the main window's page; only it may call the main process. */
  readonly trustedOrigin: string
}

export function addressesFor(developmentServer: URL | null): Addresses {
  if (developmentServer === null) {
    return {
      workbenchPage: `${workbenchOrigin}/index.html`,
      importHostPage: `${importHostOrigin}/index.html`,
      projectorPage: `${projectorOrigin}/index.html`,
      trustedOrigin: workbenchOrigin
    }
  }
  return {
    workbenchPage: new URL('/index.html', developmentServer).href,
    importHostPage: new URL('/import-host/index.html', developmentServer).href,
    projectorPage: new URL('/projector/index.html', developmentServer).href,
    trustedOrigin: developmentServer.origin
  }
}

/** `URL.origin` is "null" for app: in Node, so the address is compared as text, border included. */
export function isWithin(origin: string, address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`)
}
