import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { constantFields, importField } from '@shared/domain/importing/fields'
import { Select } from '@renderer/ui/select'
import { useDesk } from '../desk/use-desk'
import { choiceLabel, fieldLabel } from '../words/field-labels'
import { ConstantText } from './constant-text'
import styles from './constant-list.module.css'

const currencies = 'EUR USD GBP CHF SEK NOK DKK PLN CZK HUF CAD AUD JPY INR BRL SGD'.split(' ')

/** Values that hold for every row because no column states them. */
export function ConstantList({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  if (!detail.target) return null
  const target = detail.target
  const open = constantFields[target].filter((field) => !detail.mapping.some((one) => one.field === field))
  if (open.length === 0) return null
  const set = (field: string, value: string): void =>
    desk.choose(detail.key, { kind: 'constant', field, value })
  return (
    <section className={styles.list} aria-label="For every row">
      <h3 className={styles.title}>For every row</h3>
      {open.map((field) => {
        const constant = detail.constants.find((one) => one.field === field)
        const choices = field === 'currency' ? currencies : importField(target, field)?.choices
        return (
          <div key={field} className={styles.row}>
            <span>
              {fieldLabel(field)}
              {constant && <span className={styles.reason}>{constant.reason}</span>}
            </span>
            {choices ? (
              <Select
                label={`${fieldLabel(field)} of every row`}
                isLabelHidden
                placeholder="Not set"
                value={constant?.value ?? null}
                options={choices.map((choice) => ({
                  value: choice,
                  label: field === 'currency' ? choice : choiceLabel(choice)
                }))}
                onChange={(value) => set(field, value)}
                onClear={() => set(field, '')}
              />
            ) : (
              <ConstantText
                key={`${detail.key}:${constant?.value ?? ''}`}
                label={`${fieldLabel(field)} of every row`}
                value={constant?.value ?? ''}
                onCommit={(value) => set(field, value)}
              />
            )}
          </div>
        )
      })}
    </section>
  )
}
