import { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import { meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { textKey } from '@shared/domain/voice/meaning/text-key'
import { wordsOfCode } from '@shared/domain/voice/suggest/codebook-match'
import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import type { Bench, Subject } from './bench'
import { codedSets, type CodedSet } from './data/coded-sets'
import { seededRandom } from './data/random'
import { askSklearn } from './data/sklearn-peer'

const seed = 9
const setName = 'nhs'
const answerCount = 5_000
/** Coded before the codings that are measured, each of which is followed by deciding all answers anew. */
const before = [100, 500] as const
/**
 * So many more, as a share, are coded one after the other: a whole period, within which the model once weighs its
 * evidence anew. The peer, which does the same work each time, is asked after some of the same codings.
 */
const period = 0.15
const peerRuns = 15
const microsPerSecond = 1_000_000

function task(): CodedSet {
  const set = codedSets(seed, answerCount).find(({ name }) => name === setName)
  if (!set || set.texts.length < answerCount) throw new Error(`${setName}: fewer than ${answerCount} answers`)
  return set
}

const stepsAfter = (count: number): number => Math.ceil(count * period)

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

function cpuOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / microsPerSecond
}

/** Invented meanings, of the same size as read ones: what is measured is their cost. */
function inventedMeanings(texts: readonly string[]): KnownMeanings {
  const random = seededRandom(seed)
  const values = Int8Array.from(
    { length: texts.length * meaningWidth },
    () => Math.floor(random() * 255) - 127
  )
  return new KnownMeanings([{ keys: texts.map(textKey), values }])
}

/** Mean CPU seconds of one coding: learning it and deciding all answers anew, the rarer larger lessons included. */
function tandemSeconds(set: CodedSet, count: number, readsMeaning: boolean): number {
  const steps = stepsAfter(count)
  const model = new SuggestionModel(set.texts)
  const codeIds = Object.keys(set.codebook)
  const codes = codeIds.map((id) => ({ id, name: set.codebook[id]?.name ?? id, further: '' }))
  if (readsMeaning) model.setMeanings(inventedMeanings([...set.texts, ...codes.map(wordsOfCode)]))
  model.setCodes(codes)
  const coded = new Map(range(0, count).map((row) => [row, new Set(set.codes[row])]))
  model.learn(coded)
  model.allChances()
  let decided = 0
  const seconds = cpuOf(() => {
    for (const next of range(count, count + steps)) {
      coded.set(next, new Set(set.codes[next]))
      model.learn(coded)
      decided += model.allChances().length
    }
  })
  if (decided !== steps * set.texts.length * codeIds.length) throw new Error('not all decided')
  return seconds / steps
}

const plain = (count: number) => `cpuSeconds after ${count}` as const
/** With the add-on that reads what answers mean; the peer is the same. */
const withMeanings = (count: number) => `cpuSeconds with meanings after ${count}` as const

const tandem: Subject = () => {
  const set = task()
  const values = before.flatMap((count) => [
    [plain(count), tandemSeconds(set, count, false)] as const,
    [withMeanings(count), tandemSeconds(set, count, true)] as const
  ])
  return Promise.resolve({ amount: set.texts.length, values: Object.fromEntries(values) })
}

const sklearn: Subject = (folder) => {
  const set = task()
  const codeIds = Object.keys(set.codebook)
  const places = new Map(codeIds.map((id, place) => [id, place]))
  const codes = set.codes.map((list) => list.map((id) => places.get(id) ?? -1))
  const tested = range(0, set.texts.length)
  const values = before.flatMap((count) => {
    const steps = stepsAfter(count)
    const runs = range(0, peerRuns).map((run) => {
      const last = count + Math.floor((run * steps) / peerRuns)
      return { trained: range(0, last + 1), tested }
    })
    const peer = { kind: 'relearn', texts: set.texts, codes, codeCount: codeIds.length, runs } as const
    const answers = askSklearn(peer, folder)
    const seconds = answers.reduce((sum, one) => sum + one.cpuSeconds, 0) / peerRuns
    return [
      [plain(count), seconds],
      [withMeanings(count), seconds]
    ] as const
  })
  return Promise.resolve({ amount: set.texts.length, values: Object.fromEntries(values) })
}

export const bench: Bench = {
  title: `one more coding learnt and all of ${answerCount} answers decided anew (worker CPU)`,
  figures: before.flatMap((count) =>
    [plain(count), withMeanings(count)].map((measure) => ({
      id: 'P9',
      measure,
      reach: { 'scikit-learn': 0.5 }
    }))
  ),
  prepare: () => Promise.resolve(),
  tandem,
  peers: { 'scikit-learn': sklearn }
}
