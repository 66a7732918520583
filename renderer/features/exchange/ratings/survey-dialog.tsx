import type { Partner } from '@shared/domain/entities/partner'
import type { ExchangeLine, ExchangeSettings } from '@shared/domain/entities/exchange'
import type { Survey } from '@shared/domain/entities/voice'
import { takeRatings } from '@shared/domain/exchange/edit-audit'
import { editSettings, settingsOf } from '@shared/domain/exchange/edit-settings'
import {
  asSideRatings,
  surveyRatings,
  type SurveyRating,
  type SurveyRatings
} from '@shared/domain/exchange/survey-ratings'
import { useEngagement, useFacts, useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import type { AuditView } from '../use-audit'
import { PreviewTable } from './preview-table'
import styles from './ratings.module.css'
import { SurveyMap } from './survey-map'

function useFound(view: AuditView, partner: Partner): SurveyRatings | undefined {
  const engagement = useEngagement()
  const settings = settingsOf(engagement)
  const surveys = useRecords('surveys')
  const responses = useFacts('response', { partnerId: partner.id })
  if (!surveys || !responses) return undefined
  return surveyRatings({
    ...{ lines: view.lines, surveys, responses, map: settings.surveyRatings },
    namedSurveys: settings.namedSurveys,
    minimumGroup: engagement.confidentiality.minimumScoreGroup
  })
}

const counted = (count: number): string => `${count} ${count === 1 ? 'rating' : 'ratings'}`

function words({ ratings, raters, unanswered, withheld }: SurveyRatings, minimum: number): string {
  const people = raters === 1 ? 'one person' : `${raters} people`
  const found =
    ratings.length === 0 ? 'No rating can be taken over.' : `${counted(ratings.length)} by ${people}.`
  const silent = unanswered === 0 ? '' : ` ${unanswered} mapped questions were not answered by this partner.`
  const held =
    withheld.length === 0
      ? ''
      : ` Held back: ${withheld.join(', ')} promised confidence, and fewer than ${minimum} people of this partner answered.`
  return `${found}${silent}${held}`
}

/** What the respondents of each mapped survey were told: it decides whether few answers may be shown. */
function Promises(props: {
  surveys: readonly Survey[]
  settings: ExchangeSettings
  put: (patch: Partial<ExchangeSettings>) => void
}) {
  const { settings, put } = props
  const mapped = props.surveys.filter((survey) =>
    settings.surveyRatings.some((each) => each.surveyId === survey.id)
  )
  return (
    <>
      {mapped.map((survey) => (
        <Checkbox
          key={survey.id}
          label={`${survey.title}: respondents were told that answers are shown under their company’s name`}
          isChecked={settings.namedSurveys.includes(survey.id)}
          onChange={(isNamed) =>
            put({
              namedSurveys: isNamed
                ? [...settings.namedSurveys, survey.id]
                : settings.namedSurveys.filter((id) => id !== survey.id)
            })
          }
        />
      ))}
    </>
  )
}

function Ratings(props: { ratings: readonly SurveyRating[]; lines: readonly ExchangeLine[] }) {
  if (props.ratings.length === 0) return null
  return (
    <PreviewTable
      rows={props.ratings.flatMap((rating) => {
        const line = props.lines.find((each) => each.id === rating.lineId)
        const apart = rating.lowest === rating.highest ? '' : `, from ${rating.lowest} to ${rating.highest}`
        if (!line) return []
        return [
          {
            line,
            importance: rating.reads === 'importance' ? rating.rating : null,
            delivered: rating.reads === 'delivered' ? rating.rating : null,
            note: `${rating.raters === 1 ? 'one person' : `${rating.raters} people`}${apart}`
          }
        ]
      })}
    />
  )
}

/** The partner's ratings as its people gave them in a survey: questions are mapped once, answers shown before they are taken over. */
export function SurveyDialog(props: { view: AuditView; partner: Partner; onClose: () => void }) {
  const engagement = useEngagement()
  const act = useAct()
  const asOf = useAsOf()
  const settings = settingsOf(engagement)
  const surveys = useRecords('surveys') ?? []
  const found = useFound(props.view, props.partner)
  const put = (patch: Partial<ExchangeSettings>): void => void act(editSettings(engagement, patch))
  const ratings = found?.ratings ?? []
  const take = (): void => {
    props.onClose()
    void act(
      takeRatings(props.view, asSideRatings(ratings), {
        ...{ side: 'partner', source: 'survey', on: asOf, by: '', raters: found?.raters ?? 0 }
      }),
      `Took over ${counted(ratings.length)} from the survey`
    )
  }
  return (
    <Dialog
      title="Ratings from the survey"
      isOpen
      size="large"
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Close</Button>
          <Button variant="primary" isDisabled={ratings.length === 0} onClick={take}>
            {`Take over ${counted(ratings.length)}`}
          </Button>
        </>
      }
    >
      <SurveyMap surveys={surveys} settings={settings} put={put} />
      <Promises surveys={surveys} settings={settings} put={put} />
      {found && (
        <p className={styles.note} role="status">
          {words(found, engagement.confidentiality.minimumScoreGroup)}
        </p>
      )}
      <Ratings ratings={ratings} lines={props.view.lines} />
    </Dialog>
  )
}
