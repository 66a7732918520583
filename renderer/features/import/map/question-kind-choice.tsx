import type { ColumnMapping } from '@shared/domain/entities/import-run'
import { questionKinds } from '@shared/domain/entities/voice'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { questionOfField } from '@shared/domain/importing/survey-questions'
import { Select } from '@renderer/ui/select'
import { useDesk } from '../desk/use-desk'
import { questionLabel } from '../words/field-labels'
import styles from './question-kind-choice.module.css'

const shownOptions = 4

/** How a question was asked, to be put right by hand, with the scale or the options it is read with. */
export function QuestionKindChoice({ detail, entry }: { detail: DeskSheetDetail; entry: ColumnMapping }) {
  const desk = useDesk()
  const questionId = entry.field === null ? null : questionOfField(entry.field)
  const question = detail.survey?.questions.find((one) => one.id === questionId)
  if (!question) return null
  const { options, scale } = question
  const shown = options.slice(0, shownOptions).join(' · ')
  const more = options.length - shownOptions
  return (
    <div className={styles.kind}>
      <Select
        label={`Kind of question ${question.code}`}
        isLabelHidden
        value={question.kind}
        options={questionKinds.map((kind) => ({
          value: kind,
          label: questionLabel({ ...question, kind, scale: kind === question.kind ? scale : null })
        }))}
        onChange={(questionKind) =>
          desk.choose(detail.key, { kind: 'question', questionId: question.id, questionKind })
        }
      />
      {options.length > 0 && (
        <span className={styles.options} title={options.join('\n')}>
          {options.length} options: {shown}
          {more > 0 && ` and ${more} more`}
        </span>
      )}
    </div>
  )
}
