import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { partnerTypeWords, sentenceCase } from '@shared/domain/deliverables/partner-words'
import type { ExchangeDirection, ExchangeSettings } from '@shared/domain/entities/exchange'
import { partnerTypes, type PartnerType } from '@shared/domain/entities/partner'
import { editSettings, settingsOf } from '@shared/domain/exchange/edit-settings'
import { objectsOf, presetFor, togglePreset, untypedPreset } from '@shared/domain/exchange/presets'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { Dialog } from '@renderer/ui/dialog'
import { IconButton } from '@renderer/ui/icon-button'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import styles from './catalogue-dialog.module.css'

const sideWords: Record<ExchangeDirection, string> = {
  gives: 'What the partner gives',
  gets: 'What the partner gets'
}

type Put = (patch: Partial<ExchangeSettings>, said?: string) => void

function Side(props: {
  direction: ExchangeDirection
  settings: ExchangeSettings
  type: PartnerType | null
  put: Put
}) {
  const { settings, type, put } = props
  const chosen = new Set(presetFor(type, settings).map((object) => object.id))
  const own = new Set(settings.objects.map((object) => object.id))
  return (
    <section className={styles.side} aria-label={sideWords[props.direction]}>
      <h3 className={styles.title}>{sideWords[props.direction]}</h3>
      <ul className={styles.list}>
        {objectsOf(settings)
          .filter((object) => object.direction === props.direction)
          .map((object) => (
            <li key={object.id} className={styles.object}>
              <Checkbox
                label={object.name}
                isChecked={chosen.has(object.id)}
                onChange={() => put({ presets: togglePreset(settings, type, object.id).presets })}
                hint={object.meaning}
              />
              {own.has(object.id) && (
                <IconButton
                  label={`Take ${object.name} out of the catalogue`}
                  onClick={() =>
                    put(
                      { objects: settings.objects.filter((each) => each.id !== object.id) },
                      `Took “${object.name}” out of the catalogue; audits keep their lines`
                    )
                  }
                >
                  <IconX size={14} />
                </IconButton>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}

function OwnObject({ settings, put }: { settings: ExchangeSettings; put: Put }) {
  const [direction, setDirection] = useState<ExchangeDirection>('gets')
  const [name, setName] = useState('')
  const [meaning, setMeaning] = useState('')
  const add = (): void => {
    const object = { id: newId(), direction, name: name.trim(), meaning: meaning.trim() }
    if (object.name === '') return
    setName('')
    setMeaning('')
    put({ objects: [...settings.objects, object] })
  }
  return (
    <div className={styles.own}>
      <SegmentedControl
        label="Direction of your own object"
        value={direction}
        options={[
          { value: 'gives', label: 'Gives' },
          { value: 'gets', label: 'Gets' }
        ]}
        onChange={setDirection}
      />
      <TextField
        label="Name of your own object"
        isLabelHidden
        placeholder="Name of your own object"
        value={name}
        onChange={setName}
        maxLength={80}
      />
      <TextField
        label="What it means"
        isLabelHidden
        placeholder="What it means, in one sentence"
        value={meaning}
        onChange={setMeaning}
        maxLength={160}
      />
      <Button onClick={add} isDisabled={name.trim() === ''}>
        Add to the catalogue
      </Button>
    </div>
  )
}

/** Which value objects an audit of each partner type starts with, and objects of the consultant's own. */
export function CatalogueDialog(props: { type: PartnerType | null; onClose: () => void }) {
  const engagement = useEngagement()
  const act = useAct()
  const settings = settingsOf(engagement)
  const [type, setType] = useState<PartnerType | null>(props.type)
  const put: Put = (patch, said) => void act(editSettings(engagement, patch), said)
  const count = presetFor(type, settings).length
  return (
    <Dialog title="Objects and presets" isOpen size="large" onClose={props.onClose}>
      <div className={styles.head}>
        <Select<PartnerType | typeof untypedPreset>
          label="An audit of this type starts with"
          value={type ?? untypedPreset}
          options={[
            ...partnerTypes.map((each) => ({ value: each, label: sentenceCase(partnerTypeWords(each)) })),
            { value: untypedPreset, label: 'Type not known' }
          ]}
          onChange={(next) => setType(next === untypedPreset ? null : next)}
          width={260}
        />
        <p className={styles.note}>
          {`${count} objects. Running audits keep their lines. The list is our own: no published standard exists.`}
        </p>
      </div>
      <div className={styles.sides}>
        <Side direction="gives" settings={settings} type={type} put={put} />
        <Side direction="gets" settings={settings} type={type} put={put} />
      </div>
      <OwnObject settings={settings} put={put} />
    </Dialog>
  )
}
