/**
 * Advance widths in thousandths of the size, of each character the wider one of Inter (Medium and Bold, measured
 * in Chromium) and of Helvetica (whose metrics Arial and Liberation Sans share): what fits by these fits on both hosts.
 */
const ascii = {
  regular: advances(`
    278 304 494 639 646 993 667 313 369 369 521 667 303 462 303 370 646 556 616 627 656 603 630
    571 629 630 303 315 667 667 667 556 1015 709 667 733 722 667 611 778 745 278 575 688 565 913
    756 778 667 778 722 667 653 740 709 1003 701 696 641 369 370 369 477 556 337 568 618 577 618
    587 379 620 602 252 252 559 252 888 602 604 618 618 387 539 340 602 575 829 557 575 559 440
    346 440 667`),
  bold: advances(`
    278 338 552 649 655 1016 722 339 377 377 559 679 334 468 334 388 674 556 630 646 676 622 649
    582 651 649 334 343 679 679 679 611 1016 747 722 740 722 667 611 778 747 281 584 722 611 932
    762 778 667 778 722 667 667 732 747 1038 738 731 664 377 388 377 584 556 365 581 630 588 630
    596 398 632 623 278 278 580 278 913 623 613 630 630 407 560 366 623 600 850 580 602 573 469
    372 469 679`),
}

/** Characters beyond ASCII that our words use; symbols as the widest fallback font drew them. */
const others: { readonly [character: string]: number } = {
  '“': 540,
  '”': 532,
  '‘': 311,
  '’': 311,
  '–': 556,
  '…': 1002,
  '·': 334,
  '●': 873,
  '○': 873,
  '■': 945,
  '▶': 769,
  '↺': 838,
  '▇': 769,
}

const widest = 1050

/** The line height of the host that sets text wider apart, as a multiple of the size. */
const lineHeight = 1.36

interface Style {
  readonly size: number
  readonly bold?: boolean
}

/** Board units. */
export function textWidth(words: string, { size, bold = false }: Style): number {
  const widths = bold ? ascii.bold : ascii.regular
  let sum = 0
  for (const character of words.normalize('NFD')) {
    // Accents stand above their letter and take no width of their own.
    if (/\p{M}/u.test(character)) continue
    sum += others[character] ?? widths[character.charCodeAt(0) - 32] ?? widest
  }
  return (sum * size) / 1000
}

/** Breaks words into lines as a board does: at spaces, and within a word only where it is wider than a line. */
export function wrapped(words: string, width: number, style: Style): readonly string[] {
  return words.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (textWidth(longer, style) <= width) {
        line = longer
        continue
      }
      if (line !== '') lines.push(line)
      line = ''
      for (const character of word) {
        if (line !== '' && textWidth(line + character, style) > width) {
          lines.push(line)
          line = ''
        }
        line += character
      }
    }
    return [...lines, line]
  })
}

/** Height of so many lines, board units. */
export const textHeight = (lines: number, size: number): number => lines * size * lineHeight

function advances(table: string): readonly number[] {
  return table.trim().split(/\s+/).map(Number)
}
