import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { show } from './commands.mjs'
import { fromRoot, tools } from './paths.mjs'
import { step } from './progress.mjs'

/** Everything the build reads. */
const sources = [
  ...['electron/main', 'electron/preload', 'renderer', 'shared', 'resources'],
  ...['electron.vite.config.ts', 'package-lock.json', 'package.json']
]
const stamp = fromRoot('out/.built-from')
const products = ['out/main/index.js', 'out/preload/index.js', 'out/renderer/index.html']

function filesBelow(place) {
  const full = fromRoot(place)
  if (!fs.existsSync(full)) return []
  if (!fs.statSync(full).isDirectory()) return [place]
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(`${place}/${name}`))
}

/** One hash over names and contents: unlike file times it survives a checkout and never claims a stale build is new. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(fromRoot(file)))
  return hash.digest('hex')
}

/** Builds main, preload and renderer into out/, unless out/ was built from exactly these sources. */
export function ensureBuild(env = process.env) {
  const current = sourceHash()
  const isBuilt = products.every((file) => fs.existsSync(fromRoot(file)))
  if (isBuilt && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === current) return
  step('Building main, preload and renderer')
  show(process.execPath, [tools.electronVite, 'build', '--logLevel', 'warn'], {
    env,
    advice: 'read the first error above; `npx tsc -b` names the place'
  })
  fs.writeFileSync(stamp, current)
}
