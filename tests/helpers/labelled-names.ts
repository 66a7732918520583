import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { seededRandom } from '../bench/data/random'

export const matchingFolder = resolve(process.cwd(), '../shared/data/matching')

export interface LabelledNames {
  readonly isReal: boolean
  readonly targets: readonly { readonly id: string; readonly name: string }[]
  /** A name as another source writes it, and which target it is. */
  readonly pairs: readonly { readonly source: string; readonly targetId: string }[]
}

const table = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(resolve(matchingFolder, file), 'utf8'), {
    header: true,
    skipEmptyLines: true
  }).data

/** 1,588 labelled pairs of real company names with the 3,857 they are looked for among; invented ones when absent. */
export function labelledNames(): LabelledNames {
  if (!existsSync(resolve(matchingFolder, 'pairs.csv'))) return inventedNames()
  return {
    isReal: true,
    targets: table('targets.csv').map(({ id = '', name = '' }) => ({ id, name })),
    pairs: table('pairs.csv').map(({ name_s = '', id_t = '' }) => ({ source: name_s, targetId: id_t }))
  }
}

const places =
  'Alder Bracken Coral Dunmore Ember Fjord Garnet Halden Ivory Juniper Kestrel Lingen Marlow Norde'.split(' ')
const trades =
  'Systems Logistics Optics Cloud Marine Energy Foods Capital Networks Textil Medical Paper Steel'.split(' ')
const thirds = 'North Delta Prime Union Nova Orbit Vista Terra Metro Alpha Baltic Iberia Rhein Sierra'.split(
  ' '
)
const forms = ['GmbH', 'AG', 'Ltd', 'Inc', 'S.A.', 'AB', 'Oy', 'B.V.', 'S.p.A.', 'plc']

/** Invented names, each of them once: some thousand, so that a search has something to look through. */
export function inventedCompanies(count: number): string[] {
  const all: string[] = []
  for (const third of thirds)
    for (const trade of trades)
      for (const place of places) all.push(`${place} ${third} ${trade} ${forms[all.length % forms.length]}`)
  return all.slice(0, count)
}

/** Names of our own, miswritten in the ways clients miswrite: no form, another form, capitals, one letter off. */
function inventedNames(): LabelledNames {
  const random = seededRandom(5)
  const targets = inventedCompanies(2000).map((name, index) => ({ id: `t${index}`, name }))
  const miswritten = (name: string): string => {
    const bare = name.split(' ').slice(0, -1).join(' ')
    const at = 1 + Math.floor(random() * (bare.length - 2))
    const ways = [bare, bare.toUpperCase(), `${bare} Ltd`, bare.slice(0, at) + bare.slice(at + 1)]
    return ways[Math.floor(random() * ways.length)] ?? bare
  }
  const pairs = targets.slice(0, 800).map(({ id, name }) => ({ source: miswritten(name), targetId: id }))
  return { isReal: false, targets, pairs }
}
