/** HTML's names for the characters 160–255, in order. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const codes = new Map<string, number>([
  ...latinNames.split(' ').map((name, index): [string, number] => [name, 160 + index]),
  ['euro', 0x20ac],
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['lsquo', 0x2018],
  ['rsquo', 0x2019],
  ['ldquo', 0x201c],
  ['rdquo', 0x201d],
  ['bull', 0x2022],
  ['hellip', 0x2026],
  ['trade', 0x2122],
  ['OElig', 0x152],
  ['oelig', 0x153],
  ['Scaron', 0x160],
  ['scaron', 0x161]
])

/**
 * Resolves HTML's named and numbered characters that the general reader leaves as they stand. Markup itself
 * (`&lt;`, `&amp;` …) stays escaped.
 */
export const resolvedEntities = (html: string): string =>
  html.replace(/&(#\d{2,6}|[A-Za-z][A-Za-z0-9]*);/g, (whole, name: string) => {
    const code = name.startsWith('#') ? Number(name.slice(1)) : codes.get(name)
    return code === undefined || code < 160 || code > 0xffff ? whole : String.fromCharCode(code)
  })
