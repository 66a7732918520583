import type { ReactNode } from 'react'
import type { PreviewRow } from '@shared/domain/importing/plan-preview'
import { Chip } from '@renderer/ui/chip'
import { changeText, fieldWords, shownFields, valueWords, type LineWords } from './line-words'
import styles from './line-list.module.css'

/** The chosen line field by field: what it was, what it becomes, and what stays because somebody set it by hand. */
export function LineDetail(props: { line: PreviewRow | null; words: LineWords; actions: ReactNode }) {
  const { line, words } = props
  return (
    <section className={styles.detail} aria-label="Chosen line" aria-live="polite">
      {line === null ? (
        <p className={styles.hint}>Choose a line to see it field by field.</p>
      ) : (
        <>
          <div className={styles.head}>
            <b>{line.label || 'Without a name'}</b>
            <Chip>{words.kinds[line.kind]}</Chip>
            {line.row !== null && <span className={styles.hint}>row {line.row}</span>}
            <span className={styles.actions}>{props.actions}</span>
          </div>
          {line.reason !== null || line.fields.length === 0 ? (
            <p className={styles.hint}>{changeText(line, words) || 'As it was in every field.'}</p>
          ) : (
            <FieldTable line={line} words={words} />
          )}
        </>
      )}
    </section>
  )
}

function FieldTable({ line, words }: { line: PreviewRow; words: LineWords }) {
  const isNew = line.kind === 'added'
  return (
    <div className={styles.fields}>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {!isNew && <th scope="col">{words.before}</th>}
            <th scope="col">{isNew ? 'Value' : words.after}</th>
          </tr>
        </thead>
        <tbody>
          {shownFields(line.fields).map((one) => (
            <tr key={`${one.field}:${one.isKeptByHand ?? ''}`}>
              <th scope="row">{fieldWords(one.field, words)}</th>
              {!isNew && (
                <td>{one.field === 'record' ? 'deleted by hand' : valueWords(one.before, one.field)}</td>
              )}
              <td>
                {one.isKeptByHand ? (
                  <span className={styles.kept}>
                    {one.field === 'record'
                      ? 'stays deleted'
                      : `stays, edited by hand; the file says ${valueWords(one.after, one.field)}`}
                  </span>
                ) : (
                  valueWords(one.after, one.field)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
