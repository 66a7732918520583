import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import type { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from '../bench'
import { codedSets, type CodedSet } from './coded-sets'
import { bestThreshold, scoreSuggestions, type SuggestionScores } from './score-suggestions'
import { askSklearn, type PeerTask } from './sklearn-peer'

/** Answers taken of a set: with all of them scikit-learn alone would take a quarter of an hour. */
const mostAnswers = 2_500
const fewestTested = 60
export const measures = ['recallAt3', 'microF1', 'macroF1'] as const

/** Simulated codings: in which orders, and after how many answers suggestions are judged. */
export interface Simulation {
  readonly orders: readonly { readonly seed: number; readonly counts: readonly number[] }[]
  readonly mostTested: number
}

/** One set in one order: the answers that judge, and for each count the answers coded before. */
export interface Split {
  readonly set: CodedSet
  readonly codeIds: readonly string[]
  /** Places of the codes of each answer. */
  readonly given: readonly (readonly number[])[]
  readonly tested: readonly number[]
  readonly runs: readonly { readonly count: number; readonly trained: readonly number[] }[]
}

/** The same answers judge after every count, so that the curve shows nothing but the learning. */
function splitOf(set: CodedSet, wantedCounts: readonly number[], mostTested: number): Split {
  const total = set.texts.length
  const counts = wantedCounts.filter((count) => count + fewestTested <= total)
  const room = total - Math.max(...counts, 0)
  const rows = set.texts.map((_, row) => row)
  const tested = rows.filter((row) => set.judges[row] === true).slice(0, Math.min(mostTested, room))
  const isTested = new Set(tested)
  const others = rows.filter((row) => !isTested.has(row))
  const codeIds = Object.keys(set.codebook)
  const place = new Map(codeIds.map((id, index) => [id, index]))
  const given = set.codes.map((codes) => codes.map((code) => place.get(code) ?? -1))
  return {
    set,
    codeIds,
    given,
    tested,
    runs: counts.map((count) => ({ count, trained: others.slice(0, count) }))
  }
}

/** Scores after each count of one split. */
type Scored = readonly SuggestionScores[]

const wanted = ({ given, tested }: Split): ReadonlySet<number>[] => tested.map((row) => new Set(given[row]))

function tandemScores(split: Split, known: KnownMeanings | null): Scored {
  const { set, codeIds, tested, runs } = split
  const model = new SuggestionModel(set.texts)
  if (known) model.setMeanings(known)
  model.setCodes(
    codeIds.map((id) => {
      const { name = id, definition = '' } = set.codebook[id] ?? {}
      return { id, name, further: definition }
    })
  )
  return runs.map(({ trained }) => {
    model.learn(new Map(trained.map((row) => [row, new Set(set.codes[row])])))
    const chances = tested.map((row) => model.chances(row))
    return scoreSuggestions(chances, wanted(split), bestThreshold(model.judged))
  })
}

function peerScores(kind: PeerTask['kind']): (split: Split, folder: string) => Scored {
  return (split, folder) => {
    const { set, codeIds, given, tested, runs } = split
    const task: PeerTask = {
      ...{ kind, texts: set.texts, codes: given, codeCount: codeIds.length },
      runs: runs.map(({ trained }) => ({ trained, tested }))
    }
    return askSklearn(task, folder).map(({ decisions, judged }) => {
      // As it comes it gives a code to whatever lies on the code's side of the border.
      const tuned = judged.map(([chance, isGiven]) => ({ chance, isGiven: isGiven === 1 }))
      const threshold = kind === 'pipeline' ? Number.MIN_VALUE : bestThreshold(tuned)
      return scoreSuggestions(decisions, wanted(split), threshold)
    })
  }
}

/** All splits of a simulation. */
export const splitsOf = ({ orders, mostTested }: Simulation): { seed: number; split: Split }[] =>
  orders.flatMap(({ seed, counts }) =>
    codedSets(seed, mostAnswers).map((set) => ({ seed, split: splitOf(set, counts, mostTested) }))
  )

type Score = (split: Split, folder: string) => Scored

function subject(name: string, simulation: Simulation, scoreIn: (folder: string) => Score): Subject {
  return (folder) => {
    const log: string[] = []
    const found = new Map<string, number[]>()
    const score = scoreIn(folder)
    for (const { seed, split } of splitsOf(simulation)) {
      const scored = score(split, folder)
      split.runs.forEach(({ count }, place) => {
        log.push(`seed ${seed} ${split.set.name} after ${count}: ${JSON.stringify(scored[place])}`)
        for (const measure of measures) {
          const key = `${measure} after ${count}`
          found.set(key, [...(found.get(key) ?? []), scored[place]?.[measure] ?? NaN])
        }
      })
    }
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length
    const values = Object.fromEntries([...found].map(([key, list]) => [key, mean(list)]))
    writeFileSync(join(folder, `${name}.txt`), [...log, JSON.stringify(values, null, 1)].join('\n'))
    return Promise.resolve({ amount: simulation.orders.length, values })
  }
}

/** Our suggestions, and those of scikit-learn as it comes and tuned as strongly as we could, on the same splits. */
export function suggestionSubjects(
  simulation: Simulation,
  knownIn: (folder: string) => KnownMeanings | null
): { readonly tandem: Subject; readonly peers: Record<string, Subject> } {
  const ours = (folder: string): Score => {
    const known = knownIn(folder)
    return (split) => tandemScores(split, known)
  }
  return {
    tandem: subject('tandem', simulation, ours),
    peers: {
      'scikit-learn tuned': subject('scikit-learn-tuned', simulation, () => peerScores('tuned')),
      'scikit-learn': subject('scikit-learn', simulation, () => peerScores('pipeline'))
    }
  }
}
