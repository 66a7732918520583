import type { EngagementStore } from '@shared/ports/engagement-store'
import { EditQueue } from '../live/edit-queue'

/** One queue for all screens of an engagement: edits land, and are undone, in the order they were made. */
const queues = new WeakMap<EngagementStore, EditQueue>()

/** The queue of an engagement's edits, the same for everybody who asks. */
export function queueOf(store: EngagementStore): EditQueue {
  const queue = queues.get(store) ?? new EditQueue(store)
  queues.set(store, queue)
  return queue
}
