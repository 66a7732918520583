import { recordSchemasV1 } from '../v1/tables'
import { nameAliasV2 } from './name-alias'
import { suggestionDecisionV2 } from './suggestion-decision'

/** Shape of a record in each table of living records. Tables of v1 keep their shape; blocks are those of v1. */
export const recordSchemasV2 = {
  ...recordSchemasV1,
  nameAliases: nameAliasV2,
  suggestionDecisions: suggestionDecisionV2
} as const
