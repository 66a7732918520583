import type { Recommendation } from '../../entities/diagnosis'

export type Phase = NonNullable<Recommendation['phase']>

/** The order in which a programme is mended: open friction first, then each phase builds on the one before. */
export const phases = [
  'fix',
  'design',
  'recruitment',
  'activation',
  'management'
] as const satisfies readonly Phase[]

export const phaseWords: Readonly<Record<Phase, string>> = {
  fix: 'Fix what is broken',
  design: 'Design',
  recruitment: 'Recruitment',
  activation: 'Activation',
  management: 'Management'
}

export const phaseRank = (phase: Phase): number => phases.indexOf(phase)
