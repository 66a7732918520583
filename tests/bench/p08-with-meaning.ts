import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KnownMeanings, type MeaningBlock } from '@shared/domain/voice/meaning/known-meanings'
import { meaningWidth } from '@shared/domain/voice/meaning/meaning-vectors'
import { wordsOfCode } from '@shared/domain/voice/suggest/codebook-match'
import { readMeanings } from '@renderer/workers/voice-meaning/read-meanings'
import { loadSentenceModel } from '../helpers/sentence-model'
import type { Bench } from './bench'
import { splitsOf, suggestionSubjects, type Simulation } from './data/simulated-coding'

const codedAnswers = 100
/** Two orders and fewer judging answers than without the add-on: every text has to be read by the model first. */
const simulation: Simulation = {
  orders: [
    { seed: 1, counts: [codedAnswers] },
    { seed: 2, counts: [codedAnswers] }
  ],
  mostTested: 300
}

/** Beside the bundles, which are made anew each time. */
const keptIn = (folder: string): string => join(folder, '..', '..', 'kept-meanings')
const keysFile = (folder: string): string => join(keptIn(folder), 'keys.json')
const valuesFile = (folder: string): string => join(keptIn(folder), 'values.bin')

/** Read once and kept: the same texts have the same meanings. */
function kept(folder: string): MeaningBlock[] {
  if (!existsSync(keysFile(folder)) || !existsSync(valuesFile(folder))) return []
  const keys = JSON.parse(readFileSync(keysFile(folder), 'utf8')) as string[]
  const values = new Int8Array(readFileSync(valuesFile(folder)))
  return values.length === keys.length * meaningWidth ? [{ keys, values }] : []
}

function keep(folder: string, blocks: readonly MeaningBlock[]): void {
  mkdirSync(keptIn(folder), { recursive: true })
  writeFileSync(keysFile(folder), JSON.stringify(blocks.flatMap(({ keys }) => keys)))
  writeFileSync(valuesFile(folder), Buffer.concat(blocks.map(({ values }) => new Uint8Array(values))))
}

/** Only what is coded or judged needs a meaning; the other answers stay unread, as in an engagement half read. */
function textsOf(): string[] {
  return splitsOf(simulation).flatMap(({ split: { set, tested, runs } }) => [
    ...Object.entries(set.codebook).map(([id, { name, definition }]) =>
      wordsOfCode({ id, name, further: definition })
    ),
    ...[...tested, ...runs.flatMap(({ trained }) => trained)].map((row) => set.texts[row] ?? '')
  ])
}

async function prepare(folder: string): Promise<void> {
  const blocks = kept(folder)
  await readMeanings(
    { engagementId: 'bench', texts: textsOf() },
    {
      cache: {
        blocks: () => Promise.resolve(blocks),
        keep: (block) => {
          blocks.push(block)
          keep(folder, blocks)
          return Promise.resolve()
        },
        close: () => undefined
      },
      isReadable: () => true,
      load: loadSentenceModel,
      reply: () => undefined
    }
  )
}

const reach = { 'scikit-learn tuned': 1.1, 'scikit-learn': 1.1 }

/** As P8, with the add-on that reads what answers mean switched on. */
export const bench: Bench = {
  title: `suggestions with the add-on for meanings after ${codedAnswers} coded answers of public sets (two orders)`,
  figures: [
    { id: 'P8e', measure: `recallAt3 after ${codedAnswers}`, reach, isMoreBetter: true },
    { id: 'P8ef', measure: `microF1 after ${codedAnswers}`, reach, isMoreBetter: true }
  ],
  // The same splits give the same scores each time.
  rounds: 1,
  prepare,
  ...suggestionSubjects(simulation, (folder) => new KnownMeanings(kept(folder)))
}
