import { engagementFieldWords } from '@renderer/features/engagement/field-words'

type Params = Readonly<Record<string, string | number>>

const many = (count: string | number | undefined, one: string): string =>
  count === undefined
    ? `${one}s`
    : `${Number(count).toLocaleString('en')} ${one}${Number(count) === 1 ? '' : 's'}`

const fieldWords: Readonly<Record<string, string>> = engagementFieldWords

/** Code of a change → its sentence. The codes are given where the change sets are made, in shared/domain. */
export const changeTexts: Readonly<Record<string, (params: Params) => string>> = {
  'engagement.edited': (p) => `Changed ${fieldWords[String(p['field'])] ?? 'the engagement'}`,
  'engagement.restored': (p) => `Restored the copy of change ${p['sequence']}`,
  'names.forgotten': (p) => `Forgot what “${p['alias']}” means`,
  'names.imported': (p) => `Took in ${many(p['count'], 'remembered name')} from ${p['file']}`,
  'partner.edited': (p) => `Edited partner ${p['name']}`,
  'contact.added': (p) => `Added contact ${p['name']} at ${p['partner']}`,
  'contact.edited': (p) => `Edited contact ${p['name']} at ${p['partner']}`,
  'contact.removed': (p) => `Removed contact ${p['name']} at ${p['partner']}`,
  'partner.added': (p) => `Added partner ${p['name']}`,
  'partner.note-written': (p) => `Wrote a note on partner ${p['name']}`,
  'partner.removed': (p) => `Removed partner ${p['name']}`,
  'partners.edited': (p) => `Set ${p['field']} of ${many(p['count'], 'partner')}`,
  'partners.merged': (p) =>
    `Merged ${p['from'] ?? many(p['count'], 'partner')} into ${p['into'] ?? p['name']}`,
  'import.applied': (p) => `Imported ${many(p['rows'], 'row')} from ${p['file']}`,
  'import.reapplied': (p) => `Applied the import of ${p['file']} again`,
  'import.undone': (p) => `Took back the import of ${p['file']}`,
  'exchange.audit-started': (p) => `Started version ${p['version']} of the audit of ${p['partner']}`,
  'exchange.audit-removed': (p) => `Removed version ${p['version']} of an audit`,
  'exchange.version-added': (p) => `Added version ${p['version']} of an audit`,
  'exchange.line-added': (p) => `Added ${p['line']} to an audit`,
  'exchange.line-edited': (p) => `Edited ${p['line']} in an audit`,
  'exchange.line-removed': (p) => `Removed ${p['line']} from an audit`,
  'exchange.evidence-linked': (p) => `Linked evidence to ${p['line']}`,
  'exchange.evidence-unlinked': (p) => `Unlinked evidence from ${p['line']}`,
  'exchange.action-added': (p) => `Added the action “${p['action']}”`,
  'exchange.action-edited': (p) => `Edited the action “${p['action']}”`,
  'exchange.action-removed': (p) => `Removed the action “${p['action']}”`,
  'sample.voice-added': (p) => `Added the sample’s codebook and ${many(p['codings'], 'coding')}`,
  'sample.exchange-added': (p) => `Added ${many(p['audits'], 'sample audit')}`,
  'voice.code-added': (p) => `Added code “${p['code']}”`,
  'voice.code-added-and-given': (p) => `Added code “${p['code']}” and gave it to ${p['answer']}`,
  'voice.code-described': (p) => `Changed the definition of code “${p['code']}”`,
  'voice.code-key-set': (p) => `Changed the key of code “${p['code']}”`,
  'voice.code-moved': (p) => `Moved code “${p['code']}”`,
  'voice.code-recoloured': (p) => `Changed the colour of code “${p['code']}”`,
  'voice.code-removed': (p) => `Removed code “${p['code']}”`,
  'voice.code-renamed': (p) => `Renamed code “${p['code']}”`,
  'voice.code-retired': (p) => `Retired code “${p['code']}”`,
  'voice.code-revived': (p) => `Brought back code “${p['code']}”`,
  'voice.coded': (p) => `Coded ${p['answer']} as “${p['code']}”`,
  'voice.codes-merged': (p) =>
    `Merged code “${p['from']}” into “${p['into']}”: ${many(p['codings'], 'coding')}`,
  'voice.memo-removed': (p) => `Removed the memo on ${p['answer']}`,
  'voice.memo-written': (p) => `Wrote a memo on ${p['answer']}`,
  'voice.quote-cleared': (p) => `Cleared a quote of ${p['answer']} for documents`,
  'voice.quote-reworded': (p) => `Reworded a quote of ${p['answer']}`,
  'voice.quote-starred': (p) => `Starred a quote of ${p['answer']}`,
  'voice.quote-unstarred': (p) => `Took the star off a quote of ${p['answer']}`,
  'voice.quote-withdrawn': (p) => `Withdrew a quote of ${p['answer']} from documents`,
  'document.block-edited': (p) => `Rewrote a text of ${p['document']}`,
  'document.block-hidden': (p) => `Hid a part of ${p['document']}`,
  'document.block-reset': (p) => `Took back the own text in ${p['document']}`,
  'document.exported': (p) => `Exported ${p['document']} as ${p['file']}`,
  'voice.suggestion-rejected': (p) => `Turned down “${p['code']}” for ${p['answer']}`,
  'voice.suggestions-accepted': (p) => `Accepted ${p['count']} suggested codings on ${p['answers']} answers`,
  'voice.uncoded': (p) => `Took “${p['code']}” off ${p['answer']}`
}
