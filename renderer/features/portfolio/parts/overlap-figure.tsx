import { useRecords } from '@renderer/data'
import type { EvidenceView } from '@renderer/ui/evidence-view'
import { Figure } from '@renderer/ui/figure'
import { useFormat, type Format } from '@renderer/ui/format'
import { useOpenSource } from '@renderer/ui/source-opener'
import type { ImportedFrom } from '@shared/domain/entities/provenance'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'

const ask =
  'The overlap is not recorded. To ask the client for: how far each partner’s customers match the ideal profile.'

function evidenceOf({ overlap, partner }: PortfolioRow, format: Format): Omit<EvidenceView, 'sources'> {
  const origin = partner.provenance['idealProfileOverlap']
  return {
    value: format.count(overlap),
    extent: 'on a scale of 0 to 100',
    ...(overlap === null ? { unknown: ask } : {}),
    how:
      origin?.kind === 'edited'
        ? `Entered by hand by ${origin.by}.`
        : 'As recorded: how far the partner’s customers match the ideal customer profile.',
    definitions: [],
    counted: { text: overlap === null ? 'Nothing' : partner.name },
    leftOut: []
  }
}

/** The cell the overlap was read from, or that a hand edit replaced. */
function cellOf({ partner }: PortfolioRow): ImportedFrom | null {
  const origin = partner.provenance['idealProfileOverlap']
  return (origin?.kind === 'edited' ? origin.replaced : origin) ?? null
}

/** The overlap of a partner, down to the client's cell. */
export function OverlapFigure({ row }: { row: PortfolioRow }) {
  const format = useFormat()
  const openSource = useOpenSource()
  const runs = useRecords('importRuns')
  const cell = cellOf(row)
  const sheet = runs
    ?.find((run) => run.id === cell?.runId)
    ?.sheets.find((one) => one.fileId === cell?.fileId && one.sheet === cell.sheet)
  const source =
    cell && sheet
      ? [
          {
            file: sheet.fileName,
            cells: `${cell.sheet}!${cell.cell}`,
            ...(openSource ? { onOpen: () => openSource({ ...cell, fileName: sheet.fileName }) } : {})
          }
        ]
      : []
  return (
    <Figure label="ICP overlap" evidence={{ ...evidenceOf(row, format), sources: source }}>
      {format.count(row.overlap)}
    </Figure>
  )
}
