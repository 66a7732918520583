import { createHash } from 'node:crypto'
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
  /**
   * Whether an answer may judge suggestions here. The other half of each set, told apart by the answers' own words and
   * not by chance, was there to develop on: no choice was ever made by looking at the half that judges.
   */
  readonly judges: readonly boolean[]
}

/** A set as it is read, before the halves are told apart. */
type ReadSet = Omit<CodedSet, 'judges'>

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

function nhs(): ReadSet {
  const rows = rowsOf('coded_nhs_phase1/text_data.csv').filter((row) => row['subcategory'] && row['feedback'])
  const codes = rows.map((row) => [`${row['label']}: ${row['subcategory']}`])
  return {
    name: 'nhs',
    texts: rows.map((row) => row['feedback'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

function nhsLabels(): ReadSet {
  const rows = rowsOf('coded_nhs_phase1/text_data.csv').filter((row) => row['label'] && row['feedback'])
  const codes = rows.map((row) => [row['label'] ?? ''])
  return {
    name: 'nhs labels',
    texts: rows.map((row) => row['feedback'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

/**
 * Up to six categories each. Their names stand in the single-label file of the same project, where the same two letters
 * are used; capitals are another coder's habit, not another category.
 */
function nhsMulti(): ReadSet {
  const rows = rowsOf('coded_nhs_phase1/co_multi_label.csv')
  const names = new Map(
    rowsOf('coded_nhs_phase1/text_data.csv').map((row) => [
      row['code']?.toLowerCase() ?? '',
      `${row['label']}: ${row['subcategory']?.trim()}`
    ])
  )
  const places = [1, 2, 3, 4, 5, 6].map((place) => `cat_${place}`)
  const given = (row: Row): string[] => [
    ...new Set(
      places.map((place) => row[place]?.toLowerCase() ?? '').filter((code) => code !== '' && code !== 'na')
    )
  ]
  const coded = rows.filter((row) => row['feedback'] && given(row).length > 0)
  const codes = coded.map(given)
  return {
    name: 'nhs multi',
    texts: coded.map((row) => row['feedback'] ?? ''),
    codes,
    codebook: Object.fromEntries(
      [...new Set(codes.flat())].map((code) => [code, { name: names.get(code) ?? code, definition: '' }])
    )
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

function anes(number: number): ReadSet {
  const rows = rowsOf(`coded_anes2008/dataset${number}.csv`)
  const codebook = anesCodebook(`coded_anes2008/dataset${number}_codebook.yaml`)
  const columns = Object.keys(rows[0] ?? {}).filter((name) => /^\d+$/.test(name))
  const codes = rows.map((row) => columns.filter((name) => row[name] === '1'))
  const known = Object.fromEntries(
    columns.map((code) => [code, codebook[code] ?? { name: code, definition: '' }])
  )
  return { name: `anes ${number}`, texts: rows.map((row) => row['verbatim'] ?? ''), codes, codebook: known }
}

function airline(): ReadSet {
  const rows = rowsOf('coded_airline/Tweets.csv').filter((row) => row['negativereason'] && row['text'])
  const codes = rows.map((row) => [row['negativereason'] ?? ''])
  return {
    name: 'airline',
    texts: rows.map((row) => row['text'] ?? ''),
    codes,
    codebook: named(codes.flat())
  }
}

/**
 * Free text and up to eight codes each, sub-codes after an arrow. A hundred answers of which a part is coded: enough for
 * the beginning of the curve.
 */
function twoCoders(question: 'N2' | 'N3' | 'N4'): ReadSet {
  const rows = rowsOf(`coded_two_coders/${question}_primary.csv`)
  const columns = Object.keys(rows[0] ?? {})
  const text = columns[1] ?? ''
  const given = (row: Row): string[] =>
    [
      ...new Set(columns.filter((name) => name.startsWith('Code')).map((name) => row[name]?.trim() ?? ''))
    ].filter((code) => code !== '')
  const coded = rows.filter((row) => row[text] && given(row).length > 0)
  const codes = coded.map(given)
  const inWords = (code: string): string => code.replace(/_/g, ' ').replace('->', ': ')
  return {
    name: `two coders ${question}`,
    texts: coded.map((row) => row[text] ?? ''),
    codes,
    codebook: Object.fromEntries(
      [...new Set(codes.flat())].map((code) => [code, { name: inWords(code), definition: '' }])
    )
  }
}

const all: readonly (() => ReadSet)[] = [
  ...[nhs, nhsLabels, nhsMulti, airline],
  ...[2, 4, 5, 7].map((number) => () => anes(number)),
  ...(['N2', 'N3', 'N4'] as const).map((question) => () => twoCoders(question))
]

/** The half of the answers that judges: a fair coin that falls the same way for the same words. */
const judgesHere = (text: string): boolean =>
  ((createHash('md5').update(text.trim().toLowerCase()).digest()[0] ?? 0) & 1) === 1

/** The sets without repeated answers and answers nobody coded, in an order drawn from a seed, at most so many of each. */
export function codedSets(seed: number, most = mostAnswers): CodedSet[] {
  return all.map((read) => shuffled(read(), seed, most))
}

function shuffled(set: ReadSet, seed: number, most: number): CodedSet {
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
  const kept = places.slice(0, most)
  return {
    ...set,
    texts: kept.map((place) => set.texts[place] ?? ''),
    codes: kept.map((place) => set.codes[place] ?? []),
    judges: kept.map((place) => judgesHere(set.texts[place] ?? ''))
  }
}
