/** What is said of the editor outside of it. */
export const names = {
  title: 'Words and cards',
  common: 'On every area',
}
