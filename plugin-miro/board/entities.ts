/** HTML's names for U+00A0 to U+00FF, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'

const named = new Map<string, string>([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
  ...latin.split(' ').map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“' }),
  ...Object.entries({ rdquo: '”', bdquo: '„', bull: '•', hellip: '…', euro: '€', trade: '™' }),
  ...Object.entries({ larr: '←', uarr: '↑', rarr: '→', darr: '↓', zwj: '\u200d', zwnj: '\u200c' }),
])

/** Decodes `&name;`, `&#61;` and `&#x3d;`. What is no entity stays as it is, as in a browser. */
export function decodeEntities(html: string): string {
  return html.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? found
      return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
    },
  )
}

/** HTML shows codes that are no characters as U+FFFD. */
function character(code: number): string {
  const none = code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)
  return none ? '\ufffd' : String.fromCodePoint(code)
}
