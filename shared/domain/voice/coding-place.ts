import type { Coding } from '../entities/voice'

/** Whose coding on which words: two codings with one code at the same place say the same thing twice. */
export const codingPlace = ({ responseId, questionId, coder, span }: Coding): string =>
  [responseId, questionId, coder, span ? `${span.start}-${span.end}` : 'all'].join(' ')
