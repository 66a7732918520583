import { useMemo } from 'react'
import { useFacts, useRecords } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'

const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many)
const kinds = {
  deals: plural('deal', 'deals'),
  activities: plural('activity', 'activities'),
  money: plural('payment', 'payments'),
  notes: plural('transcript', 'transcripts')
} as const

/** "12 deals, 3 activities and 1 payment". */
export function listWords(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/**
 * What is on record for a partner, in words; undefined while it is counted. Survey answers are not among it: how many
 * people of one company answered is nobody's to see below the limit.
 */
export function useFactWords(partnerId: string): string | undefined {
  const format = useFormat()
  const deals = useFacts('deal', { partnerId })
  const activities = useFacts('activity', { partnerId })
  const money = useFacts('investment', { partnerId })
  const notes = useFacts('note', { partnerId })
  return useMemo(() => {
    const all = { deals, activities, money, notes }
    if (Object.values(all).includes(undefined)) return undefined
    const parts = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
      const count = all[kind]?.length ?? 0
      return count === 0 ? [] : [`${format.count(count)} ${kinds[kind](count)}`]
    })
    return parts.length === 0 ? 'no records' : listWords(parts)
  }, [deals, activities, money, notes, format])
}

/** What stays on the page of a partner that is merged, because it is a judgement about that record; null: nothing. */
export function useStayingWords(partnerId: string): string | null {
  const format = useFormat()
  const audits = useRecords('exchangeAudits')
  const plans = useRecords('jointPlans')
  return useMemo(() => {
    const auditCount = audits?.filter((audit) => audit.partnerId === partnerId).length ?? 0
    const planCount = plans?.filter((plan) => plan.partnerId === partnerId).length ?? 0
    const parts = [
      ...(auditCount > 0
        ? [`${format.count(auditCount)} value-exchange ${auditCount === 1 ? 'audit' : 'audits'}`]
        : []),
      ...(planCount > 0 ? [`${format.count(planCount)} joint ${planCount === 1 ? 'plan' : 'plans'}`] : [])
    ]
    return parts.length === 0 ? null : listWords(parts)
  }, [audits, plans, partnerId, format])
}
