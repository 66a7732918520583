/** Runs tasks of the same key one after another, so that two notes of one engagement cannot overtake. */
export function oneAtATime(): <Value>(key: string, task: () => Promise<Value>) => Promise<Value> {
  const lastByKey = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const previous = lastByKey.get(key) ?? Promise.resolve()
    const current = previous.then(task, task)
    lastByKey.set(key, current)
    const forget = (): void => {
      if (lastByKey.get(key) === current) lastByKey.delete(key)
    }
    current.then(forget, forget)
    return current
  }
}
