import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { inAny } from '@shared/domain/voice/search-index/row-sets'
import { TextSearchIndex } from '@shared/domain/voice/search-index/text-search-index'
import type { Bench, Measured, Subject } from './bench'
import { drawnQueries, manyAnswers, type SearchQueries } from './data/many-answers'

const answerCount = 50_000
const queryCount = 200
const firstHits = 100
const timesAsked = 3
const fileName = 'answers.json'

interface SearchTask extends SearchQueries {
  readonly answers: readonly string[]
}

/** The three ways to look for something; each hands over how many answers match, and the first hundred of them. */
interface Search {
  any(words: readonly string[]): Found
  typed(prefix: string): Found
  phrase(phrase: string): Found
}

interface Found {
  readonly count: number
  readonly first: ArrayLike<unknown>
}

const readTask = async (folder: string): Promise<SearchTask> =>
  JSON.parse(await readFile(join(folder, fileName), 'utf8')) as SearchTask

function tandemSearch(answers: readonly string[]): Search {
  const index = new TextSearchIndex(answers)
  const found = (rows: Int32Array): Found => ({ count: rows.length, first: rows.slice(0, firstHits) })
  return {
    any: (words) =>
      found(
        inAny(
          words.map((word) => index.withWord(word)),
          index.rowCount
        )
      ),
    typed: (prefix) => found(index.withPrefix(prefix)),
    phrase: (phrase) => found(index.matching(`"${phrase}"`))
  }
}

/** As its documentation shows it; phrases, which it has none of, by looking into the answers with all their words. */
function miniSearch(answers: readonly string[]): Search {
  const index = new MiniSearch({ fields: ['text'] })
  index.addAll(answers.map((text, id) => ({ id, text })))
  const found = (hits: readonly { id: unknown }[]): Found => ({
    count: hits.length,
    first: hits.slice(0, firstHits)
  })
  return {
    any: (words) => found(index.search(words.join(' '))),
    typed: (prefix) => found(index.search(prefix, { prefix: true })),
    phrase: (phrase) => {
      // The first and the last word of a phrase may go on, as they may for us.
      const words = phrase.split(' ')
      const holds = ({ id }: { id: unknown }): boolean =>
        answers[id as number]?.toLowerCase().includes(phrase) ?? false
      return found(index.search(words.join(' '), { combineWith: 'AND' }).filter(holds))
    }
  }
}

/** The time that 95 of 100 questions stay under, each asked a few times and its quickest answer taken. */
function p95<Q>(questions: readonly Q[], ask: (question: Q) => Found): { ms: number; hits: number } {
  let hits = 0
  const times = questions.map((question) => {
    let least = Infinity
    for (let time = 0; time < timesAsked; time += 1) {
      const before = performance.now()
      const { count, first } = ask(question)
      least = Math.min(least, performance.now() - before)
      if (time === 0) hits += count
      if (first.length !== Math.min(count, firstHits)) throw new Error('not the first hits')
    }
    return least
  })
  times.sort((a, b) => a - b)
  return { ms: times[Math.floor(times.length * 0.95)] ?? 0, hits }
}

const subject =
  (make: (answers: readonly string[]) => Search): Subject =>
  async (folder): Promise<Measured> => {
    const { answers, words, typed, phrases } = await readTask(folder)
    const before = process.cpuUsage()
    const search = make(answers)
    const { user, system } = process.cpuUsage(before)
    const any = p95(words, (question) => search.any(question))
    const prefix = p95(typed, (question) => search.typed(question))
    const phrase = p95(phrases, (question) => search.phrase(question))
    return {
      amount: any.hits + prefix.hits,
      values: {
        cpuSeconds: (user + system) / 1_000_000,
        p95Milliseconds: any.ms,
        'ms p95 as typed': prefix.ms,
        'ms p95 of phrases': phrase.ms
      }
    }
  }

export const bench: Bench = {
  title: `search: first ${firstHits} of ${answerCount} answers, and the index built`,
  figures: [
    { id: 'P7', measure: 'p95Milliseconds', reach: { MiniSearch: 0.5 } },
    { id: 'P7t', measure: 'ms p95 as typed', reach: { MiniSearch: 0.5 } },
    { id: 'P7p', measure: 'ms p95 of phrases', reach: { MiniSearch: 0.5 } },
    { id: 'P7b', measure: 'cpuSeconds', reach: { MiniSearch: 1 } }
  ],
  // Words with accents are found by us without them.
  workTolerance: 0.001,
  prepare: async (folder) => {
    const answers = manyAnswers(answerCount, 7)
    await writeFile(
      join(folder, fileName),
      JSON.stringify({ answers, ...drawnQueries(answers, queryCount, 7) })
    )
  },
  tandem: subject(tandemSearch),
  peers: { MiniSearch: subject(miniSearch) }
}
