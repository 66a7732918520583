import { useState } from 'react'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { linkEvidence } from '@shared/domain/exchange/edit-audit'
import { metrics } from '@shared/domain/metrics/registry'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { useLineEdits } from '../use-line-edits'
import styles from './evidence-editor.module.css'

const separator = '\u0000'

/** Every sheet a run has read, once. */
function useSheets(): readonly { value: string; label: string }[] {
  const runs = useRecords('importRuns') ?? []
  const found = new Map<string, string>()
  for (const { state, sheets } of runs) {
    if (state !== 'applied') continue
    for (const { fileId, fileName, sheet } of sheets) {
      found.set(`${fileId}${separator}${sheet}`, `${fileName} · ${sheet}`)
    }
  }
  return [...found].map(([value, label]) => ({ value, label }))
}

function CellLink({ line }: { line: ExchangeLine }) {
  const { change } = useLineEdits(line)
  const sheets = useSheets()
  const [place, setPlace] = useState<string | null>(null)
  const [cell, setCell] = useState('')
  const address = cell.trim().toUpperCase()
  const isAddress = /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address)
  const add = (): void => {
    if (place === null || !isAddress) return
    const [fileId = '', sheet = ''] = place.split(separator)
    setCell('')
    change((stored) => linkEvidence(stored, { kind: 'cell', fileId, sheet, cell: address }))
  }
  if (sheets.length === 0) return null
  return (
    <div className={styles.cellLink}>
      <Select
        label="Sheet of an imported file"
        isLabelHidden
        placeholder="Sheet of a client file"
        value={place}
        options={sheets}
        onChange={setPlace}
        isSearchable
      />
      <TextField
        label="Cell"
        isLabelHidden
        placeholder="B7"
        value={cell}
        onChange={setCell}
        onCommit={add}
        maxLength={10}
        error={cell !== '' && !isAddress ? 'Like B7' : null}
      />
      <Button size="small" onClick={add} isDisabled={place === null || !isAddress}>
        Link cell
      </Button>
    </div>
  )
}

/** Further things a line can stand on: a figure of this partner, or one cell of a client's file. */
export function MoreEvidence({ line }: { line: ExchangeLine }) {
  const { change } = useLineEdits(line)
  const partnerId =
    useRecords('exchangeAudits')?.find((audit) => audit.id === line.auditId)?.partnerId ?? null
  return (
    <div className={styles.editor}>
      <Select
        label="Link a figure"
        isLabelHidden
        placeholder="Link a figure of this partner"
        value={null}
        options={metrics
          .filter(({ definition }) => definition.scope !== 'programme')
          .map(({ definition }) => ({ value: definition.id, label: definition.title }))}
        isSearchable
        onChange={(metricId) =>
          change((stored) => linkEvidence(stored, { kind: 'metric', metricId, partnerId }))
        }
      />
      <CellLink line={line} />
    </div>
  )
}
