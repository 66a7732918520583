import type { LikenessReason } from '@shared/domain/importing/matching/compare-names'

/** What two partners' names have in common, short enough for a line of a list. */
export function likenessWords(reason: LikenessReason): string {
  switch (reason.code) {
    case 'same-words':
      return 'Same name'
    case 'legal-form':
      return 'Other legal form'
    case 'word-order':
      return 'Other order of words'
    case 'initials':
      return 'Initials'
    case 'abbreviation':
      return `“${reason.short}” for “${reason.long}”`
    case 'extra-words':
      return `One adds “${reason.words}”`
    case 'typo':
      return 'Perhaps mistyped'
    case 'shared-words':
      return `Share “${reason.words}”`
    case 'letters':
      return 'Alike letters'
  }
}
