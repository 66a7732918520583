import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import { Pane } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import type { ChosenDocument } from '../data/use-document'
import { FormsSection } from './forms-section'
import { StylesSection } from './styles-section'
import { TemplateError } from './template-error'
import { useTemplateActs } from './use-template-acts'
import { useTemplateBrand } from './use-template-brand'
import styles from './template.module.css'

/** The consultant's own Word files: one whose styles all documents take on, and forms to fill. */
export function TemplatePane(props: { chosen: ChosenDocument; edition: Edition; title: string }) {
  const use = useTemplateBrand()
  const acts = useTemplateActs(use.template)
  return (
    <Pane label="Word templates" title={`Word templates for ${props.title}`}>
      {acts.isReading && (
        <div className={styles.section}>
          <Progress label="Reading the template" share={null} figure="Reading" />
        </div>
      )}
      {acts.error && (
        <div className={styles.section}>
          <TemplateError error={acts.error} />
        </div>
      )}
      <StylesSection use={use} acts={acts} />
      <FormsSection chosen={props.chosen} edition={props.edition} acts={acts} />
    </Pane>
  )
}
