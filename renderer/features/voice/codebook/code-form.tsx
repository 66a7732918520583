import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Code } from '@shared/domain/entities/voice'
import { noCount } from '@shared/domain/voice/code-counts'
import { childrenByParent } from '@shared/domain/voice/code-tree'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { IconButton } from '@renderer/ui/icon-button'
import { KeptField } from '@renderer/ui/kept-field'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { ColourChoice } from './colour-choice'
import styles from './codebook-tab.module.css'
import { originWords } from './origin-words'
import type { CodebookLayer } from './codebook-shortcuts'
import { useParentOptions } from './parent-options'
import type { CodebookActs } from './use-codebook-acts'

/** The card of one code: saved field by field, each edit undoable. */
export function CodeForm(props: { code: Code; acts: CodebookActs; onLayer: (layer: CodebookLayer) => void }) {
  const { code, acts } = props
  const { surveys } = useVoice()
  const origin = originWords(code, surveys)
  return (
    <Pane label={`Code ${code.name}`} title={code.name} actions={<PlaceButtons code={code} acts={acts} />}>
      <div className={styles.form} data-code-form>
        {origin !== '' && <p className={styles.origin}>{origin}</p>}
        <KeptField label="Name" value={code.name} onKeep={(name) => acts.rename(code, name)} />
        <div>
          <span className={styles.label} id="code-colour">
            Colour
          </span>
          <ColourChoice
            labelledBy="code-colour"
            value={code.colour}
            onChange={(colour) => acts.describe(code, { colour })}
          />
        </div>
        <PlaceAndKey code={code} acts={acts} />
        <KeptField
          label="Definition"
          rows={2}
          value={code.definition}
          onKeep={(definition) => acts.describe(code, { definition })}
        />
        <KeptField
          label="Belongs here"
          rows={2}
          value={code.include}
          onKeep={(include) => acts.describe(code, { include })}
        />
        <KeptField
          label="Does not belong here"
          rows={2}
          value={code.exclude}
          onKeep={(exclude) => acts.describe(code, { exclude })}
        />
        <KeptField
          label="Example"
          rows={2}
          value={code.example}
          onKeep={(example) => acts.describe(code, { example })}
        />
        <KeptField
          label="Groups across the tree, separated by semicolons"
          value={(code.sets ?? []).join('; ')}
          onKeep={(typed) => acts.describe(code, { sets: groupsIn(typed) })}
        />
        <Checkbox
          label="Stands alone: an answer with this code carries no other (“nothing”, “unclear”)"
          isChecked={code.isExclusive}
          onChange={(isExclusive) => acts.describe(code, { isExclusive })}
        />
        <LastActs code={code} acts={acts} onLayer={props.onLayer} />
      </div>
    </Pane>
  )
}

const groupsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  )
]

function PlaceAndKey({ code, acts }: { code: Code; acts: CodebookActs }) {
  const { codes } = useVoice()
  const parents = useParentOptions(code.id)
  const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((key) => {
    const holder = codes.find((other) => other.shortcut === key && other.id !== code.id)
    return { value: key, label: holder ? `${key} · ${holder.name}` : key }
  })
  return (
    <div className={styles.pair}>
      <Select
        label="Under"
        value={code.parentId ?? ''}
        options={parents}
        isSearchable
        onChange={(parent) => acts.move(code, parent === '' ? null : parent, Number.MAX_SAFE_INTEGER)}
      />
      <Select
        label="Key"
        value={code.shortcut ?? ''}
        options={[{ value: '', label: 'None' }, ...keys]}
        isDisabled={code.isRetired}
        onChange={(key) => acts.setKey(code, key === '' ? null : key)}
      />
    </div>
  )
}

function PlaceButtons({ code, acts }: { code: Code; acts: CodebookActs }) {
  const { codes } = useVoice()
  const siblings = childrenByParent(codes).get(code.parentId) ?? []
  const place = siblings.findIndex((sibling) => sibling.id === code.id)
  return (
    <>
      <IconButton
        label="Move up"
        isDisabled={place <= 0}
        onClick={() => acts.move(code, code.parentId, place - 1)}
      >
        <IconArrowUp size={16} />
      </IconButton>
      <IconButton
        label="Move down"
        isDisabled={place >= siblings.length - 1}
        onClick={() => acts.move(code, code.parentId, place + 1)}
      >
        <IconArrowDown size={16} />
      </IconButton>
    </>
  )
}

function LastActs(props: { code: Code; acts: CodebookActs; onLayer: (layer: CodebookLayer) => void }) {
  const { code, acts, onLayer } = props
  const { codes, counts } = useVoice()
  const isUsed = (counts.get(code.id) ?? noCount).mentions > 0
  const hasChildren = codes.some((other) => other.parentId === code.id)
  return (
    <div className={styles.acts}>
      <Button isDisabled={codes.length < 2} onClick={() => onLayer('merge')}>
        Merge into…
      </Button>
      <Button isDisabled={!isUsed} onClick={() => onLayer('split')}>
        Split…
      </Button>
      {code.isRetired ? (
        <Button onClick={() => acts.revive(code)}>Bring back</Button>
      ) : (
        <Button onClick={() => acts.retire(code)}>Retire</Button>
      )}
      <Button isDisabled={isUsed || hasChildren} onClick={() => acts.remove(code)}>
        Remove
      </Button>
    </div>
  )
}
