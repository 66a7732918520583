import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files'

const root = resolve(import.meta.dirname, '../../..')
const rooms = ['shared', 'renderer', 'electron', 'tests', 'resources']
const front = { path: 'README.md', text: readFileSync(join(root, 'README.md'), 'utf8') }
const guides = [front, ...sourceFiles(rooms, /^README\.md$/)]
const links = /\]\((?!https?:|#)([^)#\s]+)/g

describe('folder guides', () => {
  it('exist for every room of the house', () => {
    const wanted = [
      'shared',
      'shared/domain',
      'shared/schema',
      'shared/formats',
      'renderer/data',
      'renderer/ui'
    ]
    const folders = [...wanted, 'electron', 'electron/runtime', 'tests', 'resources']
    expect(folders.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([])
  })

  it('link only to what is there', () => {
    const broken = guides.flatMap(({ path, text }) =>
      [...text.matchAll(links)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(resolve(root, dirname(path), target)))
        .map((target) => `${path} → ${target}`)
    )
    expect(broken).toEqual([])
  })
})
