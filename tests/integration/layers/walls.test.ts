import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { honestFiles, plantedImports } from './planted-imports'

interface Violation {
  from: string
  rule: { name: string }
}

const root = resolve(import.meta.dirname, '../../..')
const configFile = join(root, '.dependency-cruiser.cjs')
const walls = (
  createRequire(import.meta.url)(configFile) as { forbidden: { name: string; severity: string }[] }
).forbidden

let house: string
let violations: Violation[]

/** A house of a few rooms beside the real one, with the same walls and packages. */
function buildHouse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-walls-'))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${text}\n`)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  for (const [file, text] of Object.entries(honestFiles)) write(file, text)
  for (const { file, imports } of plantedImports) {
    write(file, `import * as planted from '${imports}'\nexport const used = planted\nexport const fact = 1`)
  }
  return folder
}

beforeAll(() => {
  house = buildHouse()
  const script = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const rooms = ['shared', 'renderer', 'electron', 'tests']
  const run = spawnSync(
    process.execPath,
    [script, '--config', configFile, '--output-type', 'json', ...rooms],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
  )
  violations = (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('walls of the house', () => {
  it.each(plantedImports)('$wall stops $file from importing $imports', ({ wall, file }) => {
    const rules = violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)
    expect(rules).toContain(wall)
  })

  it('lets every allowed import pass', () => {
    const honest = Object.keys(honestFiles).filter((file) => file !== 'shared/domain/topic/other.ts')
    expect(violations.filter(({ from }) => honest.includes(from))).toEqual([])
  })

  it('are each tried by a planted import', () => {
    const tried = new Set(plantedImports.map(({ wall }) => wall))
    expect(walls.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })

  it('are errors, never warnings', () => {
    expect(walls.filter(({ severity }) => severity !== 'error')).toEqual([])
  })
})
