import type { Diagnosis } from '@shared/domain/diagnosis/diagnosis'
import { useAnswer } from './use-analysis'

const all: Record<never, never> = {}

/** Rules, checklists and claims held against the data, kept current; undefined while they are worked out or not wanted. */
export const useDiagnosis = (isWanted = true): Diagnosis | undefined =>
  useAnswer('diagnosis', isWanted ? all : null)
