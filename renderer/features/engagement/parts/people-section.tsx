import { IconTrash } from '@tabler/icons-react'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { Text } from '@renderer/ui/text'
import { useEngagementEdit } from '../use-engagement-edit'
import { DraftText } from './draft-text'
import { FieldGrid, FormSection, SettingRow } from './form-section'
import styles from './people-section.module.css'

function Team() {
  const { team } = useEngagement()
  const edit = useEngagementEdit()
  const put = (index: number, part: { name?: string; role?: string }): void =>
    void edit(
      'team',
      team.map((member, at) => (at === index ? { ...member, ...part } : member))
    )
  return (
    <div className={styles.team}>
      <ul aria-label="Team">
        {team.map((member, index) => (
          <li key={index} className={styles.member}>
            <DraftText
              label={`Name of person ${index + 1}`}
              isLabelHidden
              placeholder="Name"
              stored={member.name}
              onSave={(name) => put(index, { name })}
            />
            <DraftText
              label={`Role of person ${index + 1}`}
              isLabelHidden
              placeholder="Role"
              stored={member.role}
              onSave={(role) => put(index, { role })}
            />
            <IconButton
              label={`Remove ${member.name || 'this person'}`}
              onClick={() =>
                void edit(
                  'team',
                  team.filter((_, at) => at !== index)
                )
              }
            >
              <IconTrash size={15} />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void edit('team', [...team, { name: '', role: '' }])}>
        Add a person
      </Button>
    </div>
  )
}

/** Who works on it, and who must not be recognised. */
export function PeopleSection() {
  const { coder, confidentiality } = useEngagement()
  const edit = useEngagementEdit()
  const format = useFormat()
  const { navigate } = useNavigation()
  return (
    <>
      <FormSection title="Team">
        <FieldGrid>
          <DraftText
            label="You (coder)"
            hint="Stands on your edits and codings."
            stored={coder}
            onSave={(value) => void edit('coder', value)}
          />
        </FieldGrid>
        <Team />
      </FormSection>
      <FormSection
        title="Confidentiality"
        text="No table, chart or document shows a group of respondents smaller than this, also not by subtraction."
      >
        <SettingRow title="Smallest group for scores" does="Ratings, NPS and counts of themes.">
          <Text>{format.count(confidentiality.minimumScoreGroup)} respondents and companies</Text>
        </SettingRow>
        <SettingRow title="Smallest group for comments" does="Quotes and answers in words.">
          <Text>{format.count(confidentiality.minimumCommentGroup)} respondents and companies</Text>
        </SettingRow>
        <SettingRow
          title="Reason"
          does="A change needs a reason; it is made where one sees what it hides: Voice, Results, Confidentiality."
        >
          <Button size="small" onClick={() => navigate({ screen: 'voice', tab: 'results' })}>
            Go to Results
          </Button>
        </SettingRow>
      </FormSection>
    </>
  )
}
