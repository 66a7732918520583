import type { ExchangeLine } from '../entities/exchange'
import type { ExchangeResult, LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'

export const moveKinds = [
  'added',
  'gone',
  'amount',
  'importance',
  'vendor-view',
  'partner-view',
  'quadrant',
  'trend'
] as const
export type MoveKind = (typeof moveKinds)[number]

/** One value object in two versions. Null: not part of that version. */
export interface LinePair<F extends AmountFigure = AmountFigure> {
  readonly key: string
  readonly name: string
  readonly direction: ExchangeLine['direction']
  readonly before: LineResult<F> | null
  readonly after: LineResult<F> | null
  /** What moved; empty: nothing. */
  readonly moves: readonly MoveKind[]
}

/** What a line is known by across versions: its object, or the name the consultant gave it. */
const keyOf = ({ direction, objectId, name }: ExchangeLine): string =>
  `${direction}:${objectId ?? name.trim().toLowerCase()}`

const cent = 0.005

const isOther = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) >= cent

function movesOf(
  before: LineResult<AmountFigure> | null,
  after: LineResult<AmountFigure> | null
): MoveKind[] {
  if (!before) return ['added']
  if (!after) return ['gone']
  const found: (MoveKind | false)[] = [
    isOther(before.amount.value, after.amount.value) && 'amount',
    before.line.importance !== after.line.importance && 'importance',
    before.line.deliveredVendor !== after.line.deliveredVendor && 'vendor-view',
    before.line.deliveredPartner !== after.line.deliveredPartner && 'partner-view',
    before.quadrant !== after.quadrant && 'quadrant',
    before.line.trend !== after.line.trend && 'trend'
  ]
  return found.filter((each): each is MoveKind => each !== false)
}

/** Two versions line by line, in the order of the later one; lines only the earlier one has come last. */
export function compareVersions<F extends AmountFigure>(
  before: ExchangeResult<F>,
  after: ExchangeResult<F>
): LinePair<F>[] {
  const all = (result: ExchangeResult<F>): LineResult<F>[] => [...result.gives, ...result.gets]
  const earlier = new Map(all(before).map((each) => [keyOf(each.line), each]))
  const later = new Map(all(after).map((each) => [keyOf(each.line), each]))
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const was = earlier.get(key) ?? null
    const is = later.get(key) ?? null
    const shown = is ?? was
    if (!shown) return []
    const { name, direction } = shown.line
    return [{ key, name, direction, before: was, after: is, moves: movesOf(was, is) }]
  })
}

/** Lines that moved, those that moved in money first and by the most. */
export function movedLines<F extends AmountFigure>(pairs: readonly LinePair<F>[]): LinePair<F>[] {
  const size = ({ before, after }: LinePair<F>): number =>
    Math.abs((after?.amount.value ?? 0) - (before?.amount.value ?? 0))
  return pairs.filter((pair) => pair.moves.length > 0).sort((a, b) => size(b) - size(a))
}
