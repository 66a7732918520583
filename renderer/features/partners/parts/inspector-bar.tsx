import { BottomBar } from '@renderer/ui/bottom-bar'
import { useFormat } from '@renderer/ui/format'
import { Text } from '@renderer/ui/text'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { activeMetricId, metricCellText, metricColumns } from '../grid/metric-columns'
import { originText } from '../grid/origin-text'
import type { GroupRow, PartnerRow } from '../grid/partner-row'
import { useFileNames } from '../use-file-names'
import { MetricFigure } from './metric-figure'
import type { FocusedCell } from './partner-grid'

interface Place<Row> {
  readonly row: Row
  readonly columnId: string
}

function FieldOrigin({ row, columnId }: Place<PartnerRow>) {
  const format = useFormat()
  const fileNameOf = useFileNames()
  const title = partnerFieldWords[columnId as NamedPartnerField]
  const origin = row.partner.provenance[columnId]
  const isKnown = origin !== undefined || row.partner[columnId as NamedPartnerField] !== null
  return (
    <Text isOneLine>
      <Text tone="faint">{title}: </Text>
      {isKnown ? originText(origin, fileNameOf, format) : 'not known yet; Enter sets it'}
    </Text>
  )
}

function FigureOrigin({ row, columnId }: Place<PartnerRow>) {
  const format = useFormat()
  const column = metricColumns.find((one) => one.metricId === columnId)
  if (!column) return null
  const text = metricCellText(column, row.figures?.[columnId], format)
  return (
    <Text isOneLine>
      <Text tone="faint">{column.title} of </Text>
      {row.partner.name}:{' '}
      <MetricFigure metricId={columnId} partnerId={row.partner.id} label={`${column.title}: ${text}`}>
        {text}
      </MetricFigure>
    </Text>
  )
}

/** What stands in the line of a group: the sum of the figures below it, each of which opens its own evidence. */
function GroupOrigin({ row, columnId }: Place<GroupRow>) {
  const format = useFormat()
  const { label, count } = row.group
  const column = metricColumns.find((one) => one.metricId === columnId)
  const figure = row.figures?.[columnId]
  if (!column || !figure) {
    return (
      <Text isOneLine tone="faint">
        {label}: {format.count(count)} {count === 1 ? 'partner' : 'partners'}. Enter opens or closes the
        group, Space ticks all of it.
      </Text>
    )
  }
  const known = format.count(columnId === activeMetricId ? figure.denominator : figure.numerator)
  const how = columnId === activeMetricId ? 'counted over' : 'sum of the figures of'
  return (
    <Text isOneLine>
      <Text tone="faint">{column.title} of </Text>
      {label}: {metricCellText(column, figure, format, true)}
      <Text tone="faint">
        {`, ${how} ${known} of ${format.count(count)} partners in the list; each opens its evidence`}
      </Text>
    </Text>
  )
}

function CellOrigin({ row, columnId }: FocusedCell) {
  if (row.group) return <GroupOrigin row={row} columnId={columnId} />
  if (metricColumns.some((column) => column.metricId === columnId))
    return <FigureOrigin row={row} columnId={columnId} />
  if (Object.hasOwn(partnerFieldWords, columnId)) return <FieldOrigin row={row} columnId={columnId} />
  return <Text tone="faint">Choose a cell to see where its value comes from.</Text>
}

/** Says where the value under the cursor comes from: the cell of the client's file, a hand edit, or a figure's evidence. */
export function InspectorBar(props: { cell: FocusedCell | null }) {
  const { cell } = props
  return (
    <BottomBar actions={null}>
      <div role="status" aria-label="Origin of the value">
        {cell ? (
          <CellOrigin {...cell} />
        ) : (
          <Text tone="faint">Choose a cell to see where its value comes from.</Text>
        )}
      </div>
    </BottomBar>
  )
}
