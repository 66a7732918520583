import { useState } from 'react'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { TextField } from '@renderer/ui/text-field'
import { useDesk } from '../desk/use-desk'
import styles from './constant-list.module.css'

/** The survey the answers belong to: an existing title adds to that survey, another one starts a new wave. */
export function SurveyTitle({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  const current = detail.survey?.title ?? ''
  const [title, setTitle] = useState(current)
  return (
    <div className={styles.list} style={{ padding: 12 }}>
      <TextField
        label="Survey"
        hint="The same title as before adds to that survey; another one is a new wave."
        value={title}
        onChange={setTitle}
        onCommit={(value) => {
          if (value.trim() !== '' && value !== current)
            desk.choose(detail.key, { kind: 'survey-title', title: value.trim() })
        }}
      />
    </div>
  )
}
