import { useMemo, useRef } from 'react'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import { blockingCount } from '@shared/domain/deliverables/pre-flight'
import {
  vocabularyOf,
  type FillData,
  type VocabularyEntry
} from '@shared/domain/deliverables/template/fill-data'
import { Button } from '@renderer/ui/button'
import { FileInput } from '@renderer/ui/file-input'
import type { ChosenDocument } from '../data/use-document'
import { useMask } from '../data/use-mask'
import { FormCard } from './form-card'
import { groupWords } from './placeholder-words'
import { useFill } from './use-fill'
import { useFillData } from './use-fill-data'
import { useForms } from './use-forms'
import type { TemplateActs } from './use-template-acts'
import styles from './template.module.css'

const groups = ['words', 'figures', 'partners', 'findings', 'parts'] as const

function Group({ group, entries }: { group: VocabularyEntry['group']; entries: readonly VocabularyEntry[] }) {
  if (entries.length === 0) return null
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={2}>
            {groupWords[group]}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ text, help }) => (
          <tr key={text}>
            <td className={styles.mono}>{`{{${text}}}`}</td>
            <td>{help}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What can be written in a form, with help. */
function Vocabulary({ data }: { data: FillData }) {
  const entries = useMemo(() => vocabularyOf(data), [data])
  return (
    <details>
      <summary>All placeholders for this document ({entries.length})</summary>
      {groups.map((group) => (
        <Group key={group} group={group} entries={entries.filter((entry) => entry.group === group)} />
      ))}
    </details>
  )
}

/** "Fill my template": forms of the consultant's own, what was found in them, and filling. */
export function FormsSection(props: { chosen: ChosenDocument; edition: Edition; acts: TemplateActs }) {
  const { chosen, acts } = props
  const input = useRef<HTMLInputElement>(null)
  const forms = useForms()
  const mask = useMask(props.edition)
  const report = chosen.request?.kind === 'docx' ? chosen.request.report : null
  // Until the names are known, nothing can be filled without them.
  const isKnown = props.edition === 'named' || mask !== null
  const data = useFillData(isKnown ? report : null, forms, mask)
  const sample = useFill(null)
  return (
    <section className={styles.section} aria-label="Fill my template">
      <h3>Fill my template</h3>
      <p>
        Give a Word document of your own with placeholders such as {'{{client}}'}. It is filled from the
        document and edition chosen here; its design stays as it is.
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          variant="outlined"
          isDisabled={acts.isReading}
          onClick={() => input.current?.click()}
        >
          Add a form
        </Button>
        <Button
          size="small"
          variant="subtle"
          isDisabled={data === null || sample.state.step === 'writing'}
          onClick={() => {
            if (data) void sample.run({ kind: 'sample-form', data }, 'A form to fill.docx')
          }}
        >
          Save a sample form
        </Button>
      </div>
      {sample.state.step === 'failed' && <p role="alert">{sample.state.detail}</p>}
      {forms.map((form) => (
        <FormCard
          key={form.id}
          form={form}
          data={data}
          mask={props.edition === 'named' ? null : mask}
          blocking={blockingCount(chosen.findings)}
          from={{ record: chosen.record, edition: props.edition }}
          onRemove={() => void acts.removeForm(form)}
        />
      ))}
      {data && <Vocabulary data={data} />}
      <FileInput
        ref={input}
        label="Form to fill"
        accept=".docx,.dotx,.docm,.dotm"
        onFiles={([file]) => {
          if (file) void acts.take(file, 'form')
        }}
      />
    </section>
  )
}
