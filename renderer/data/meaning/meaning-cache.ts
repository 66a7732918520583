import Dexie, { type Table } from 'dexie'
import type { MeaningBlock } from '@shared/domain/voice/meaning/known-meanings'

const nameOf = (engagementId: string): string => `tandem-meaning-${engagementId}`

/**
 * What was read of an engagement's texts: keys and numbers, no words. Beside the engagement and not in it: it can be
 * thrown away and read again, so no copy holds it, no history follows it, and relaxed writing is good enough.
 */
class MeaningDatabase extends Dexie {
  declare readonly blocks: Table<MeaningBlock, number>

  constructor(engagementId: string) {
    super(nameOf(engagementId), { cache: 'disabled' })
    this.version(1).stores({ blocks: '++' })
    this.on('versionchange', () => {
      this.close()
    })
  }
}

export interface MeaningCache {
  readonly blocks: () => Promise<readonly MeaningBlock[]>
  readonly keep: (block: MeaningBlock) => Promise<void>
  readonly close: () => void
}

export function openMeaningCache(engagementId: string): MeaningCache {
  const database = new MeaningDatabase(engagementId)
  return {
    blocks: () => database.blocks.toArray(),
    keep: async (block) => {
      await database.blocks.add(block)
    },
    close: () => {
      database.close()
    }
  }
}

/** Everything kept for an engagement; nothing is created where nothing was read. */
export async function readMeaningCache(engagementId: string): Promise<readonly MeaningBlock[]> {
  if (!(await Dexie.exists(nameOf(engagementId)))) return []
  const cache = openMeaningCache(engagementId)
  try {
    return await cache.blocks()
  } finally {
    cache.close()
  }
}

/** Throws away what was read of an engagement. */
export const forgetMeanings = (engagementId: string): Promise<void> => Dexie.delete(nameOf(engagementId))
