import type { Verdict } from './protect-cuts'

/** Why a figure is not shown: hidden is not the same as having no data. */
export type Withheld =
  | { readonly status: 'hidden'; readonly reason: HiddenReason; readonly minimum: number }
  | { readonly status: 'empty' }

export type HiddenReason = Extract<Verdict, { readonly status: 'hidden' }>['reason']

/** A figure, or why there is none. What is hidden is not in it at all: it never reaches screen or file. */
export type Shown<T> = { readonly status: 'shown'; readonly value: T } | Withheld

/** Makes a figure only where its cut may be shown. */
export function shownBy<T>(verdict: Verdict, make: () => T): Shown<T> {
  switch (verdict.status) {
    case 'shown':
      return { status: 'shown', value: make() }
    case 'empty':
      return { status: 'empty' }
    case 'hidden':
      return { status: 'hidden', reason: verdict.reason, minimum: verdict.minimum }
  }
}
