import type { Session } from 'electron'

/** Chromium fetches its dictionaries from the network. */
export function disableSpellChecker(session: Session): void {
  session.setSpellCheckerEnabled(false)
}
