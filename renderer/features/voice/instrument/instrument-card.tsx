import type { Instrument } from '@shared/domain/entities/instrument'
import { instrumentKinds } from '@shared/domain/entities/instrument'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { instrumentKindWords, typeOptions } from './instrument-words'
import { KeptField } from '@renderer/ui/kept-field'
import type { InstrumentActs } from './use-instruments'
import styles from './instrument.module.css'

const kindOptions = instrumentKinds.map((value) => ({ value, label: instrumentKindWords[value] }))

/** What holds for the whole instrument. */
export function InstrumentCard({ instrument, acts }: { instrument: Instrument; acts: InstrumentActs }) {
  return (
    <Pane label="About the instrument" title="About the instrument">
      <div className={styles.form}>
        <KeptField
          label="Title"
          value={instrument.title}
          onKeep={(title) => acts.edit(instrument, { title })}
        />
        <KeptField
          label="Wave"
          value={instrument.wave}
          hint="The round these forms belong to. Change it before the next round goes out; answers of both are then set side by side."
          onKeep={(wave) => acts.edit(instrument, { wave })}
        />
        <Select
          label="Used for"
          value={instrument.kind}
          options={kindOptions}
          onChange={(kind) => acts.edit(instrument, { kind })}
        />
        <Select
          label="Partner type"
          placeholder="All partner types"
          value={instrument.partnerType}
          options={typeOptions}
          onChange={(partnerType) => acts.edit(instrument, { partnerType })}
          onClear={() => acts.edit(instrument, { partnerType: null })}
        />
        <KeptField
          label="Introduction"
          rows={5}
          value={instrument.introduction}
          hint="Respondents read it first. Say who reads the answers and how they are reported."
          onKeep={(introduction) => acts.edit(instrument, { introduction })}
        />
      </div>
    </Pane>
  )
}
