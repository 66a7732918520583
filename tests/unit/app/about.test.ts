import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licences } from '@renderer/app/about/licences'
import { ageWords } from '@renderer/app/shell/age-words'

const root = resolve(import.meta.dirname, '../../..')
const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(root, path), 'utf8')) as Record<string, unknown>

describe('about', () => {
  it('names every part that ships, with the licence its package states', () => {
    const shipped = Object.keys(read('package.json')['dependencies'] as object)
    const stated = shipped.map((name) => ({
      name,
      licence: read(`node_modules/${name}/package.json`)['license']
    }))
    expect(licences).toEqual(stated)
  })

  it('says how old a backup is', () => {
    const minute = 60_000
    expect([0, 12, 60 * 3, 60 * 24, 60 * 49].map((minutes) => ageWords(minutes * minute))).toEqual([
      'just now',
      '12 min ago',
      '3 h ago',
      '1 day ago',
      '2 days ago'
    ])
  })
})
