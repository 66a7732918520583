import type { Checklist, ChecklistQuestion } from '../checklist'
import { dosChecklist, onboardingChecklist, operatingChecklist, reportsChecklist } from './practice'
import { quickChecklist } from './quick'
import { buildingChecklist, strategyChecklist, underperformingChecklist } from './situation'
import { symptomsChecklist } from './symptoms'

/** Every checklist, in the order a consultant would ask. */
export const checklists: readonly Checklist[] = [
  quickChecklist,
  strategyChecklist,
  underperformingChecklist,
  buildingChecklist,
  operatingChecklist,
  onboardingChecklist,
  reportsChecklist,
  dosChecklist,
  symptomsChecklist
]

const byId = new Map(
  checklists.flatMap(({ questions }) => questions.map((question) => [question.id, question]))
)

/** The question of an id; null when there is none. */
export const findQuestion = (id: string): ChecklistQuestion | null => byId.get(id) ?? null
