import type { TogetherView } from '@shared/domain/voice/results/views/together-view'
import type { Format } from '@renderer/ui/format'

/** The two themes most people raised both; no pair is called the first of equals. */
export function togetherFinding(
  { themes, cells, base }: Pick<TogetherView, 'themes' | 'cells' | 'base'>,
  format: Format
): string {
  const pairs = cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell && column > row
        ? [{ a: themes[row]?.name ?? '', b: themes[column]?.name ?? '', both: cell.both }]
        : []
    )
  )
  const most = Math.max(0, ...pairs.map(({ both }) => both))
  const [best, ...others] = pairs.filter(({ both }) => both === most)
  if (!best || most === 0) return 'No two themes were raised by the same people'
  const rank = others.length > 0 ? 'as often as any other two' : 'most'
  return `“${best.a}” and “${best.b}” come together ${rank}: ${format.count(most)} of ${format.count(base)} raised both`
}
