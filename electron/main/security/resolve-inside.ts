import { join, normalize, sep } from 'node:path'

/** Which files one app:// host may serve. */
export type Site = {
  readonly host: string
  readonly root: string
  /** Served for `/` and `/index.html`, relative to the root. */
  readonly page: string
  /** When given, only what lies under these folders of the root. */
  readonly onlyFolders?: readonly string[]
}

/**
 * The file behind an app:// address, or null for anything outside the site: another host, a path that climbs
 * out, encoded or not, backslashes, NUL, a folder that is not on the site's list.
 */
export function resolveInside(site: Site, address: string): string | null {
  const path = decodedPath(site.host, address)
  if (path === null || /[\0\\]/.test(path)) return null
  const wanted = path === '/' || path === '/index.html' ? `/${site.page}` : path
  const file = normalize(join(site.root, wanted))
  const allowedFolders = site.onlyFolders?.map((folder) => join(site.root, folder)) ?? [normalize(site.root)]
  return allowedFolders.some((folder) => file.startsWith(folder + sep)) ? file : null
}

function decodedPath(host: string, address: string): string | null {
  try {
    const url = new URL(address)
    return url.host === host ? decodeURIComponent(url.pathname) : null
  } catch {
    return null
  }
}
