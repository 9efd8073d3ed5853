import type { MenuWords } from '../../stations/menu.ts'

export const menu: MenuWords = {
  name: 'Menu and roadmap',
  head: {
    title: 'Menu and roadmap',
    question: 'What do we cook first, and who stands at the stove?',
    steps: [
      'Read the proposal aloud, top to bottom.',
      'Move a card if the room agrees. Add owner and date.',
      'Can you live with it? One note each, below.',
    ],
  },
  phases: { now: 'Now', next: 'Next', later: 'Later' },
  stages: { test: 'Test', automate: 'Automate', mature: 'Mature' },
  card: { owner: 'Owner', when: 'When' },
  ask: 'Do you back it?',
  consent: {
    back: 'I back it',
    live: 'I can live with it',
    'not-yet': 'Not yet: I say why',
  },
  later: 'Appears here when the menu is put on the board.',
}
