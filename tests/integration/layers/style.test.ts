import { describe, expect, it } from 'vitest'
import { sourceFiles, type SourceFile } from './source-files'

const product = sourceFiles(['shared', 'renderer', 'electron'])
const everything = [...product, ...sourceFiles(['tests'])]
const paths = (files: SourceFile[]): string[] => files.map(({ path }) => path)
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

// Assembled from parts, so that this file does not contain what it looks for.
const suppression = new RegExp(
  `(eslint-${'disable'}|@ts-${'expect-error'}|@ts-${'ignore'}|@ts-${'nocheck'})[^\\n]*`,
  'g'
)
const layerRules = /no-restricted-(globals|syntax|imports)/
const leftover = new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|HA${'CK'})\\b`)

const suppressions = everything.flatMap(({ path, text }) =>
  [...text.matchAll(suppression)].map(([found]) => ({ path, found }))
)

describe('style of the house', () => {
  it('keeps every file, style sheets too, within 500 lines', () => {
    expect(paths(everything.filter(({ lines }) => lines > 500))).toEqual([])
  })

  it('keeps the median file of the product within 100 lines', () => {
    const sorted = product.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
  })

  it('names files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|module|d|worker|base))*\.(ts|tsx|mjs|cjs|css)$/
    expect(paths(everything).filter((path) => !kebab.test(baseName(path)))).toEqual([])
  })

  it('gives every file one idea to be named after', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|misc|shared|stuff)\.tsx?$/
    expect(paths(product).filter((path) => vague.test(path))).toEqual([])
  })

  it('has no barrel files inside features', () => {
    const barrels = product.filter(
      ({ path, text }) =>
        path.startsWith('renderer/features/') && /^export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text)
    )
    expect(paths(barrels)).toEqual([])
  })

  it('states the reason of every suppression', () => {
    expect(
      suppressions.filter(({ found }) => !/--? \S+|(error|ignore|nocheck):? \S+ \S+/.test(found))
    ).toEqual([])
  })

  it('never suppresses a layer rule', () => {
    expect(suppressions.filter(({ found }) => layerRules.test(found))).toEqual([])
    const wholesale = new RegExp(`eslint-${'disable'}\\s*(\\*/|$)`, 'm')
    expect(paths(everything.filter(({ text }) => wholesale.test(text)))).toEqual([])
  })

  it('leaves no note about unfinished work', () => {
    expect(paths(product.filter(({ text }) => leftover.test(text)))).toEqual([])
  })
})
