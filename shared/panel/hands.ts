/** What a panel can do outside itself. A host's frame may refuse either; views then offer the text to be copied by hand. */
export interface Hands {
  /**
   * @param html the same words formatted, for programs that take them
   * @returns whether the text is in the clipboard
   */
  copy(text: string, html?: string): Promise<boolean>
  /** @returns whether the host was asked to save the file; none says whether it did */
  save(file: { readonly name: string; readonly type: string; readonly text: string }): boolean
}

/** A browser's own ways. */
export const browserHands: Hands = {
  async copy(text, html) {
    try {
      if (html === undefined) await navigator.clipboard.writeText(text)
      else await navigator.clipboard.write([twins(text, html)])
      return true
    } catch {
      return copyBySelection(text, html)
    }
  },

  save({ name, type, text }) {
    try {
      const address = URL.createObjectURL(new Blob([text], { type }))
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
      return true
    } catch {
      return false
    }
  },
}

const twins = (text: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })

/** Frames without the clipboard's permission still answer the old command, during a person's click. */
function copyBySelection(text: string, html: string | undefined): boolean {
  const field = document.createElement('textarea')
  const before = document.activeElement
  field.value = text
  field.className = 'off-screen'
  // What is selected is only words; whoever asks for formatted ones gets them from here.
  field.addEventListener('copy', (event) => {
    if (html === undefined || !event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
  })
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
