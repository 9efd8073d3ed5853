import { findNodes } from './find-nodes.ts'

/** Selects those of the items that are still there and brings them into view, on their page. */
export async function showItems(
  host: PluginAPI,
  page: PageNode,
  ids: readonly string[],
): Promise<null> {
  const nodes = await findNodes(host, ids)
  if (nodes.length === 0) return null
  if (host.currentPage.id !== page.id) await host.setCurrentPageAsync(page)
  page.selection = nodes
  host.viewport.scrollAndZoomIntoView(nodes)
  return null
}
