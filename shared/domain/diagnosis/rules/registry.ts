import type { Rule } from '../rule'
import { activationRules } from './activation'
import { coSellRules } from './co-sell'
import { incentiveRules } from './incentives'
import { investmentRules } from './investment'
import { measurementRules } from './measurement'
import { onboardingRules } from './onboarding'
import { operatingRules } from './operating-model'
import { relationshipRules } from './relationships'
import { strategyRules } from './strategy'
import { volumeRules } from './volume-over-curation'

/** Every rule the product ships, in the order of the reference. */
export const rules: readonly Rule[] = [
  ...activationRules,
  ...onboardingRules,
  ...volumeRules,
  ...coSellRules,
  ...incentiveRules,
  ...operatingRules,
  ...relationshipRules,
  ...measurementRules,
  ...investmentRules,
  ...strategyRules
].sort((a, b) => a.id.localeCompare(b.id))

const byId = new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule])))

/** The rule of an id or of one of its other names (`ACT-1`); null when there is none. */
export const findRule = (id: string): Rule | null => byId.get(id) ?? null
