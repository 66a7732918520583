import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import { useWaves } from '../data/use-waves'
import type { DocumentChoice } from '../words/document-words'

/** The survey wave the document is of, where there is more than one to choose from. */
export function WaveSelect({ choice }: { choice: DocumentChoice }) {
  const chosen = useWaves(choice)
  const format = useFormat()
  if (!chosen || chosen.waves.length < 2) return null
  return (
    <Select
      label="Survey wave"
      isLabelHidden
      value={chosen.surveyId}
      options={chosen.waves.map(({ id, title, fieldedOn }) => ({
        value: id,
        label: fieldedOn === null ? title : `${format.date(fieldedOn)} · ${title}`
      }))}
      onChange={chosen.choose}
      width={260}
    />
  )
}
