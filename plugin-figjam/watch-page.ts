/**
 * Calls `hint` when something on the page may have changed. Events come late, together or not at all, so they are never
 * more than a reason to read.
 * @returns ends it
 */
export function watchPage(page: PageNode, hint: () => void): () => void {
  const hear = (event: NodeChangeEvent): void => {
    if (event.nodeChanges.some(matters)) hint()
  }
  page.on('nodechange', hear)
  return () => page.off('nodechange', hear)
}

/** Our own book-keeping comes back to us; it is no news. */
function matters(change: NodeChange): boolean {
  if (change.origin === 'REMOTE' || change.type !== 'PROPERTY_CHANGE') return true
  return change.properties.some((property) => property !== 'pluginData' && property !== 'locked')
}
