import type { Code } from '@shared/domain/entities/voice'
import type { Suggestion } from '@shared/domain/voice/suggest/suggest-protocol'
import type { Shortcut } from '@renderer/ui/use-shortcuts'
import type { SuggestionActs } from './use-suggestion-acts'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** The key of each suggestion: a digit that no code of the codebook has for its own, else Alt and its place. */
export function suggestionKeys(codes: readonly Code[]): readonly string[] {
  const taken = new Set(codes.filter((code) => !code.isRetired).map((code) => code.shortcut))
  const free = digits.filter((digit) => !taken.has(digit))
  return digits.map((digit, place) => free[place] ?? `Alt+${digit}`)
}

/** A suggestion's key takes it over; Delete turns the first one down. */
export function suggestionShortcuts(
  suggestions: readonly Suggestion[],
  codes: readonly Code[],
  acts: SuggestionActs
): Shortcut[] {
  const keys = suggestionKeys(codes)
  const nameOf = new Map(codes.map((code) => [code.id, code.name]))
  const [first] = suggestions
  const takeOver = suggestions.slice(0, keys.length).map((suggestion, place) => ({
    keys: keys[place] ?? '',
    label: `Take over the suggestion “${nameOf.get(suggestion.codeId) ?? ''}”`,
    run: () => acts.accept(suggestion)
  }))
  const turnDown = {
    keys: 'Delete',
    label: 'Turn down the first suggestion',
    isEnabled: first !== undefined,
    run: () => first && acts.reject(first)
  }
  return [...takeOver, turnDown]
}
