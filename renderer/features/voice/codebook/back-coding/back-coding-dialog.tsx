import { useMemo, useState } from 'react'
import { otherTies, type OtherTie } from '@shared/domain/voice/back-coding/other-ties'
import { Dialog } from '@renderer/ui/dialog'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../../data/voice-data'
import styles from './back-coding.module.css'
import { BackCodingDesk } from './back-coding-desk'

const keyOf = ({ survey, other }: OtherTie): string => `${survey.id} ${other.id}`

/** Puts what was written beside "Other" into the options of the closed question, where results count it. */
export function BackCodingDialog({ onClose }: { onClose: () => void }) {
  const { surveys, responses } = useVoice()
  const ties = useMemo(() => otherTies(surveys, responses), [surveys, responses])
  const [value, setValue] = useState<string | null>(null)
  const tie = ties.find((one) => keyOf(one) === value) ?? ties[0]
  return (
    <Dialog title="Back-code “Other”" isOpen onClose={onClose} size={tie ? 'wide' : 'large'}>
      {tie ? (
        <div className={styles.form}>
          <Select
            label="Question"
            value={keyOf(tie)}
            options={ties.map((one) => ({
              value: keyOf(one),
              label: `${one.survey.title} · ${one.closed.code} · ${one.closed.text}`
            }))}
            onChange={setValue}
          />
          <BackCodingDesk key={keyOf(tie)} tie={tie} />
        </div>
      ) : (
        <p>
          No closed question here has an “Other (please specify)” with text beside it or in the same cell
          (“Other: …”). The import ties such a text to its question when it recognises it.
        </p>
      )}
    </Dialog>
  )
}
