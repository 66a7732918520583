/** Computes a value when it is first asked for and keeps it: for results that several figures share. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => (kept ??= { value: compute() }).value
}

/** The same for results that depend on a key. */
export function oncePer<K, T>(compute: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = compute(key)
    kept.set(key, value)
    return value
  }
}
