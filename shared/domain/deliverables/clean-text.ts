const notAllowed =
  // Control characters, the two noncharacters XML refuses, and halves of surrogate pairs.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text as it may stand in a Word or Excel file: without the characters XML 1.0 forbids, line ends as "\n".
 * Everything else, formula signs included, is kept as the client wrote it.
 */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(notAllowed, '')

/** The same on one line: line ends and tabs become single spaces. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .trim()
