/** What a panel can do outside itself. A host's frame may refuse either; views then offer the text to be copied by hand. */
export interface Hands {
  /** @returns whether the text is in the clipboard */
  copy(text: string): Promise<boolean>
  /** @returns whether the host was asked to save the file; none says whether it did */
  save(file: { readonly name: string; readonly type: string; readonly text: string }): boolean
}

/** A browser's own ways. */
export const browserHands: Hands = {
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copyBySelection(text)
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

/** Frames without the clipboard's permission still answer the old command, during a person's click. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  const before = document.activeElement
  field.value = text
  field.className = 'off-screen'
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
