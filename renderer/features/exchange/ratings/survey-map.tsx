import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExchangeSettings, SurveyRatingMap } from '@shared/domain/entities/exchange'
import type { Survey } from '@shared/domain/entities/voice'
import { objectsOf } from '@shared/domain/exchange/presets'
import { Button } from '@renderer/ui/button'
import { IconButton } from '@renderer/ui/icon-button'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select } from '@renderer/ui/select'
import styles from './ratings.module.css'

const separator = '\u0000'

interface Question {
  readonly key: string
  readonly label: string
}

/** Questions answered on a scale: only those can tell a rating. */
function scaleQuestions(surveys: readonly Survey[]): Question[] {
  return surveys.flatMap((survey) =>
    survey.questions
      .filter((question) => question.scale !== null)
      .map((question) => ({
        key: `${survey.id}${separator}${question.id}`,
        label: `${survey.title} · ${question.code} ${question.text}`
      }))
  )
}

const keyOf = ({ surveyId, questionId }: SurveyRatingMap): string => `${surveyId}${separator}${questionId}`
const readsWords = { importance: 'importance', delivered: 'delivered' } as const

interface MapProps {
  readonly surveys: readonly Survey[]
  readonly settings: ExchangeSettings
  readonly put: (patch: Partial<ExchangeSettings>) => void
}

function AddMapping(props: MapProps) {
  const { settings, put } = props
  const questions = scaleQuestions(props.surveys)
  const objects = objectsOf(settings)
  const [question, setQuestion] = useState<string | null>(null)
  const [objectId, setObject] = useState<string | null>(null)
  const [reads, setReads] = useState<SurveyRatingMap['reads']>('delivered')
  const add = (): void => {
    if (question === null || objectId === null) return
    const [surveyId = '', questionId = ''] = question.split(separator)
    setQuestion(null)
    put({ surveyRatings: [...settings.surveyRatings, { surveyId, questionId, objectId, reads }] })
  }
  return (
    <div className={styles.map}>
      <Select
        label="Question"
        isLabelHidden
        placeholder={questions.length === 0 ? 'No question with a scale yet' : 'A question with a scale'}
        value={question}
        options={questions.map(({ key, label }) => ({ value: key, label }))}
        onChange={setQuestion}
        isDisabled={questions.length === 0}
        isSearchable
      />
      <Select
        label="Object"
        isLabelHidden
        placeholder="What it rates"
        value={objectId}
        options={objects.map((object) => ({ value: object.id, label: object.name }))}
        onChange={setObject}
        isSearchable
      />
      <SegmentedControl
        label="What the answer tells"
        value={reads}
        options={[
          { value: 'importance', label: 'Imp.' },
          { value: 'delivered', label: 'Deliv.' }
        ]}
        onChange={setReads}
      />
      <Button onClick={add} isDisabled={question === null || objectId === null}>
        Map
      </Button>
    </div>
  )
}

/** Which survey question tells which rating: once for the engagement, used for every partner. */
export function SurveyMap(props: MapProps) {
  const { settings, put } = props
  const questions = scaleQuestions(props.surveys)
  const objects = objectsOf(settings)
  return (
    <>
      {settings.surveyRatings.map((mapped, index) => (
        <div key={`${keyOf(mapped)}-${mapped.objectId}-${mapped.reads}`} className={styles.map}>
          <span>{questions.find((each) => each.key === keyOf(mapped))?.label ?? 'A removed question'}</span>
          <span>{objects.find((object) => object.id === mapped.objectId)?.name ?? mapped.objectId}</span>
          <span>{readsWords[mapped.reads]}</span>
          <IconButton
            label="Take this mapping away"
            onClick={() => put({ surveyRatings: settings.surveyRatings.filter((_, at) => at !== index) })}
          >
            <IconX size={14} />
          </IconButton>
        </div>
      ))}
      <AddMapping {...props} />
    </>
  )
}
