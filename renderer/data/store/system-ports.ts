import type { Clock } from '@shared/ports/clock'
import type { Ids } from '@shared/ports/ids'

/** Where time and ids come from; tests hand in their own. */
export interface StorePorts {
  readonly clock: Clock
  readonly ids: Ids
}

function localDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}

/** The computer's clock. It may jump: it is shown to people and never used to order anything. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDay(new Date())
}

export const randomIds: Ids = { next: () => crypto.randomUUID() }

export const systemPorts: StorePorts = { clock: systemClock, ids: randomIds }
