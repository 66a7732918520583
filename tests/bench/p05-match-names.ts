import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { likenessKey } from '@shared/domain/importing/matching/likeness-key'
import { askFrom } from '@shared/domain/importing/matching/likeness-bounds'
import { NameIndex } from '@shared/domain/importing/matching/name-index'
import { distance } from 'fastest-levenshtein'
import { inventedCompanies, labelledNames } from '../helpers/labelled-names'
import { fittedRecall, type Searched } from '../helpers/matching-protocol'
import type { Bench, Subject } from './bench'

const targetCount = 4471
const nameCount = 400
const wantedPrecision = 0.98
const fileName = 'names.json'

interface Names {
  readonly targets: readonly string[]
  readonly names: readonly string[]
}

const readNames = async (folder: string): Promise<Names> =>
  JSON.parse(await readFile(join(folder, fileName), 'utf8')) as Names

/** Real names where they are at hand, filled up with invented ones to the same number. */
function names(): Names {
  const { targets, pairs } = labelledNames()
  const all = [...new Set([...targets.map(({ name }) => name), ...inventedCompanies(targetCount)])]
  return { targets: all.slice(0, targetCount), names: pairs.slice(0, nameCount).map(({ source }) => source) }
}

/** Index and search, from the names as written. */
const tandem: Subject = async (folder) => {
  const { targets, names } = await readNames(folder)
  const before = process.cpuUsage()
  const index = new NameIndex(targets.map((name) => likenessKey('partner', name)))
  for (const name of names) index.find(likenessKey('partner', name), askFrom)
  return { amount: names.length, values: { cpuSeconds: cpuSince(before), recallAtP98: recall() } }
}

/** The best of all targets by edit distance, of names prepared as we prepare ours: that is where it matches best. */
const levenshtein: Subject = async (folder) => {
  const { targets, names } = await readNames(folder)
  const before = process.cpuUsage()
  const keys = targets.map((name) => likenessKey('partner', name))
  for (const name of names) closest(likenessKey('partner', name), keys)
  return { amount: names.length, values: { cpuSeconds: cpuSince(before) } }
}

function closest(name: string, keys: readonly string[]): { index: number; score: number } {
  let best = { index: -1, score: 0 }
  keys.forEach((key, index) => {
    const score = 1 - distance(name, key) / Math.max(1, name.length, key.length)
    if (score > best.score) best = { index, score }
  })
  return best
}

function recall(): number {
  const { targets, pairs } = labelledNames()
  const index = new NameIndex(targets.map(({ name }) => likenessKey('partner', name)))
  const searched = pairs.map(({ source, targetId }): Searched => ({
    targetId,
    candidates: index
      .find(likenessKey('partner', source), 0.3, 3)
      .map(({ index: at, score }) => ({ id: targets[at]?.id ?? '', score }))
  }))
  return fittedRecall(searched, wantedPrecision).bestRecall
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

export const bench: Bench = {
  title: `matching: ${nameCount} company names against ${targetCount}`,
  figures: [
    { id: 'P5', measure: 'cpuSeconds', reach: { 'fastest-levenshtein': 0.3 } },
    { id: 'P5r', measure: 'recallAtP98', reach: { 'all known names': 0.92 }, isMoreBetter: true }
  ],
  prepare: (folder) => writeFile(join(folder, fileName), JSON.stringify(names())),
  tandem,
  peers: {
    'fastest-levenshtein': levenshtein,
    'all known names': () => Promise.resolve({ amount: nameCount, values: { recallAtP98: 1 } })
  }
}
