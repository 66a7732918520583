import type { HitExtent, HitState } from '@shared/domain/voice/search/code-hits'
import type { SearchRefusal } from '@shared/domain/voice/search/search-query'

export const extentWords: Readonly<Record<HitExtent, string>> = {
  answer: 'Whole answer',
  sentence: 'Sentence',
  words: 'Words found'
}

export const hitStateWords: Readonly<Record<HitState, string>> = {
  'to-code': 'gets the code',
  'has-code': 'has the code',
  'stands-alone': 'left out: a code there stands alone'
}

/** Why a search cannot be made, and what to do. */
export function searchRefusalWords(refusal: SearchRefusal): string {
  switch (refusal.code) {
    case 'nothing-to-find':
      return 'Type a word to look for.'
    case 'beginning-too-short':
      return `“${refusal.word}” would find nearly everything: write two letters or more before the *.`
    case 'only-exclusions':
      return 'Say what to find as well, not only what to leave out.'
    case 'near-needs-words':
      return 'Only words, phrases and “any of” can be near each other.'
    case 'too-many-parts':
      return `That is more than ${refusal.most} parts: search for some of them first.`
    case 'pattern-invalid':
      return `This pattern cannot be read: ${refusal.detail.charAt(0).toLowerCase()}${refusal.detail.slice(1)}.`
    case 'pattern-too-slow':
      return `Stopped after ${refusal.seconds} seconds: this pattern tries too many ways. Avoid repeats inside repeats, such as (a+)+.`
  }
}
