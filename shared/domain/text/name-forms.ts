const legalForms =
  /[\s,]+(gmbh(\s*&\s*co\.?\s*kg)?|ag|kg|se|ug|ltd\.?|limited|llc|l\.l\.c\.|inc\.?|corp\.?|corporation|co\.?|company|plc|s\.?a\.?|s\.?a\.?s\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|aps|pty\.?(\s*ltd\.?)?|group|holding)$/i

/** A company as it is spoken of: its whole name, and the name without the legal form. */
export function companyForms(name: string | null): readonly string[] {
  const full = name?.trim() ?? ''
  if (full.length < 2) return []
  const short = full.replace(legalForms, '').trim()
  return short.length >= 3 && short !== full ? [full, short] : [full]
}

/** A person as spoken of: the whole name, and each part of it that is no initial. */
export function personForms(name: string | null): readonly string[] {
  const full = name?.trim() ?? ''
  if (full.length < 3) return []
  const parts = full.split(/[\s,]+/).filter((part) => part.length >= 3 && !part.endsWith('.'))
  return [...new Set([full, ...parts])]
}

/** An e-mail address wherever it stands in a text. */
export const emailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
