import { BottomBar } from '@renderer/ui/bottom-bar'
import { useFormat } from '@renderer/ui/format'
import { Text } from '@renderer/ui/text'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { metricCellText, metricColumns } from '../grid/metric-columns'
import { originText } from '../grid/origin-text'
import { useFileNames } from '../use-file-names'
import { MetricFigure } from './metric-figure'
import type { FocusedCell } from './partner-grid'

function FieldOrigin({ row, columnId }: FocusedCell) {
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

function FigureOrigin({ row, columnId }: FocusedCell) {
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

/** Says where the value under the cursor comes from: the cell of the client's file, a hand edit, or a figure's evidence. */
export function InspectorBar(props: { cell: FocusedCell | null }) {
  const { cell } = props
  const isFigure = cell !== null && metricColumns.some((column) => column.metricId === cell.columnId)
  const isField = cell !== null && Object.hasOwn(partnerFieldWords, cell.columnId)
  return (
    <BottomBar actions={null}>
      <div role="status" aria-label="Origin of the value">
        {isFigure && <FigureOrigin {...cell} />}
        {isField && <FieldOrigin {...cell} />}
        {!isFigure && !isField && <Text tone="faint">Choose a cell to see where its value comes from.</Text>}
      </div>
    </BottomBar>
  )
}
