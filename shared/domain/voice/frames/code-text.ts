import type { Code, CodeText } from '../../entities/voice'

/** The words of a code that a copy takes over. */
export const codeText = ({ name, definition, include, exclude, example, isExclusive }: Code): CodeText => ({
  name,
  definition,
  include,
  exclude,
  example,
  isExclusive
})

/** The parts of two codes' words that differ. */
export function changedParts(before: CodeText, after: CodeText): (keyof CodeText)[] {
  const parts = ['name', 'definition', 'include', 'exclude', 'example', 'isExclusive'] as const
  return parts.filter((part) => before[part] !== after[part])
}
