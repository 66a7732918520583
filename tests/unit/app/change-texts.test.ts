import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeTexts } from '@renderer/app/history/change-texts'

const root = resolve(import.meta.dirname, '../../..')
const rooms = [
  'shared/domain',
  'renderer/features',
  'renderer/workers',
  'renderer/data',
  'renderer/app/sample'
]

function sources(folder: string): string[] {
  const names = readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(resolve(root, folder, name), 'utf8'))
}

/** Codes handed to draft(), and codes of labels written out. Comments do not count. */
function codesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  const found = code.matchAll(/\bdraft\(\s*'([a-z]+\.[a-z-]+)'|\blabel: \{\s*code: '([a-z]+\.[a-z-]+)'/g)
  return [...found].map(([, drafted, labelled]) => drafted ?? labelled ?? '')
}

describe('sentences of the history', () => {
  it('exist for every change the product makes', () => {
    const made = new Set(rooms.flatMap(sources).flatMap(codesIn))
    expect(made.size).toBeGreaterThan(15)
    expect([...made].filter((code) => changeTexts[code] === undefined)).toEqual([])
  })
})
