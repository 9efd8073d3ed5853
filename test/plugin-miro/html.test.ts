import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../plugin-miro/board/entities.ts'
import { htmlToText, textToHtml } from '../../plugin-miro/board/html.ts'
import { cleanText } from '../../shared/votes/clean-text.ts'
import { allowedTags, htmlText, keepAllowedTags, typedHtml } from '../hosts/miro/html.ts'

const read = (html: string) => cleanText(htmlToText(html))

describe('words from Miro', () => {
  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one<br>two<br />three</p>', 'one\ntwo\nthree'],
    ['<p>one</p><p><br /></p><p>three</p>', 'one\n\nthree'],
    ['<p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
    ['before<p>after</p>', 'before\nafter'],
    ['<ol><li>a</li><li>b</li></ol>c', 'a\nb\nc'],
    ['<p><strong>bo</strong><em>l</em><span style="color:red">d</span></p>', 'bold'],
    ['<p><a href="https://miro.com/?a=1&amp;b=2">link</a></p>', 'link'],
    [
      '1 &lt; 2 &amp;&amp; 3 &gt; 2 &#61; &#x3D; &quot;x&quot; &#39;y&apos;',
      `1 < 2 && 3 > 2 = = "x" 'y'`,
    ],
    ['caf&eacute;&nbsp;&euro;5&hellip; a&#xff0c;b &#128512;', 'café €5… a，b 😀'],
    ['&amp;lt;p&amp;gt;', '&lt;p&gt;'],
    ['&unknown; &#0; &#xD800; &#99999999; & &;', '&unknown; \ufffd \ufffd \ufffd & &;'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['a <b3 c> <kbd>d</kbd>', 'a <b3 c> <kbd>d</kbd>'],
    ['<p>\u200b</p>', ''],
    ['<p>x\u200b\u2060\ufeffy</p>', 'xy'],
  ])('reads %j as %j', (html, text) => {
    expect(read(html)).toBe(text)
  })

  it('come back as people typed them, whichever way the host keeps lines', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: hostile }))
    fc.assert(
      fc.property(words, fc.constantFrom('p' as const, 'br' as const), (text, lines) => {
        expect(read(typedHtml(text.replaceAll(/\r\n?/g, '\n'), lines))).toBe(cleanText(text))
      }),
    )
  })

  it('come back as we wrote them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, bold) => {
        expect(read(textToHtml(text, bold))).toBe(cleanText(text))
      }),
    )
  })

  it('are shown by the host as they were meant, and never become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: hostile }), (text) => {
        const html = textToHtml(text)
        expect(keepAllowedTags(html, allowedTags.shape)).toBe(html)
        expect(cleanText(htmlText(html))).toBe(cleanText(text))
        expect(html.replaceAll(/<\/?p>|<br>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })

  it('never fails, whatever the HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: hostile }), (html) => {
        expect(typeof htmlToText(html)).toBe('string')
        expect(decodeEntities(html).length).toBeLessThanOrEqual(html.length)
      }),
    )
  })
})

/** Pieces of which broken and cunning HTML is made. */
const pieces =
  '< > & ; / " \' \n \u00a0 a ß 漢 🎈 # x 1 <p> </p> <br> <br/> <li> </li> <b <script> &lt; &#60; &#x3c; &amp; &amp;lt; ' +
  '<p p> <!-- --> <a\u00a0href=" =HYPERLINK("x") &nbsp;'
const hostile = fc.constantFrom(' ', ...pieces.split(' '))
