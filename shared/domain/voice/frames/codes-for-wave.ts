import type { Code } from '../../entities/voice'

/**
 * The codes that are offered for answers of a wave: those of its own frame and those that belong to none. A code
 * below one of a frame belongs to that frame too.
 */
export function codesForWave(codes: readonly Code[], surveyId: string | null): readonly Code[] {
  if (codes.every((code) => code.surveyId === undefined)) return codes
  const byId = new Map(codes.map((code) => [code.id, code]))
  return codes.filter((code) => {
    const frame = frameOf(code, byId)
    return frame === null || frame === surveyId
  })
}

/** The wave whose frame a code belongs to, by itself or by a code above it; null: it is offered for all. */
export function frameOf(code: Code, byId: ReadonlyMap<string, Code>): string | null {
  let at: Code | undefined = code
  for (let hops = 0; at && hops < 50; hops += 1) {
    if (at.surveyId !== undefined) return at.surveyId
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  }
  return null
}
