/** The row a key leads to from row `at` of `count`: arrows one on, Home and End to the ends; undefined: none. */
export function rowByKey(key: string, at: number, count: number): number | undefined {
  const row = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key]
  return row !== undefined && row >= 0 && row < count ? row : undefined
}
