import { documentOn } from './shelves.ts'

/**
 * The page that is our board. It is the one on screen when the plugin starts, and stays it while it holds a workshop: a
 * vote goes on while its facilitator looks at another page.
 */
export interface Home {
  readonly page: PageNode
  /** The page with everything on it: one that is not on screen may have to be loaded first. */
  open(): Promise<PageNode>
  /** After another page came on screen. @returns whether that one is the board now */
  follow(): boolean
}

export function createHome(host: PluginAPI): Home {
  let page = host.currentPage
  return {
    get page() {
      return page
    },
    open: async () => {
      const home = page
      await home.loadAsync()
      return home
    },
    follow: () => {
      if (host.currentPage.id === page.id || documentOn(page, 'workshop') !== '') return false
      page = host.currentPage
      return true
    },
  }
}
