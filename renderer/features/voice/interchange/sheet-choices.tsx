import type { SheetUse, TextSheet } from '@shared/domain/voice/interchange/bring-in-protocol'
import {
  unrecognisedLayout,
  type CodedForm,
  type CodedLayout
} from '@shared/domain/voice/interchange/read-coded-table'
import { Checkbox } from '@renderer/ui/checkbox'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { formWords } from './bring-in-words'
import styles from './bring-in.module.css'
import { usualUse } from './usual-choices'

const forms = (Object.keys(formWords) as CodedForm[]).map((form) => ({ value: form, label: formWords[form] }))
const separators = [
  { value: ';', label: 'semicolon' },
  { value: ',', label: 'comma' },
  { value: '|', label: 'upright bar' },
  { value: '\n', label: 'line end' }
] as const

/** Which sheet, and how it is read: as a codebook, or as answers with their codes. */
export function SheetChoices(props: {
  sheets: readonly TextSheet[]
  use: SheetUse | null
  coder: string
  onUse: (use: SheetUse | null) => void
}) {
  const { sheets, use, coder, onUse } = props
  const index = use?.sheet ?? 0
  const sheet = sheets[index]
  if (!sheet) return null
  const take = (as: SheetUse['as']): void => {
    if (as === 'codebook') return onUse({ as, sheet: index })
    const usual = usualUse(sheet, index, coder)
    const layout = usual?.as === 'coded' ? usual.layout : unrecognisedLayout(sheet.rows)
    onUse({ as, sheet: index, layout, coder })
  }
  return (
    <div className={styles.form}>
      <Select
        label="Sheet"
        value={String(index)}
        options={sheets.map(({ name, rows }, place) => ({
          value: String(place),
          label: `${name || 'Sheet'} · ${rows.length - 1} rows`
        }))}
        onChange={(place) => {
          const next = sheets[Number(place)]
          if (next) onUse(usualUse(next, Number(place), coder) ?? { as: 'codebook', sheet: Number(place) })
        }}
      />
      <Select<SheetUse['as']>
        label="It holds"
        value={use?.as ?? null}
        placeholder="Choose"
        options={[
          { value: 'coded', label: 'Answers with their codes' },
          { value: 'codebook', label: 'A codebook' }
        ]}
        onChange={take}
      />
      {use?.as === 'coded' && <CodedChoices sheet={sheet} use={use} onUse={onUse} />}
    </div>
  )
}

function CodedChoices(props: {
  sheet: TextSheet
  use: Extract<SheetUse, { as: 'coded' }>
  onUse: (use: SheetUse) => void
}) {
  const { sheet, use, onUse } = props
  const { layout, coder } = use
  const header = sheet.rows[0] ?? []
  const columns = header.map((title, column) => ({
    value: String(column),
    label: title || `Column ${column + 1}`
  }))
  const set = (parts: Partial<CodedLayout>): void => onUse({ ...use, layout: { ...layout, ...parts } })
  return (
    <>
      <Select
        label="Words of the answer"
        value={String(layout.textColumn)}
        options={columns}
        onChange={(column) => set({ textColumn: Number(column) })}
      />
      <Select
        label="Respondent or response"
        value={layout.idColumn === null ? '' : String(layout.idColumn)}
        options={[{ value: '', label: 'None: rows are numbered' }, ...columns]}
        onChange={(column) => set({ idColumn: column === '' ? null : Number(column) })}
      />
      <Select<CodedForm>
        label="Codes are in"
        value={layout.form}
        options={forms}
        onChange={(form) => set({ form })}
      />
      {layout.form === 'code-list' ? (
        <Select
          label="Parted by"
          value={layout.separator ?? ''}
          options={[{ value: '', label: 'nothing: one code each' }, ...separators]}
          onChange={(separator) => set({ separator: separator === '' ? null : separator })}
        />
      ) : (
        <span />
      )}
      <TextField
        label="Coded by"
        value={coder}
        maxLength={80}
        onChange={(name) => onUse({ ...use, coder: name })}
      />
      <CodeColumns header={header} layout={layout} onChange={(codeColumns) => set({ codeColumns })} />
    </>
  )
}

function CodeColumns(props: {
  header: readonly string[]
  layout: CodedLayout
  onChange: (columns: readonly number[]) => void
}) {
  const { header, layout, onChange } = props
  const possible = header
    .map((_, column) => column)
    .filter((column) => column !== layout.textColumn && column !== layout.idColumn)
  const toggle = (column: number, isChosen: boolean): void => {
    const others = layout.codeColumns.filter((one) => one !== column)
    onChange(isChosen ? [...others, column].sort((a, b) => a - b) : others)
  }
  return (
    <div className={styles.columns} role="group" aria-label="Columns of codes">
      {possible.map((column) => (
        <Checkbox
          key={column}
          label={header[column] || `Column ${column + 1}`}
          isChecked={layout.codeColumns.includes(column)}
          onChange={(isChosen) => toggle(column, isChosen)}
        />
      ))}
    </div>
  )
}
