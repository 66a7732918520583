import type { CodingRefusal } from '@shared/domain/voice/apply-code'
import type { CodebookRefusal } from '@shared/domain/voice/edit-code'

/** Why a code could not be given. */
export const codingRefusalWords: Readonly<Record<CodingRefusal, string>> = {
  'unknown-code': 'This code is not in the codebook any more.',
  'code-retired': 'This code is retired. Bring it back on the Codebook tab to use it.',
  'already-coded': 'These words carry this code already.',
  'nothing-selected': 'Only blanks are selected. Select at least one word.'
}

/** Why an edit of the codebook was refused. */
export const codebookRefusalWords: Readonly<Record<CodebookRefusal, string>> = {
  'unknown-code': 'This code is not in the codebook any more.',
  'name-empty': 'Give the code a name.',
  'name-taken': 'There is a code with this name here already.',
  'inside-itself': 'A code cannot go under itself or one of its own codes.',
  'shortcut-invalid': 'A key is one digit, 1 to 9.',
  'in-use': 'This code is used. Merge or retire it instead.',
  'nothing-chosen': 'Choose at least one coding.'
}
