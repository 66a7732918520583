import fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolveInside, type Site } from '@electron/main/security/resolve-inside'

const root = join('/', 'app', 'out', 'renderer')
const workbench: Site = { host: 'workbench', root, page: 'index.html' }
const importHost: Site = {
  host: 'import-host',
  root,
  page: 'import-host/index.html',
  onlyFolders: ['import-host', 'assets']
}

test.each([
  [workbench, 'app://workbench/', 'index.html'],
  [workbench, 'app://workbench/index.html?x#y', 'index.html'],
  [workbench, 'app://workbench/assets/a%20b.js', 'assets/a b.js'],
  [importHost, 'app://import-host/index.html', 'import-host/index.html'],
  [importHost, 'app://import-host/assets/parse.js', 'assets/parse.js']
])('serves %o %s', (site, address, file) => {
  expect(resolveInside(site, address)).toBe(join(root, file))
})

test.each([
  [workbench, 'app://workbench/..%2f..%2fpackage.json'],
  [workbench, 'app://workbench/%2e%2e/%2e%2e%2fpackage.json'],
  [workbench, 'app://workbench/a/..%2f..%2f..%2fetc/passwd'],
  [workbench, 'app://workbench/..%5c..%5cpackage.json'],
  [workbench, 'app://workbench/..\\..\\package.json'],
  [workbench, 'app://workbench/%00index.html'],
  [workbench, 'app://workbench/%'],
  [workbench, 'app://workbench/..%2frenderer-secrets/x'],
  [workbench, 'app://import-host/index.html'],
  [workbench, 'app://workbench.evil/index.html'],
  [workbench, 'not an address'],
  [importHost, 'app://workbench/index.html'],
  [importHost, 'app://import-host/assets/..%2findex.html'],
  [importHost, 'app://import-host/other.html'],
  [importHost, 'app://import-host/assetsx/a.js']
])('refuses %o %s', (site, address) => {
  const resolved = resolveInside(site, address)
  // A browser would already have folded plain dots; whatever is left must not lead out.
  expect(resolved === null || resolved.startsWith(root + '/index.html')).toBe(true)
  expect(resolved).not.toBe(join(root, '..', 'package.json'))
})

test('no path whatever leads out of the root', () => {
  const segment = fc.constantFrom('..', '.', 'a', '%2e%2e', '%2f', '%5c', '\\', '..%2f', '%00', 'é', '')
  fc.assert(
    fc.property(
      fc.array(segment, { maxLength: 12 }),
      fc.constantFrom(workbench, importHost),
      (segments, site) => {
        const resolved = resolveInside(site, `app://${site.host}/${segments.join('/')}`)
        expect(resolved === null || resolved.startsWith(root + '/')).toBe(true)
      }
    )
  )
})
