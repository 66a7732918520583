/** Screens, in the order the work goes. */
export const screens = [
  'first-start',
  'recovery',
  'engagement',
  'import',
  'partners',
  'voice',
  'exchange',
  'diagnosis',
  'portfolio',
  'plan',
  'programme',
  'deliverables',
  'workshop',
  'history',
  'help',
  'about'
] as const

export type Screen = (typeof screens)[number]

/** Where the consultant is. Ids say what is open on that screen; absent means the screen decides. */
export interface Route {
  readonly screen: Screen
  readonly partnerId?: string
  readonly tab?: string
  readonly runId?: string
  readonly responseId?: string
  readonly codeId?: string
  readonly auditId?: string
  readonly lineId?: string
  readonly documentId?: string
  readonly metricId?: string
  readonly ruleId?: string
  readonly questionId?: string
}
