import { useMemo } from 'react'
import { useFacts, usePartnerVoice, useRecords } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import type { Partner } from '@shared/domain/entities/partner'
import { mergedInto } from '@shared/domain/partners/merge-partners'
import { notesOn } from '@shared/domain/partners/note-drafts'
import { shownAudits } from '@shared/domain/workshop/held-back'
import { timelineEntries, type TimelineEntry } from './timeline-entries'
import { usePartnerFacts } from './use-partner-facts'

/** The ids under which something may be on record for a partner: its own and those merged into it. */
export function useOwnIds(partner: Partner): ReadonlySet<string> {
  const partners = useRecords('partners')
  return useMemo(
    () => new Set([partner.id, ...mergedInto(partner, partners ?? []).map(({ id }) => id)]),
    [partner, partners]
  )
}

/** Everything on record for a partner in order of time; undefined while it is read. */
export function useTimeline(partner: Partner): readonly TimelineEntry[] | undefined {
  const format = useFormat()
  const ids = useOwnIds(partner)
  const { deals, activities, money } = usePartnerFacts(partner.id)
  const transcripts = useFacts('note', { partnerId: partner.id })
  const memos = useRecords('memos')
  const audits = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  const surveys = useRecords('surveys')
  const voice = usePartnerVoice(partner.id)
  return useMemo(() => {
    if (!deals || !activities || !money || !transcripts || !memos || !audits || !lines) return undefined
    const wave = voice?.wave ? surveys?.find(({ id }) => id === voice.wave?.id) : undefined
    const survey =
      voice && wave ? { title: wave.title, on: wave.fieldedOn, people: voice.ownRespondents } : null
    const own = shownAudits(audits, lines).filter(({ partnerId }) => ids.has(partnerId))
    const notes = notesOn(memos, ids)
    return timelineEntries({ deals, activities, money, transcripts, notes, audits: own, survey }, format)
  }, [deals, activities, money, transcripts, memos, audits, lines, surveys, voice, ids, format])
}
