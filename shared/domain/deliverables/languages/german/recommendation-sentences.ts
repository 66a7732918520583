import { recommendationLibrary } from '../../../diagnosis/recommendations/library'
import type { Phrase } from '../phrase-book'
import { germanRecommendations } from './recommendations'

/** Titles and texts of the library, and the words of the board around them. */
export const germanRecommendationSentences: readonly Phrase[] = recommendationLibrary.flatMap(
  ({ id, title, text }): Phrase[] => {
    const words = germanRecommendations[id]
    return words
      ? [
          [title, words[0]],
          [text, words[1]]
        ]
      : []
  }
)
