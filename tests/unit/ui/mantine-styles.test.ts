import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const library = 'node_modules/@mantine/core'
const source = (file: string): string => readFileSync(file, 'utf8')

/** Sheets that belong to no component. */
const common = ['baseline', 'default-css-variables', 'global']

/** The components that Tandem's own code names. */
function usedComponents(): string[] {
  const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  const modules = files.filter((file) => /\.tsx?$/.test(file))
  const imports = modules.flatMap((file) =>
    [...source(join('renderer', file)).matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(
      ([, names]) => names?.split(',') ?? []
    )
  )
  return imports.map((name) => name.trim().split(' ')[0] ?? '')
}

/** The sheets of these components and of all that they are made of, as the library's own modules import them. */
function sheetsOf(components: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const sheets = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return
    seen.add(file)
    for (const [, path] of source(file).matchAll(/from "(\.[^"]+)"/g)) {
      const imported = resolve(dirname(file), path ?? '')
      const sheet = /^(.+)\.module\./.exec(basename(imported))?.[1]
      if (sheet) sheets.add(sheet)
      else visit(imported)
    }
  }
  for (const name of components) visit(resolve(library, 'esm/components', name, `${name}.mjs`))
  return sheets
}

const imported = [...source('renderer/ui/mantine-styles.ts').matchAll(/styles\/([\w-]+)\.layer\.css/g)].map(
  ([, name]) => name ?? ''
)

describe('the styles of Mantine', () => {
  it('are those of the components that are used, no more and no fewer', () => {
    const needed = sheetsOf(usedComponents())
    expect(needed).toContain('Button')
    expect([...imported].sort()).toEqual([...common, ...needed].sort())
  })

  it('come in the library’s own order, on which their weight depends', () => {
    const whole = source(join(library, 'styles.css'))
    const places = imported.map((name) => whole.indexOf(source(join(library, `styles/${name}.css`)).trim()))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
