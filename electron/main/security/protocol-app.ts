import { protocol, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { appScheme } from '../addresses'
import { importHostPolicy, projectorPolicy, workbenchPolicy } from './content-security-policy'
import { resolveInside, type Site } from './resolve-inside'

/** Stands in the built pages where the nonce of this load belongs (set in electron.vite.config.ts). */
const noncePlaceholder = '__CSP_NONCE__'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

/** Tells Chromium that app: is a secure, standard scheme. Must run before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
    }
  ])
}

export function workbenchSite(pages: string): Site {
  return { host: 'workbench', root: pages, page: 'index.html' }
}

export function importHostSite(pages: string): Site {
  return {
    host: 'import-host',
    root: pages,
    page: 'import-host/index.html',
    onlyFolders: ['import-host', 'assets']
  }
}

export function projectorSite(pages: string): Site {
  return {
    host: 'projector',
    root: pages,
    page: 'projector/index.html',
    onlyFolders: ['projector', 'assets']
  }
}

function policyOf(site: Site, nonce: string): string {
  if (site.host === 'import-host') return importHostPolicy()
  return site.host === 'projector' ? projectorPolicy() : workbenchPolicy(nonce)
}

/** Answers this session's app:// requests from the files of one site; all else is 404. */
export function serveSite(session: Session, site: Site): void {
  session.protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405)
    const file = resolveInside(site, request.url)
    const content = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || content === null) return answer(404)
    const nonce = randomBytes(16).toString('base64')
    const isPage = extname(file) === '.html'
    return new Response(isPage ? content.toString('utf8').replaceAll(noncePlaceholder, nonce) : content, {
      headers: headersFor(site, file, nonce)
    })
  })
}

const answer = (status: number): Response => new Response(null, { status })

function headersFor(site: Site, file: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': policyOf(site, nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache'
  }
}
