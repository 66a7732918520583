import type { TemplateChoice, TemplateStyle } from '../../entities/word-template'
import { roleFacts, templateRoles, type TemplateRole } from './roles'

/** Why a style was proposed for a role. */
export type MappingReason =
  /** It is Word's own style for it. */
  | 'built-in'
  /** It bears the role's name in another language. */
  | 'local-name'
  /** It looks and works like one. */
  | 'look'
  /** The consultant chose it. */
  | 'chosen'
  /** Nothing in the template is like it. */
  | 'none'
  /** The consultant wants our own. */
  | 'own'

/** The style of the template that takes a role; null: our own design, in the template's fonts and colours. */
export interface RoleMapping {
  readonly role: TemplateRole
  readonly style: TemplateStyle | null
  readonly reason: MappingReason
  /** 0–1, for the bars on screen. */
  readonly confidence: number
}

/** Names are compared without blanks, case, accents and joints: "Heading_1", "heading 1". */
export const foldedName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')

const named = (styles: readonly TemplateStyle[], names: readonly string[]): TemplateStyle | null => {
  for (const name of names.map(foldedName)) {
    const found = styles.find((style) => foldedName(style.name) === name)
    if (found) return found
  }
  return null
}

/** Ids that only Word gives; "Note" or "Source" may be anybody's. */
const wordsIds = /^(?:Title|Subtitle|Heading[1-3]|Caption|Quote|TOC[12]|TOCHeading|Header|Footer|Hyperlink)$/

const byId = (styles: readonly TemplateStyle[], ownId: string): TemplateStyle | null =>
  wordsIds.test(ownId) ? (styles.find(({ id }) => id === ownId) ?? null) : null

const levels: Partial<Record<TemplateRole, number>> = { heading1: 1, heading2: 2, heading3: 3 }

/** Words in the names houses give their own styles. */
const hints: Partial<Record<TemplateRole, RegExp>> = {
  lead: /\b(lead|intro|vorspann|einleitung)/i,
  list: /(bullet|aufz(ä|ae)hl|punkt|puce|opsomming)/i,
  caption: /(caption|beschrift|legende|légende|bildunterschrift)/i,
  tableHead: /(table|tab(elle|leau)?).{0,4}(head|kopf|titel|titre|(ü|ue)berschrift)/i,
  tableText: /(table|tab(elle|leau)?).{0,4}(text|body|inhalt|contents?|texte)/i,
  quote: /(quote|zitat|citation)/i,
  callout: /(callout|infobox|kasten|box|highlight)/i,
  source: /(source|quelle)/i,
  note: /(note|anmerkung|hinweis)/i
}

/** A heading of its level by its place in the outline, whatever it is called. */
function alike(role: TemplateRole, styles: readonly TemplateStyle[]): TemplateStyle | null {
  const level = levels[role]
  if (level !== undefined) return styles.find((style) => style.look.outline === level) ?? null
  if (role === 'title') {
    const plain = styles.filter(({ look }) => look.outline === null && (look.points ?? 0) >= 20)
    return plain.sort((a, b) => (b.look.points ?? 0) - (a.look.points ?? 0))[0] ?? null
  }
  const hint = hints[role]
  return hint ? (styles.find(({ name, look }) => look.outline === null && hint.test(name)) ?? null) : null
}

/** The style new tables of the template take: one of its own, never Word's plain grids. */
function tableStyle(styles: readonly TemplateStyle[]): RoleMapping {
  const own = styles.filter(
    ({ isDefault, name }) =>
      !isDefault &&
      !/^(table (grid|normal)|normal(e)? tabel?le|tabellenraster|tabellengitternetz)/i.test(name)
  )
  const hinted = own.find(({ name }) => /(standard|house|haus|corporate|default|report|bericht)/i.test(name))
  const style = hinted ?? own[0] ?? null
  return style
    ? { role: 'table', style, reason: 'look', confidence: hinted || own.length === 1 ? 0.7 : 0.4 }
    : { role: 'table', style: null, reason: 'none', confidence: 1 }
}

function proposed(role: TemplateRole, all: readonly TemplateStyle[]): RoleMapping {
  const { type, names, localNames, ownId } = roleFacts[role]
  const styles = all.filter((style) => style.type === type)
  if (role === 'table') return tableStyle(styles)
  const builtIn = named(styles, names) ?? byId(styles, ownId)
  if (builtIn) return { role, style: builtIn, reason: 'built-in', confidence: 1 }
  const local = named(styles, localNames)
  if (local) return { role, style: local, reason: 'local-name', confidence: 0.95 }
  const standard = role === 'body' ? (styles.find((style) => style.isDefault) ?? null) : null
  if (standard) return { role, style: standard, reason: 'built-in', confidence: 1 }
  const like = alike(role, styles)
  if (like) return { role, style: like, reason: 'look', confidence: 0.6 }
  return { role, style: null, reason: 'none', confidence: 1 }
}

/** Which style of a template takes which role, by built-in name, name in another language, or look. */
export const proposeMapping = (styles: readonly TemplateStyle[]): RoleMapping[] =>
  templateRoles.map((role) => proposed(role, styles))

/** What the consultant chose over what is proposed. A style the template does not have is as if nothing was chosen. */
export function mappingOf(styles: readonly TemplateStyle[], chosen: TemplateChoice['styles']): RoleMapping[] {
  return proposeMapping(styles).map((proposal): RoleMapping => {
    const id = chosen[proposal.role]
    if (id === undefined || id === proposal.style?.id) return proposal
    if (id === '') return { role: proposal.role, style: null, reason: 'own', confidence: 1 }
    const style = stylesFor(proposal.role, styles).find((each) => each.id === id)
    return style ? { role: proposal.role, style, reason: 'chosen', confidence: 1 } : proposal
  })
}

/** The styles that can take a role. */
export const stylesFor = (role: TemplateRole, styles: readonly TemplateStyle[]): TemplateStyle[] =>
  styles.filter((style) => style.type === roleFacts[role].type)
