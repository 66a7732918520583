import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { importField, importFields } from '@shared/domain/importing/fields'
import { answerField } from '@shared/domain/importing/survey-questions'
import type { Option } from '@renderer/ui/select'
import { useDesk } from '../desk/use-desk'
import { fieldLabel, questionLabel } from '../words/field-labels'
import { leaveOut } from './edit-mapping'
import { ConstantList } from './constant-list'
import { MappingRow } from './mapping-row'
import { SurveyTitle } from './survey-title'
import { ValueList } from './value-list'

/** What each column becomes, how it is read, what the client's words mean, and what holds for every row. */
export function MappingPanel({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  const change = (mapping: DeskSheetDetail['mapping']): void =>
    desk.choose(detail.key, { kind: 'mapping', mapping })
  const choices = detail.mapping.filter(
    (entry) =>
      detail.target && entry.field !== null && importField(detail.target, entry.field)?.type === 'choice'
  )
  return (
    <>
      {detail.target === 'response' && <SurveyTitle key={detail.key} detail={detail} />}
      {detail.profiles.map((profile, index) => (
        <MappingRow
          key={profile.column}
          detail={detail}
          profile={profile}
          options={fieldOptions(detail, index)}
          onChange={change}
        />
      ))}
      {choices.map((entry) => (
        <ValueList key={`${entry.column}:${entry.field}`} detail={detail} entry={entry} onChange={change} />
      ))}
      <ConstantList detail={detail} />
    </>
  )
}

function fieldOptions(detail: DeskSheetDetail, index: number): Option[] {
  if (!detail.target) return []
  const plain = importFields[detail.target].map((field) => ({ value: field.id, label: fieldLabel(field.id) }))
  const question = detail.survey?.questions[index]
  const answer = question ? [{ value: answerField(question.id), label: questionLabel(question) }] : []
  return [{ value: leaveOut, label: 'Leave out' }, ...answer, ...plain]
}
