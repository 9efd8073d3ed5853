import {
  changesOf,
  noChanges,
  sectionOf,
  sectionsOf,
  withSection,
  type DeckChanges,
} from '../workshop/deck-changes.ts'
import type { Core } from './core.ts'
import type { Session } from './session.ts'
import { troubleOf } from './troubles.ts'
import { updateDocument } from './update-document.ts'
import { updateWorkshop } from './update-workshop.ts'

type Actions = Pick<
  Session,
  'setLanguage' | 'changeDeck' | 'resetDeck' | 'blankDeck' | 'importDeck'
>

/** What changes the words. Areas on the board keep theirs until they are put there again. */
export function deckActions(core: Core, keep: Session['keep']): Actions {
  const { board, packs } = core

  const change = (action: string, changes: (before: DeckChanges) => DeckChanges): Promise<void> =>
    core.act({
      action,
      run: async () => {
        await updateDocument(board, 'deck', (stored) => changes(stored ?? noChanges))
        await core.reload()
      },
    })

  const shipped = () => core.state.pack.deck

  return {
    setLanguage: (code) =>
      core.act({
        action: 'language',
        run: async () => {
          const pack = await packs.fetch(code).catch(() => null)
          if (!pack) return core.tell(troubleOf('no-language', 'language', { detail: code }))
          keep('language', code)
          core.set({ pack })
          if (!core.state.stored.workshop) return
          await updateWorkshop(board, (workshop) =>
            workshop.language === code ? workshop : { ...workshop, language: code },
          )
          await core.reload()
        },
      }),

    changeDeck: (section, words, hidden) =>
      change('words', (before) => withSection(before, shipped(), section, words, hidden)),

    resetDeck: (section) =>
      change('words', (before) =>
        withSection(before, shipped(), section, sectionOf(shipped(), section), {}),
      ),

    blankDeck: async () => {
      const { blank } = await import('../workshop/deck-blank.ts')
      await change('words', () => {
        const changes = sectionsOf(shipped()).flatMap((section) => {
          const words = sectionOf(shipped(), section)
          const emptied = changesOf(words, blank(section, words))
          return emptied === undefined ? [] : [[section, emptied] as const]
        })
        return { ...noChanges, changes: Object.fromEntries(changes) }
      })
    },

    importDeck: async (text) => {
      const { readDeckFile } = await import('../workshop/deck-file.ts')
      const read = readDeckFile(text, shipped())
      if (read.problems.length > 0) return read.problems
      await change('import', () => read.changes)
      return []
    },
  }
}
