import type { Code } from '../entities/voice'

/** A code with names masked in all that is said of it. */
export const maskedCode = (code: Code, mask: (text: string) => string): Code => ({
  ...code,
  name: mask(code.name),
  definition: mask(code.definition),
  include: mask(code.include),
  exclude: mask(code.exclude),
  example: mask(code.example),
  ...(code.sets ? { sets: code.sets.map(mask) } : {})
})
