import type { MenuWords } from '../../stations/menu.ts'

export const menu: MenuWords = {
  name: 'Menu and roadmap',
  head: {
    title: 'Menu and roadmap',
    question: 'What do we cook now, next and later?',
    steps: [
      'Read the menu, dish by dish.',
      'Move a dish, name its owner and its date.',
      'One note each: do you back it?',
    ],
  },
}
