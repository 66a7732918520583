import { useEffect, useState } from 'react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import type { JoinedSheet } from '@shared/domain/importing/operations/cell-origin'
import { headerWords } from '@shared/domain/importing/words'
import { Checkbox } from '@renderer/ui/checkbox'
import { Select, type Option } from '@renderer/ui/select'
import { useDesk, useDeskState } from '../../../desk/use-desk'
import { columnOptions } from '../column-checks'
import styles from '../step-dialog.module.css'
import type { StepFormProps } from './step-form'
import { useStep } from './use-step'

interface Answers {
  readonly column: number | null
  readonly other: number | null
  readonly take: readonly number[]
}

/** Another sheet on the desk, the key both have, and what is fetched from it. */
export function JoinForm(props: StepFormProps) {
  const { detail } = props
  const desk = useDesk()
  const { files } = useDeskState()
  const [otherKey, setOtherKey] = useState<string | null>(null)
  const [other, setOther] = useState<DeskSheetDetail | null>(null)
  useEffect(() => {
    if (otherKey !== null) void desk.detailOf(otherKey).then(setOther)
  }, [desk, otherKey])
  const sheets = files.flatMap((file) =>
    file.sheets.map((sheet) => ({
      key: sheet.key,
      place: placeOf(file, sheet),
      words: `${file.name} · ${sheet.name}`
    }))
  )
  const chosen = sheets.find((sheet) => sheet.key === otherKey)?.place
  const options = sheets.filter((sheet) => sheet.key !== detail.key)
  return (
    <>
      <Select
        label="Sheet"
        placeholder={options.length === 0 ? 'No other sheet is on the desk' : 'Choose a sheet'}
        isDisabled={options.length === 0}
        value={otherKey}
        options={options.map(({ key, words }) => ({ value: key, label: words }))}
        onChange={(key) => {
          setOther(null)
          setOtherKey(key)
          props.onChange(null)
        }}
      />
      {other && chosen && <KeyAndColumns key={other.key} {...props} other={other} place={chosen} />}
    </>
  )
}

function KeyAndColumns(props: StepFormProps & { other: DeskSheetDetail; place: JoinedSheet }) {
  const { detail, other, place } = props
  const theirs = sentColumns(other)
  const [now, answer] = useStep<Answers>(
    props,
    { ...sharedKey(detail, other), take: [] },
    ({ column, other: key, take }) =>
      column === null || key === null || take.length === 0
        ? null
        : {
            kind: 'join',
            with: place,
            on: [{ column, other: key }],
            take: take.map((at) => ({ column: at, header: other.sent.headers[at] ?? '' }))
          }
  )
  return (
    <>
      <div className={styles.row}>
        <Select
          label="Key here"
          placeholder="Choose a column"
          value={now.column === null ? null : String(now.column)}
          options={columnOptions(detail)}
          onChange={(column) => answer({ column: Number(column) })}
        />
        <Select
          label="Key there"
          placeholder="Choose a column"
          value={now.other === null ? null : String(now.other)}
          options={theirs}
          onChange={(key) => answer({ other: Number(key) })}
        />
      </div>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>Columns to fetch</legend>
        <div className={styles.checks}>
          {theirs.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              isChecked={now.take.includes(Number(value))}
              onChange={(isChecked) =>
                answer({
                  take: isChecked
                    ? [...now.take, Number(value)]
                    : now.take.filter((one) => one !== Number(value))
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

const sentColumns = ({ sent }: DeskSheetDetail): Option[] =>
  sent.headers.flatMap((header, column) => (header === '' ? [] : [{ value: String(column), label: header }]))

/** The first column both sheets head with the same words. */
function sharedKey(detail: DeskSheetDetail, other: DeskSheetDetail): Pick<Answers, 'column' | 'other'> {
  for (const { column, header } of detail.profiles) {
    const words = headerWords(header)
    const same = other.sent.headers.findIndex((one) => words !== '' && headerWords(one) === words)
    if (same >= 0) return { column, other: same }
  }
  return { column: null, other: null }
}

const placeOf = (
  file: { readonly fileId: string; readonly name: string },
  sheet: { readonly key: string; readonly name: string }
): JoinedSheet => ({
  fileId: file.fileId,
  fileName: file.name,
  sheet: sheet.name,
  sheetIndex: Number(sheet.key.slice(sheet.key.lastIndexOf(':') + 1))
})
