import type { ExchangeAction, ExchangeLine, WorkshopState, WorkshopStep } from '../entities/exchange'
import { perceptionGap, perceptionGapFlag } from '../exchange/line-reading'

/** How far a line is: nobody, one side or both have rated; or it is revealed. */
export type RowState = 'open' | 'one' | 'both' | 'revealed'

/** One line as the room sees it. Ratings stand in it only once it is revealed. */
export interface SceneRow {
  readonly id: string
  readonly name: string
  readonly direction: ExchangeLine['direction']
  readonly state: RowState
  readonly importance: number | null
  readonly vendor: number | null
  readonly partner: number | null
  readonly gap: number | null
  readonly isFlagged: boolean
  readonly isHere: boolean
}

export interface SceneAction {
  readonly text: string
  readonly vendorOwner: string
  readonly partnerOwner: string
  readonly dueOn: string
}

/** Everything the projector shows, and nothing else: the room can know no more than what stands here. */
export interface ProjectorScene {
  readonly step: WorkshopStep
  readonly title: string
  readonly vendor: string
  readonly partner: string
  readonly rows: readonly SceneRow[]
  readonly revealed: number
  readonly lines: number
  readonly actions: readonly SceneAction[]
  readonly parked: readonly string[]
  /** "06:42", or "" while no clock runs. */
  readonly clock: string
  readonly isSample: boolean
}

/** Rows that fit in large type at 1280 × 720. */
export const sceneRows = 7

export interface SceneInput {
  readonly lines: readonly ExchangeLine[]
  readonly workshop: WorkshopState
  readonly actions: readonly ExchangeAction[]
  /** "Halden", "Kestrel", or "Vendor", "Partner" while names are hidden. */
  readonly vendor: string
  readonly partner: string
  /** Line the facilitator stands on. */
  readonly hereId: string | null
  readonly clock: string
  readonly isSample: boolean
  /** Takes names the room may not know out of any text. */
  readonly mask: (text: string) => string
  readonly dateText: (date: string) => string
}

/** The order of the workshop: what the partner gets first, then what it gives. */
export function workshopOrder(lines: readonly ExchangeLine[]): ExchangeLine[] {
  const part = lines.filter((line) => line.isPartOfRelationship).sort((a, b) => a.order - b.order)
  return [
    ...part.filter((line) => line.direction === 'gets'),
    ...part.filter((line) => line.direction === 'gives')
  ]
}

function rowOf(line: ExchangeLine, { workshop, hereId, mask }: SceneInput): SceneRow {
  const isRevealed = workshop.revealed.includes(line.id)
  const rated = [line.deliveredVendor, line.deliveredPartner].filter((value) => value !== null).length
  const gap = isRevealed ? perceptionGap(line) : null
  return {
    ...{ id: line.id, name: mask(line.name), direction: line.direction, gap },
    state: isRevealed ? 'revealed' : rated === 2 ? 'both' : rated === 1 ? 'one' : 'open',
    importance: isRevealed ? line.importance : null,
    vendor: isRevealed ? line.deliveredVendor : null,
    partner: isRevealed ? line.deliveredPartner : null,
    isFlagged: gap !== null && Math.abs(gap) >= perceptionGapFlag,
    isHere: line.id === hereId
  }
}

/** The page of rows around the line at hand: whole pages, so that rows do not jump while one goes down the list. */
function pageAround(rows: readonly SceneRow[], hereId: string | null): readonly SceneRow[] {
  const here = Math.max(
    0,
    rows.findIndex((row) => row.id === hereId)
  )
  const start = Math.floor(here / sceneRows) * sceneRows
  return rows.slice(start, start + sceneRows)
}

function titleOf(input: SceneInput, rows: readonly SceneRow[]): string {
  const { vendor, partner } = input
  const flagged = rows.filter((row) => row.isFlagged).length
  const revealed = rows.filter((row) => row.state === 'revealed').length
  switch (input.workshop.step) {
    case 'vendor-rates':
      return `${vendor} rates. ${partner} rates next, without seeing it.`
    case 'partner-rates':
      return `${partner} rates, without seeing what ${vendor} said.`
    case 'reveal':
      if (revealed === 0) return 'Both have answered. Let us look.'
      if (flagged === 0) return 'So far you see it alike.'
      return flagged === 1
        ? 'You see one of them two or more points apart.'
        : `You see ${flagged} of them two or more points apart.`
    case 'agree':
      return 'What will each side do, and by when?'
    case 'close':
      return 'What we agreed'
  }
}

/** The scene for the projector: hidden ratings, notes, amounts and other partners are not in it at all. */
export function projectorScene(input: SceneInput): ProjectorScene {
  const { workshop, mask, dateText } = input
  const rows = workshopOrder(input.lines).map((line) => rowOf(line, input))
  return {
    step: workshop.step,
    title: mask(titleOf(input, rows)),
    vendor: mask(input.vendor),
    partner: mask(input.partner),
    rows: pageAround(rows, input.hereId),
    revealed: rows.filter((row) => row.state === 'revealed').length,
    lines: rows.length,
    actions: input.actions
      .filter((action) => action.state === 'open')
      .map((action) => ({
        text: mask(action.text),
        vendorOwner: mask(action.vendorOwner ?? ''),
        partnerOwner: mask(action.partnerOwner ?? ''),
        dueOn: action.dueOn === null ? '' : dateText(action.dueOn)
      })),
    parked: workshop.parked.map((point) => mask(point.text)),
    clock: input.clock,
    isSample: input.isSample
  }
}
