import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
let eslint: ESLint

beforeAll(() => {
  eslint = new ESLint({
    cwd: root,
    // The planted file is in no project; the rules asked for here need no types.
    overrideConfig: [tseslint.configs.disableTypeChecked] as ESLint.Options['overrideConfig'] & object[]
  })
})

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, file) })
  return result?.messages.map(({ ruleId }) => ruleId ?? 'syntax') ?? []
}

const impure: [string, string][] = [
  ['the clock', 'export const now = Date.now()'],
  ['today', 'export const today = new Date()'],
  ['today as text', 'export const today = Date()'],
  ['local time', 'export const day = new Date(2026, 0, 1)'],
  ['the time zone', 'export const day = (date: Date) => date.getDate()'],
  ['chance', 'export const dice = Math.random()'],
  ['the console', 'export const say = () => console.log(1)'],
  ['the network', "export const get = () => fetch('x')"],
  ['the window', 'export const width = window.innerWidth'],
  ['the document', 'export const body = document.body'],
  ['the database', 'export const base = indexedDB'],
  ['the process', 'export const env = process.env'],
  ['a timer', 'export const later = () => setTimeout(() => 1, 1)'],
  ['random ids', 'export const id = crypto.randomUUID()']
]

describe('a pure domain', () => {
  it.each(impure)('does not know %s', async (_what, code) => {
    const broken = await rulesBroken('shared/domain/planted.ts', code)
    expect(broken.filter((rule) => rule.startsWith('no-restricted-'))).not.toEqual([])
  })

  it('may compute with what it is given', async () => {
    const code = 'export const nextYear = (year: number): number => Math.max(year, 0) + 1'
    expect(await rulesBroken('shared/domain/planted.ts', code)).toEqual([])
  })
})

describe('style', () => {
  const lines = (count: number): string => 'export {}\n'.repeat(count)

  it('stops a file of more than 500 lines', async () => {
    expect(await rulesBroken('renderer/app/planted.ts', lines(501))).toContain('max-lines')
    expect(await rulesBroken('renderer/app/planted.ts', lines(500))).not.toContain('max-lines')
  })

  it('stops a function of more than 60 lines', async () => {
    const code = `export function long(): number {\n${'  void 0\n'.repeat(60)}  return 1\n}`
    expect(await rulesBroken('shared/formats/planted.ts', code)).toContain('max-lines-per-function')
  })

  it('stops a function of more than four parameters', async () => {
    const code =
      'export const sum = (a: number, b: number, c: number, d: number, e: number) => a + b + c + d + e'
    expect(await rulesBroken('electron/main/planted.ts', code)).toContain('max-params')
  })

  it('stops an enum', async () => {
    expect(await rulesBroken('shared/ipc/planted.ts', 'export enum Side { Gives, Gets }')).toContain(
      'no-restricted-syntax'
    )
  })

  it('stops a hook in a condition', async () => {
    const code =
      "import { useState } from 'react'\nexport function Part() { if (Part.name) useState(1); return null }"
    expect(await rulesBroken('renderer/ui/planted.tsx', code)).toContain('react-hooks/rules-of-hooks')
  })
})
