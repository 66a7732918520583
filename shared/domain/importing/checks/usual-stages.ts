/** A stage in the client's words, how many of its deals are left blank, and how many it has. */
export type UsualStage = readonly [stage: string, blank: number, all: number]

/** The words between what the client wrote. */
export interface StageWords {
  readonly of: string
  readonly more: (count: number) => string
}

export const englishStages: StageWords = { of: 'of', more: (count) => `${count} more` }

const namedStages = 4

/** "Prospecting 500 of 500, Engaging 2 of 4, 1 more"; "" where the stages make no difference. */
export function stagesText(
  stages: string | number | readonly UsualStage[] | undefined,
  { of, more }: StageWords
): string {
  const all = typeof stages === 'object' ? stages : []
  return [
    ...all.slice(0, namedStages).map(([stage, blank, deals]) => `${stage} ${blank} ${of} ${deals}`),
    ...(all.length > namedStages ? [more(all.length - namedStages)] : [])
  ].join(', ')
}
