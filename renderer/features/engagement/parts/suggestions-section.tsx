import { useEngagement } from '@renderer/data'
import { meaningModel } from '@shared/domain/voice/meaning/meaning-model'
import { Checkbox } from '@renderer/ui/checkbox'
import { useEngagementEdit } from '../use-engagement-edit'
import { FormSection, SettingRow } from './form-section'
import { MeaningProgress } from './meaning-progress'

const { name, maker, language, megabytes, answersPerMinute } = meaningModel

const does =
  `Also finds answers that say the same in other words: “too long” and “ages”. Reads ${language} only; answers in other ` +
  `languages are left out and suggested for as before. The model (${name} by ${maker}, ${megabytes} MB) is part of this ` +
  'app: nothing is downloaded and no answer leaves this computer. Reading is done once, in the background, about ' +
  `${answersPerMinute.toLocaleString('en')} answers a minute. What was read is kept as numbers beside the engagement, ` +
  'in no copy or document; switching off throws it away.'

/** What suggestions learn from; and the add-on that reads what answers mean, off until somebody wants it. */
export function SuggestionsSection() {
  const { readsMeaning = false } = useEngagement()
  const edit = useEngagementEdit()
  return (
    <FormSection
      title="Code suggestions"
      text="Suggestions learn on this computer from your own coding and the codebook’s words. Nothing leaves it."
    >
      <SettingRow title={`Meaning of answers (${language})`} does={does}>
        <Checkbox
          label="Read what answers mean"
          isChecked={readsMeaning}
          onChange={(isOn) => void edit('readsMeaning', isOn)}
        />
        {readsMeaning && <MeaningProgress />}
      </SettingRow>
    </FormSection>
  )
}
