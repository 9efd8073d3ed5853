import type { BoardDocument, Commit, User } from '../hosts/document/document.ts'

type Saved = ReturnType<BoardDocument['save']>

type Message =
  | { readonly say: 'hello'; readonly from: string }
  | { readonly say: 'board'; readonly to: string; readonly saved: Saved }
  | { readonly say: 'commit'; readonly from: string; readonly commit: Commit }
  | { readonly say: 'users'; readonly users: readonly User[] }

/**
 * Keeps the documents of all tabs of this browser in step: the first tab's board is the board, a later tab asks for it
 * and then everybody tells what they changed.
 * @param me names this tab among the others
 * @returns when this tab has the board: at once for the first, within half a second for the others
 */
export async function joinTabs(
  channelName: string,
  me: string,
  document: BoardDocument,
): Promise<void> {
  const channel = new BroadcastChannel(channelName)
  const say = (message: Message): void => channel.postMessage(message)
  let receiving = false
  let settled: () => void = () => undefined
  const answered = new Promise<void>((resolve) => (settled = resolve))

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.say === 'hello') say({ say: 'board', to: data.from, saved: document.save() })
    else if (data.say === 'board' && data.to === me) {
      document.load(data.saved)
      settled()
    } else if (data.say === 'commit') {
      const { actor } = data.commit
      receiving = true
      document.receive({
        ...data.commit,
        actor: { ...actor, client: `${data.from} ${actor.client}` },
      })
      receiving = false
    } else if (data.say === 'users') {
      receiving = true
      for (const user of data.users) document.setUser(user)
      receiving = false
    }
  })
  document.watch((commit) => {
    if (!receiving) say({ say: 'commit', from: me, commit })
  })

  document.watchUsers(() => {
    if (!receiving) say({ say: 'users', users: document.users() })
  })

  say({ say: 'hello', from: me })
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 500))])
}
