import type { ImportTarget } from '../entities/import-run'
import type { ColumnProfile } from './column-profile'

/** A guess at a column from its content alone. */
export interface ContentGuess {
  readonly column: number
  readonly field: string
  readonly reason: string
}

/**
 * What columns of a sheet without a header may mean: the key that comes first and never twice, the name that reads
 * like one. Everything else is left for the consultant to say.
 */
export function headerlessFits(target: ImportTarget, profiles: readonly ColumnProfile[]): ContentGuess[] {
  if (profiles.some((profile) => profile.header !== '')) return []
  const guesses: ContentGuess[] = []
  const key = profiles.find((profile) => profile.filled > 0 && profile.distinct === profile.filled)
  if (key && (key.shape === 'key' || (key.shape === 'number' && key.isWhole)))
    guesses.push({ column: key.column, field: 'externalId', reason: 'no header; never says the same twice' })
  const name = target === 'partner' ? likelyName(profiles) : null
  if (name) guesses.push({ column: name.column, field: 'name', reason: 'no header; reads like names' })
  return guesses
}

/** Words without figures, hardly ever the same twice. */
function likelyName(profiles: readonly ColumnProfile[]): ColumnProfile | null {
  const candidates = profiles.filter(
    ({ shape, distinct, filled, averageLength, values }) =>
      shape === 'text' &&
      distinct >= filled * 0.9 &&
      averageLength >= 4 &&
      averageLength <= 60 &&
      values.filter(([value]) => /[\d@]/.test(value)).length <= values.length * 0.2
  )
  return candidates[0] ?? null
}
