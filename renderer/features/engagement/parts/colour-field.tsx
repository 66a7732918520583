import { useState } from 'react'
import { contrastOnPaper, type BrandRole } from '@shared/domain/deliverables/brand/brand-findings'
import {
  readableContrast,
  readableShade,
  readColour,
  type Hex
} from '@shared/domain/deliverables/brand/contrast'
import { Button } from '@renderer/ui/button'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import styles from './brand-section.module.css'

const labels: Readonly<Record<BrandRole, string>> = {
  primary: 'Primary colour',
  secondary: 'Secondary colour'
}

/** One decimal, cut and not rounded: 4.49 does not pass. */
const ratio = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1)

function ContrastWords({ colour, onTake }: { colour: Hex; onTake: (colour: Hex) => void }) {
  const reached = contrastOnPaper(colour)
  if (reached >= readableContrast) {
    return (
      <Text size="meta" tone="quiet">
        White words on it, and it on paper: {ratio(reached)} to 1. Reads well.
      </Text>
    )
  }
  const offered = readableShade(colour)
  return (
    <div className={styles.contrast} role="status">
      <Text size="meta" tone="warning">
        Too light: white words on it, and headings in it, reach {ratio(reached)} to 1; {readableContrast} is
        needed to read them.
      </Text>
      <Button size="small" variant="soft" onClick={() => onTake(offered)}>
        Use #{offered}
      </Button>
    </div>
  )
}

/** A colour as its digits with a patch of it; saved when it is left. Empty: the house colour. */
export function ColourField(props: {
  role: BrandRole
  stored: string | null
  /** What documents use while none is set. */
  house: Hex
  onSave: (colour: Hex | null) => void
}) {
  const { stored, onSave } = props
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? (stored === null ? '' : `#${stored}`)
  const isEmpty = value.trim() === ''
  const colour = readColour(value)
  const save = (): void => {
    if (typed === null || (!isEmpty && colour === null)) return
    if (colour !== stored) onSave(colour)
    setTyped(null)
  }
  return (
    <div>
      <TextField
        label={labels[props.role]}
        value={value}
        placeholder={`#${props.house}`}
        onChange={setTyped}
        onCommit={save}
        error={isEmpty || colour ? null : 'Six hex digits, such as #0B5394.'}
        icon={
          <span className={styles.patch} style={{ background: `#${colour ?? props.house}` }} aria-hidden />
        }
      />
      {colour !== null && <ContrastWords colour={colour} onTake={onSave} />}
    </div>
  )
}
