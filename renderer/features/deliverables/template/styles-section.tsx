import { useRef } from 'react'
import { IconFileText } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { FileInput } from '@renderer/ui/file-input'
import { StatusMark } from '@renderer/ui/status-mark'
import { StyleMapping } from './style-mapping'
import { gapWords, leftOutWords } from './template-words'
import type { TemplateActs } from './use-template-acts'
import type { TemplateBrand } from './use-template-brand'
import styles from './template.module.css'

/** What the template does not give, and what did not come along. */
function Report({ template, gaps }: Pick<TemplateBrand, 'template' | 'gaps'>) {
  const leftOut = template?.leftOut ?? []
  return (
    <>
      <h4>What it lacks</h4>
      {gaps.length === 0 ? (
        <p className={styles.quiet}>Nothing: every part of our documents has a style of the template.</p>
      ) : (
        <ul className={styles.gaps}>
          {gaps.map((gap) => {
            const words = gapWords(gap)
            return (
              <li key={JSON.stringify(gap)}>
                <StatusMark status="watch" />
                <span>
                  {words.title}
                  <span className={styles.look}>{words.text}</span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <h4>What was left behind</h4>
      <p className={styles.quiet}>
        {leftOut.length === 0
          ? 'Only styles, colours and fonts were taken over.'
          : `Only styles, colours and fonts were taken over; not ${leftOut.map(({ kind, count }) => leftOutWords(kind, count)).join(', ')}.`}{' '}
        Page size, margins, headers, footers and page numbers of the template are not taken over, nor is its
        text: documents keep A4, our header, and “page x of y”. To keep the template’s own pages, add it below
        as a form with {'{{document}}'} in a paragraph of its own.
      </p>
    </>
  )
}

/** "Use my Word template's styles": the file, which style takes which role, what it lacks. */
export function StylesSection({ use, acts }: { use: TemplateBrand; acts: TemplateActs }) {
  const input = useRef<HTMLInputElement>(null)
  const { template, mapping, gaps } = use
  return (
    <section className={styles.section} aria-label="Use my Word template’s styles">
      <h3>Use my Word template’s styles</h3>
      <p>
        Give a .docx or .dotx of your house. All Word documents of this engagement take on its fonts, colours
        and styles; their text and figures stay ours.
      </p>
      <div className={styles.buttons}>
        {template && (
          <span className={styles.file}>
            <IconFileText size={16} aria-hidden /> {template.fileName}
          </span>
        )}
        <Button
          size="small"
          variant="outlined"
          isDisabled={acts.isReading}
          onClick={() => input.current?.click()}
        >
          {template ? 'Choose another template' : 'Choose a Word template'}
        </Button>
        {template && (
          <Button size="small" variant="subtle" onClick={() => void acts.drop()}>
            Back to the house design
          </Button>
        )}
      </div>
      {template && (
        <>
          <StyleMapping
            template={template}
            mapping={mapping}
            onChoose={(role, id) => void acts.choose(role, id)}
          />
          <Report template={template} gaps={gaps} />
        </>
      )}
      <FileInput
        ref={input}
        label="Word template for styles"
        accept=".docx,.dotx,.docm,.dotm"
        onFiles={([file]) => {
          if (file) void acts.take(file, 'styles')
        }}
      />
    </section>
  )
}
