import type { ExchangeAudit, ExchangeLine, WorkshopState, WorkshopStep } from '../entities/exchange'
import { editAudit } from '../exchange/edit-audit'
import type { ChangeDraft } from '../history/change-set'
import type { CivilDate } from '../values/civil-date'

/** A workshop nobody has begun yet. */
export const newWorkshop: WorkshopState = {
  step: 'vendor-rates',
  revealed: [],
  parked: [],
  notes: '',
  vendorPeople: '',
  partnerPeople: '',
  minutes: 15,
  endedOn: null
}

export const workshopOf = (audit: Pick<ExchangeAudit, 'workshop'>): WorkshopState =>
  audit.workshop ?? newWorkshop

/** One step of leading a workshop; undone like any other edit. */
export const leadWorkshop = (audit: ExchangeAudit, patch: Partial<WorkshopState>): ChangeDraft =>
  editAudit(audit, { workshop: { ...workshopOf(audit), ...patch } }, 'exchange.workshop-led')

/** Ends a workshop: the version keeps its mark and its day. */
export const endWorkshop = (audit: ExchangeAudit, on: CivilDate): ChangeDraft =>
  leadWorkshop(audit, { step: 'close', endedOn: on })

/** What a side rates of a line: how it arrives, and how much it matters where it is the receiver. */
export function askedOf(
  side: 'vendor' | 'partner',
  line: Pick<ExchangeLine, 'direction'>
): { readonly view: 'deliveredVendor' | 'deliveredPartner'; readonly asksImportance: boolean } {
  const isReceiver = side === 'partner' ? line.direction === 'gets' : line.direction === 'gives'
  return { view: side === 'vendor' ? 'deliveredVendor' : 'deliveredPartner', asksImportance: isReceiver }
}

/** The next line to reveal: the first in order that both have rated; null when all of those are shown. */
export function nextToReveal(
  ordered: readonly ExchangeLine[],
  workshop: Pick<WorkshopState, 'revealed'>
): ExchangeLine | null {
  return (
    ordered.find(
      (line) =>
        !workshop.revealed.includes(line.id) &&
        line.deliveredVendor !== null &&
        line.deliveredPartner !== null
    ) ?? null
  )
}

export const stepOrder: readonly WorkshopStep[] = [
  'vendor-rates',
  'partner-rates',
  'reveal',
  'agree',
  'close'
]

/** The step after or before another; the first and last stay. */
export const stepBeside = (step: WorkshopStep, by: 1 | -1): WorkshopStep =>
  stepOrder[Math.min(stepOrder.length - 1, Math.max(0, stepOrder.indexOf(step) + by))] ?? step
