import { memo, useState } from 'react'
import { Pane } from '@renderer/ui/pane'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import type { PreviewSheet } from '@shared/domain/importing/preview-sheet'
import type { ReadingFile } from '../desk/desk-state'
import styles from './reading-preview.module.css'

/** As many as the switch above the table can name. */
const mostSheets = 4

/** The first rows of a file whose rest is still being read. */
export function ReadingPreview({ file }: { file: ReadingFile }) {
  const sheets = (file.preview ?? []).slice(0, mostSheets)
  const [chosen, setChosen] = useState('0')
  const sheet = sheets[Number(chosen)] ?? sheets[0]
  if (!sheet) return null
  return (
    <Pane
      label={`First rows of ${file.name}`}
      title={sheet.name}
      actions={
        sheets.length > 1 && (
          <SegmentedControl
            label="Sheet"
            value={chosen}
            options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={setChosen}
          />
        )
      }
    >
      <FirstRows sheet={sheet} />
    </Pane>
  )
}

/** Stays as it is while the count of rows beside it rises. */
const FirstRows = memo(function FirstRows({ sheet }: { sheet: PreviewSheet }) {
  const { firstRow, hasHeader, rows } = sheet
  const [header, ...others] = hasHeader ? rows : [undefined, ...rows]
  return (
    <table className={styles.table}>
      {header && (
        <thead>
          <tr>
            <th className={styles.number}>{firstRow}</th>
            {header.map((text, column) => (
              <th key={column} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {others.map((row, index) => (
          <tr key={index}>
            <th scope="row" className={styles.number}>
              {firstRow + index + (header ? 1 : 0)}
            </th>
            {row?.map((text, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})
