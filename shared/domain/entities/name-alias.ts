export const nameKinds = ['partner', 'account', 'person', 'manager'] as const
/** Whose name it is: a partner's, an end customer's, a contact's, or a partner manager's of the client. */
export type NameKind = (typeof nameKinds)[number]

/**
 * What a person decided about a spelling in the client's files. It is asked once and holds for every later import:
 * `same`: means the target · `different`: looks like the target and is not · `none`: belongs to no partner.
 */
export interface NameAlias {
  /** Kind, spelling and, for "different", the target: deciding again replaces the earlier decision. */
  readonly id: string
  readonly kind: NameKind
  /** As it stands in the client's file. */
  readonly alias: string
  /** As compared: see `nameKey`. */
  readonly normalised: string
  /** The partner meant; null for names that have no record of their own, and for `none`. */
  readonly targetId: string | null
  /** The name meant (or not meant), as it was when this was decided; empty for `none`. */
  readonly canonical: string
  readonly decision: 'same' | 'different' | 'none'
  readonly by: string
  readonly at: string
}
