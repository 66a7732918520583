import type { WordTemplate } from '../../entities/word-template'
import { contrast, readableContrast } from '../brand/contrast'
import type { RoleMapping } from './propose-mapping'
import type { TemplateRole } from './roles'
import { templateInUse } from './template-in-use'

/** What a template does not give, or what cannot be taken from it. The words are made in the interface. */
export type TemplateGap =
  /** No style for a role: our own design stands in. */
  | { readonly code: 'role-missing'; readonly role: TemplateRole }
  /** Two headings that look the same: a reader cannot tell the levels apart. */
  | { readonly code: 'headings-alike'; readonly roles: readonly [TemplateRole, TemplateRole] }
  /** A style for words on paper that is too light to be read. */
  | { readonly code: 'too-light'; readonly role: TemplateRole; readonly colour: string }
  | { readonly code: 'numbering-left'; readonly count: number }
  | { readonly code: 'theme-missing' }
  /** A font that Word does not bring along: where it is not installed, another takes its place. */
  | { readonly code: 'font-unusual'; readonly font: string }
  /** Smaller than can be read in print. */
  | { readonly code: 'too-small'; readonly role: TemplateRole; readonly points: number }

const roomy = new Set([
  ...[
    'Calibri',
    'Calibri Light',
    'Cambria',
    'Arial',
    'Arial Narrow',
    'Georgia',
    'Times New Roman',
    'Verdana'
  ],
  ...['Tahoma', 'Trebuchet MS', 'Candara', 'Constantia', 'Corbel', 'Segoe UI', 'Garamond', 'Book Antiqua'],
  ...['Century Gothic', 'Franklin Gothic Book', 'Gill Sans MT', 'Palatino Linotype', 'Aptos', 'Aptos Display']
])

/** Roles whose absence a reader sees; of the others our own styles are so plain that nobody would ask. */
const awaited: readonly TemplateRole[] = [
  ...([
    'title',
    'subtitle',
    'heading1',
    'heading2',
    'heading3',
    'list',
    'caption',
    'table',
    'tableHead'
  ] as const),
  ...(['tableText', 'quote', 'callout', 'contents1', 'header', 'footer'] as const)
]

const onPaper: readonly TemplateRole[] = [
  ...(['title', 'heading1', 'heading2', 'heading3', 'body', 'caption', 'quote', 'tableText'] as const)
]

function sameLook(mapping: readonly RoleMapping[], one: TemplateRole, other: TemplateRole): boolean {
  const [a, b] = [one, other].map((role) => mapping.find((each) => each.role === role)?.style?.look)
  if (!a || !b) return false
  return a.points === b.points && a.isBold === b.isBold && a.colour === b.colour && a.isItalic === b.isItalic
}

/** What a template lacks for our documents, in the roles it takes now. */
export function templateGaps(template: WordTemplate, mapping: readonly RoleMapping[]): TemplateGap[] {
  const chosen = Object.fromEntries(mapping.map(({ role, style }) => [role, style?.id ?? '']))
  const { fonts } = templateInUse(template, chosen)
  const used = mapping.flatMap(({ style }) => (style ? [style] : []))
  const numbered = new Set(used.filter(({ look }) => look.isNumbered).map(({ id }) => id))
  const levels = [
    ['heading1', 'heading2'],
    ['heading2', 'heading3']
  ] as const
  return [
    ...awaited
      .filter((role) => mapping.find((each) => each.role === role)?.style === null)
      .map((role): TemplateGap => ({ code: 'role-missing', role })),
    ...levels
      .filter(([one, other]) => sameLook(mapping, one, other))
      .map((roles): TemplateGap => ({ code: 'headings-alike', roles })),
    ...mapping.flatMap(({ role, style }): TemplateGap[] => {
      const { colour = null, points = null } = style?.look ?? {}
      const isLight =
        colour !== null && onPaper.includes(role) && contrast(colour, 'FFFFFF') < readableContrast
      return [
        ...(isLight ? [{ code: 'too-light', role, colour } as const] : []),
        ...(points !== null && points < 7 ? [{ code: 'too-small', role, points } as const] : [])
      ]
    }),
    ...(numbered.size > 0 ? [{ code: 'numbering-left', count: numbered.size } as const] : []),
    ...(template.theme === null ? [{ code: 'theme-missing' } as const] : []),
    ...[...new Set([fonts.heading, fonts.body])]
      .filter((font) => !roomy.has(font))
      .map((font): TemplateGap => ({ code: 'font-unusual', font }))
  ]
}
