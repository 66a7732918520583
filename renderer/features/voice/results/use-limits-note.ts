import { useEngagement } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'

/** The limits in force and why, as they are printed under every result. */
export function useLimitsNote(): string {
  const { confidentiality } = useEngagement()
  const format = useFormat()
  const { minimumScoreGroup, minimumCommentGroup, reason } = confidentiality
  const limits = `No figure for fewer than ${format.count(Math.max(3, minimumScoreGroup))} respondents or companies, no comment from fewer than ${format.count(Math.max(3, minimumCommentGroup))}, also not by subtraction.`
  return reason === undefined ? limits : `${limits} Limits as agreed: ${reason}`
}
