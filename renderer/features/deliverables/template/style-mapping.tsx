import type { RoleMapping } from '@shared/domain/deliverables/template/propose-mapping'
import { stylesFor } from '@shared/domain/deliverables/template/propose-mapping'
import type { TemplateRole } from '@shared/domain/deliverables/template/roles'
import type { StyleLook, TemplateStyle, WordTemplate } from '@shared/domain/entities/word-template'
import { ConfidenceBars } from '@renderer/ui/confidence-bars'
import { Select } from '@renderer/ui/select'
import { reasonWords, roleWords } from './template-words'
import styles from './template.module.css'

const own = 'own-design'

const lookLine = ({ font, points, isBold, isItalic, colour }: StyleLook): string =>
  [
    font,
    points === null ? null : `${points} pt`,
    isBold ? 'bold' : null,
    isItalic ? 'italic' : null,
    colour === null ? null : `#${colour}`
  ]
    .filter((part) => part !== null)
    .join(' · ')

/** The name alone, but where several styles share it. */
const labelOf = ({ id, name }: TemplateStyle, all: readonly TemplateStyle[]): string =>
  all.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name

function optionsFor(role: TemplateRole, all: readonly TemplateStyle[]) {
  return [
    { value: own, label: 'Our own design' },
    ...stylesFor(role, all)
      .map((style) => ({ value: style.id, label: labelOf(style, all) }))
      .sort((a, b) => a.label.localeCompare(b.label))
  ]
}

/** Our roles beside the template's styles: proposed with the reason, chosen by hand. */
export function StyleMapping(props: {
  template: WordTemplate
  mapping: readonly RoleMapping[]
  onChoose: (role: TemplateRole, styleId: string) => void
}) {
  return (
    <table className={styles.mapping}>
      <caption className={styles.unseen}>Which style of the template is used for what</caption>
      <thead>
        <tr>
          <th scope="col">In our documents</th>
          <th scope="col">Style of the template</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {props.mapping.map(({ role, style, reason, confidence }) => (
          <tr key={role} data-doubt={confidence < 0.6 || undefined}>
            <th scope="row">{roleWords[role]}</th>
            <td>
              <Select
                label={`Style for ${roleWords[role]}`}
                isLabelHidden
                isSearchable
                value={style?.id ?? own}
                options={optionsFor(role, props.template.styles)}
                onChange={(value) => props.onChoose(role, value === own ? '' : value)}
              />
            </td>
            <td>
              <span className={styles.reason}>
                {reason === 'look' && <ConfidenceBars value={confidence} />}
                {reasonWords[reason]}
              </span>
              {style && style.type !== 'table' && <span className={styles.look}>{lookLine(style.look)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
