import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TextSearchIndex } from '@shared/domain/voice/search-index/text-search-index'
import type { Bench, Subject } from './bench'
import { growthExponent } from './data/growth-exponent'
import { drawnQueries, manyAnswers } from './data/many-answers'

const sizes = [12_500, 25_000, 50_000]
const queryCount = 200
const repeats = 5
const fileOf = (size: number): string => `answers-${size}.json`

interface Task {
  readonly answers: readonly string[]
  readonly typed: readonly string[]
}

/** Index built and every query asked, in CPU seconds. */
function cpuOf({ answers, typed }: Task): number {
  const before = process.cpuUsage()
  const index = new TextSearchIndex(answers)
  for (const query of typed) index.matching(query)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

/** The least cost of several readings per size, sizes in turn, after one reading to warm up. */
const tandem: Subject = async (folder) => {
  const tasks = await Promise.all(
    sizes.map(async (size) => JSON.parse(await readFile(join(folder, fileOf(size)), 'utf8')) as Task)
  )
  const least = new Map<number, number>()
  tasks.slice(0, 1).forEach(cpuOf)
  for (let round = 0; round < repeats; round += 1) {
    for (const task of tasks) {
      const size = task.answers.length
      least.set(size, Math.min(least.get(size) ?? Infinity, cpuOf(task)))
    }
  }
  return { amount: 1, values: { growthExponent: growthExponent([...least]) } }
}

export const bench: Bench = {
  title: `growth: search index and ${queryCount} searches at ${sizes.join(', ')} answers`,
  figures: [{ id: 'P16', measure: 'growthExponent', reach: { linear: 1.1 } }],
  prepare: async (folder) => {
    for (const size of sizes) {
      const answers = manyAnswers(size, 16)
      const { typed } = drawnQueries(answers, queryCount, 16)
      await writeFile(join(folder, fileOf(size)), JSON.stringify({ answers, typed }))
    }
  },
  tandem,
  peers: { linear: () => Promise.resolve({ amount: 1, values: { growthExponent: 1 } }) }
}
