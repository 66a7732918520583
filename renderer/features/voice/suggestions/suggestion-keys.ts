import type { Code } from '@shared/domain/entities/voice'
import type { Suggestion } from '@shared/domain/voice/suggest/suggest-protocol'
import type { Shortcut } from '@renderer/ui/use-shortcuts'
import type { SuggestionActs } from './use-suggestion-acts'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** The keys of suggestions: digits that no code of the codebook has for its own, in their order. */
export function suggestionDigits(codes: readonly Code[]): readonly string[] {
  const taken = new Set(codes.filter((code) => !code.isRetired).map((code) => code.shortcut))
  return digits.filter((digit) => !taken.has(digit))
}

/** A digit takes a suggestion over; with Alt it turns it down. */
export function suggestionShortcuts(
  suggestions: readonly Suggestion[],
  codes: readonly Code[],
  acts: SuggestionActs
): Shortcut[] {
  const free = suggestionDigits(codes)
  const nameOf = new Map(codes.map((code) => [code.id, code.name]))
  return suggestions.slice(0, free.length).flatMap((suggestion, place) => {
    const digit = free[place] ?? ''
    const name = nameOf.get(suggestion.codeId) ?? ''
    return [
      { keys: digit, label: `Take over the suggestion “${name}”`, run: () => acts.accept(suggestion) },
      { keys: `Alt+${digit}`, label: `Turn down “${name}”`, run: () => acts.reject(suggestion) }
    ]
  })
}
