import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { PeerMissing, type Bench, type BenchFigure, type Subject } from './bench'
import { codedSets, type CodedSet } from './data/coded-sets'
import { bestThreshold, scoreSuggestions, type SuggestionScores } from './data/score-suggestions'

const seeds = [1, 2, 3]
const codedAnswers = [25, 50, 100, 200, 500]
const decidingCount = 100
const testAnswers = 600

interface Split {
  readonly set: CodedSet
  readonly codeIds: readonly string[]
  readonly given: readonly ReadonlySet<number>[]
  readonly trained: readonly number[]
  readonly tested: readonly number[]
}

function splitOf(set: CodedSet, count: number): Split | null {
  const first = Math.max(...codedAnswers.filter((one) => one + 60 <= set.texts.length), 0)
  if (count > first) return null
  const codeIds = Object.keys(set.codebook)
  const place = new Map(codeIds.map((id, index) => [id, index]))
  const given = set.codes.map((codes) => new Set(codes.map((code) => place.get(code) ?? -1)))
  const tested = range(first, Math.min(set.texts.length, first + testAnswers))
  return { set, codeIds, given, trained: range(0, count), tested }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

function suggested({ set, codeIds, given, trained, tested }: Split): SuggestionScores {
  const model = modelOf(set)
  const codes = codeIds.map((id) => {
    const { name = id, definition = '' } = set.codebook[id] ?? {}
    return { id, name, further: definition }
  })
  model.setCodes(codes)
  const coded = (rows: readonly number[]) => new Map(rows.map((row) => [row, new Set(set.codes[row])]))
  model.learn(coded(trained))
  const chances = tested.map((row) => model.chances(row))
  return scoreSuggestions(
    chances,
    tested.map((row) => given[row] ?? new Set()),
    bestThreshold(model.judged)
  )
}

const models = new Map<CodedSet, SuggestionModel>()

function modelOf(set: CodedSet): SuggestionModel {
  let model = models.get(set)
  if (!model) models.set(set, (model = new SuggestionModel(set.texts)))
  return model
}

function sklearn(split: Split, folder: string): SuggestionScores {
  const { set, given, trained, tested, codeIds } = split
  const file = join(folder, 'task.json')
  const codes = given.map((places) => [...places])
  writeFileSync(file, JSON.stringify({ texts: set.texts, codes, codeCount: codeIds.length, trained, tested }))
  const run = spawnSync('/usr/bin/python3', ['tests/bench/data/sklearn_suggest.py', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 29
  })
  if (run.status !== 0) {
    if (run.stderr.includes('ModuleNotFoundError')) throw new PeerMissing('apt-get install python3-sklearn')
    throw new Error(run.stderr)
  }
  const answer = JSON.parse(run.stdout) as { decisions: number[][]; judged: [number, number][] }
  const threshold = bestThreshold(
    answer.judged.map(([chance, isGiven]) => ({ chance, isGiven: isGiven === 1 }))
  )
  return scoreSuggestions(
    answer.decisions,
    tested.map((row) => given[row] ?? new Set()),
    threshold
  )
}

/** Scores of one way to suggest, for each number of coded answers: the mean over sets and seeds. */
function curve(score: (split: Split) => SuggestionScores, log: string[]): Map<number, SuggestionScores> {
  const sums = new Map<number, SuggestionScores & { of: number }>()
  for (const seed of seeds) {
    for (const set of codedSets(seed)) {
      for (const count of codedAnswers) {
        const split = splitOf(set, count)
        if (!split) continue
        const scores = score(split)
        const sum = sums.get(count) ?? { recallAt3: 0, microF1: 0, macroF1: 0, of: 0 }
        sums.set(count, {
          recallAt3: sum.recallAt3 + scores.recallAt3,
          microF1: sum.microF1 + scores.microF1,
          macroF1: sum.macroF1 + scores.macroF1,
          of: sum.of + 1
        })
        log.push(`seed ${seed} ${set.name} ${count}: ${JSON.stringify(scores)}`)
      }
    }
    models.clear()
  }
  return new Map(
    [...sums].map(([count, { recallAt3, microF1, macroF1, of }]) => [
      count,
      { recallAt3: recallAt3 / of, microF1: microF1 / of, macroF1: macroF1 / of }
    ])
  )
}

function subject(name: string, score: (split: Split, folder: string) => SuggestionScores): Subject {
  return (folder) => {
    const log: string[] = []
    const means = curve((split) => score(split, folder), log)
    for (const [count, scores] of means) log.push(`mean ${count}: ${JSON.stringify(scores)}`)
    writeFileSync(join(folder, `${name}.txt`), log.join('\n'))
    const values = Object.fromEntries(
      [...means].flatMap(([count, scores]) => [
        [`recallAt3 after ${count}`, scores.recallAt3],
        [`microF1 after ${count}`, scores.microF1],
        [`macroF1 after ${count}`, scores.macroF1]
      ])
    )
    return Promise.resolve({ amount: seeds.length, values })
  }
}

const deciding = (measure: string): `${string} after ${number}` => `${measure} after ${decidingCount}`

export const bench: Bench = {
  title: `suggestions after ${decidingCount} coded answers of public sets, and the curve from 25 to 500`,
  figures: [
    { id: 'P8', measure: deciding('recallAt3'), reach: { 'scikit-learn': 1.1 }, isMoreBetter: true },
    { id: 'P8f', measure: deciding('microF1'), reach: { 'scikit-learn': 1.1 }, isMoreBetter: true },
    ...codedAnswers.map((count): BenchFigure => ({
      id: `P8c`,
      measure: `macroF1 after ${count}`,
      reach: { 'scikit-learn': 1 },
      isMoreBetter: true
    }))
  ],
  // The same splits give the same scores each time.
  rounds: 1,
  prepare: () => Promise.resolve(),
  tandem: subject('tandem', suggested),
  peers: { 'scikit-learn': subject('scikit-learn', sklearn) }
}
