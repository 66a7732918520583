import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { PeerMissing } from '../bench'
import { seededRandom } from './random'

/** A public set of answers that people coded. */
export interface CodedSet {
  readonly name: string
  readonly texts: readonly string[]
  /** Codes of each answer. */
  readonly codes: readonly (readonly string[])[]
  /** Code → its name and definition, as the codebook has them. */
  readonly codebook: Readonly<Record<string, { readonly name: string; readonly definition: string }>>
}

const folder = '../shared/data'
const mostAnswers = 4_000

type Row = Readonly<Record<string, string>>

function rowsOf(file: string): Row[] {
  const path = `${folder}/${file}`
  if (!existsSync(path)) throw new PeerMissing(`${path} is not on this machine`)
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}

const named = (codes: Iterable<string>): CodedSet['codebook'] =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, { name: code, definition: '' }]))

function nhs(): CodedSet {
  const rows = rowsOf('coded_nhs_phase1/text_data.csv').filter((row) => row['subcategory'] && row['feedback'])
  const codes = rows.map((row) => [`${row['label']}: ${row['subcategory']}`])
  return {
    name: 'nhs',
    texts: rows.map((row) => row['feedback'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

function nhsLabels(): CodedSet {
  const rows = rowsOf('coded_nhs_phase1/text_data.csv').filter((row) => row['label'] && row['feedback'])
  const codes = rows.map((row) => [row['label'] ?? ''])
  return {
    name: 'nhs labels',
    texts: rows.map((row) => row['feedback'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

/** The two-letter categories of the multi-label set have no published names: the code alone must do. */
function nhsMulti(): CodedSet {
  const rows = rowsOf('coded_nhs_phase1/co_multi_label.csv')
  const places = [1, 2, 3, 4, 5, 6].map((place) => `cat_${place}`)
  const given = (row: Row): string[] => [
    ...new Set(places.map((place) => row[place] ?? '').filter((code) => code !== '' && code !== 'NA'))
  ]
  const coded = rows.filter((row) => row['feedback'] && given(row).length > 0)
  const codes = coded.map(given)
  return {
    name: 'nhs multi',
    texts: coded.map((row) => row['feedback'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

/** Lines `'code': 'Name: definition'` of the codebook files. */
function anesCodebook(file: string): CodedSet['codebook'] {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  const entries = [...text.matchAll(/^ {2}'?([^':\s]+)'?: *(.+(?:\n {4,}.+)*)/gm)]
  return Object.fromEntries(
    entries.map(([, code = '', words = '']) => {
      const plain = words.replace(/^'|'$/g, '').replace(/''/g, "'").replace(/\s+/g, ' ')
      const colon = plain.indexOf(':')
      const name = colon > 0 ? plain.slice(0, colon) : plain
      return [code, { name, definition: colon > 0 ? plain.slice(colon + 1).trim() : '' }]
    })
  )
}

function anes(number: number): CodedSet {
  const rows = rowsOf(`coded_anes2008/dataset${number}.csv`)
  const codebook = anesCodebook(`coded_anes2008/dataset${number}_codebook.yaml`)
  const columns = Object.keys(rows[0] ?? {}).filter((name) => /^\d+$/.test(name))
  const codes = rows.map((row) => columns.filter((name) => row[name] === '1'))
  const known = Object.fromEntries(
    columns.map((code) => [code, codebook[code] ?? { name: code, definition: '' }])
  )
  return { name: `anes ${number}`, texts: rows.map((row) => row['verbatim'] ?? ''), codes, codebook: known }
}

function airline(): CodedSet {
  const rows = rowsOf('coded_airline/Tweets.csv').filter((row) => row['negativereason'] && row['text'])
  const codes = rows.map((row) => [row['negativereason'] ?? ''])
  return {
    name: 'airline',
    texts: rows.map((row) => row['text'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

const all: readonly (() => CodedSet)[] = [
  ...[nhs, nhsLabels, nhsMulti, airline],
  ...[2, 4, 5, 7].map((number) => () => anes(number))
]

/** The sets without repeated answers and answers nobody coded, in an order drawn from a seed, at most 4,000 of each. */
export function codedSets(seed: number): CodedSet[] {
  return all.map((read) => shuffled(read(), seed))
}

function shuffled(set: CodedSet, seed: number): CodedSet {
  const random = seededRandom(seed)
  const seen = new Set<string>()
  const places = set.texts.flatMap((text, place) => {
    const key = text.trim().toLowerCase()
    if (seen.has(key) || key === '' || (set.codes[place]?.length ?? 0) === 0) return []
    seen.add(key)
    return [place]
  })
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = places[last] ?? 0
    places[last] = places[other] ?? 0
    places[other] = held
  }
  const kept = places.slice(0, mostAnswers)
  return {
    ...set,
    texts: kept.map((place) => set.texts[place] ?? ''),
    codes: kept.map((place) => set.codes[place] ?? [])
  }
}
