import type { IdeasWords } from '../../stations/ideas-scene.ts'

export const ideas: IdeasWords = {
  name: 'Ideas',
  head: {
    title: 'Ideas: effort and impact',
    question: 'Which ideas are worth it, and which are creepy?',
    steps: [
      'Write 3 ideas, one a note. Wild is welcome.',
      'Impact: move each number up or down.',
      'Then effort: left is little. Then the creepy scale.',
    ],
  },
  state: '○ No vote here: numbers on a map',
  ideas: 'Our ideas, one a note',
  forMap: 'Numbers for the map',
  forScale: 'Numbers for the scale',
  quadrants: { start: 'Start here', bets: 'Big bets', fill: 'Fill-ins', twice: 'Think twice' },
  axes: {
    little: '← Little effort',
    much: 'Much effort →',
    low: '↓ Little impact',
    high: '↑ Much impact',
  },
  scale: { title: 'How creepy?', fine: 'not', creepy: 'very' },
  prompts: {
    title: 'Where ideas hide',
    lines: [
      'What do people do twice?',
      'Where do they hesitate?',
      'What do we know, unused?',
      'What would a host recall?',
      'Where is silence kinder?',
    ],
  },
  resultLater: 'Result: appears here at the end.',
  drop: 'Drop',
}
