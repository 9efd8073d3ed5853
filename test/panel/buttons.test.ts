import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, focused, openGallery, type Gallery } from './open-gallery.ts'

let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

test('the first button lays what is chosen', async () => {
  const page = await gallery.show('first', { host: 'miro', width: 320 })
  await page.getByRole('button', { name: 'Put it on the board' }).click()
  const [, choice] = (await asked(page)).find(([name]) => name === 'lay') ?? []
  expect(choice).toMatchObject({
    form: 'one-day',
    kinds: [
      'check-in',
      'agenda',
      'goals',
      'landscape',
      'build-size',
      'four-arguments',
      'gap-checklist',
    ],
  })
  await page.close()
})

test('faulty departments are not laid, and it is said', async () => {
  const page = await gallery.show('first-department', { host: 'miro', width: 320 })
  await page.getByRole('button', { name: 'Put it on the board' }).click()
  expect(await page.getByText('Look at the departments first.').count()).toBe(1)
  expect((await asked(page)).map(([name]) => name)).not.toContain('lay')
  await page.close()
})

test('starting afresh asks first, says when it is done, and shows the notes that are left', async () => {
  const page = await gallery.show('afresh', { host: 'miro', width: 320 })
  expect(await focused(page)).toBe('Not yet')
  expect((await asked(page)).map(([name]) => name)).not.toContain('startAfresh')
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await page.getByText('The areas stand as they did at first.').waitFor()
  expect(await asked(page)).toContainEqual(['startAfresh'])
  await page.getByRole('button', { name: 'Show: Four arguments: 2 notes' }).click()
  expect(await asked(page)).toContainEqual(['show', ['n2', 'n3']])
  await page.close()
})

test('who locks the areas is said: the app where it can, else the facilitator', async () => {
  const miro = await gallery.show('prepare', { host: 'miro', width: 320 })
  expect(await miro.getByRole('checkbox', { name: 'Lock the areas' }).count()).toBe(1)
  await miro.close()
  const figjam = await gallery.show('prepare', { host: 'figjam', width: 340 })
  expect(await figjam.getByText('The areas are locked; boxes to type in are not').count()).toBe(1)
  expect(await figjam.getByRole('checkbox', { name: 'Lock the areas' }).count()).toBe(0)
  await figjam.close()
})

test('early notes are left out only where that was chosen', async () => {
  const page = await gallery.show('before', { host: 'miro', width: 320 })
  await page.getByLabel('Leave them out').check()
  await page.getByRole('button', { name: 'Start the vote' }).click()
  expect(await asked(page)).toContainEqual(['startVote', 'four-arguments-1', 'leave-out'])
  await page.close()
})

test('another vote begins without the votes of the one before, and says which it is', async () => {
  const page = await gallery.show('before-again', { host: 'miro', width: 320 })
  expect(await page.getByText('Vote 2, only on Ease and Learning').count()).toBe(1)
  await page.getByRole('button', { name: 'Start the vote' }).click()
  expect(await asked(page)).toContainEqual(['startVote', 'four-arguments-1', 'leave-out'])
  await page.close()
})

test('a trial count is neither put on the board nor decided on', async () => {
  const page = await gallery.show('results-empty', { host: 'miro', width: 320 })
  await page.getByText('not started: what lies there so far').waitFor()
  expect(await page.getByText('Put result on the board').count()).toBe(0)
  expect(await page.getByLabel('We decide').count()).toBe(0)
  await page.close()
})

test('names are added that are not there yet, each once and of a length', async () => {
  const page = await gallery.show('people-none', { host: 'miro', width: 320 })
  await page.getByLabel('One name a line.').fill(`Zoe\n Zoe \nAna\n\n${'x'.repeat(99)}`)
  await page.getByRole('button', { name: 'Add 2 names' }).click()
  expect(await asked(page)).toContainEqual(['addPeople', ['Zoe', `${'x'.repeat(59)}…`]])
  await page.close()
})

test('stopping asks first', async () => {
  const page = await gallery.show('open', { host: 'miro', width: 320 })
  await page.getByRole('button', { name: 'Stop the vote' }).click()
  await page.getByRole('heading', { name: 'Stop the vote?' }).waitFor()
  expect((await asked(page)).map(([name]) => name)).not.toContain('stopVote')
  await page.getByRole('button', { name: 'Stop the vote' }).click()
  expect(await asked(page)).toContainEqual(['stopVote', 'four-arguments-1'])
  await page.close()
})

test('it can be said whose notes are nobody’s', async () => {
  const page = await gallery.show('look', { host: 'miro', width: 320 })
  await page.getByLabel('This is…').selectOption({ label: 'Kim' })
  expect(await asked(page)).toContainEqual(['identify', 'guest 4', { person: 'p5' }])
  await page.close()
})

test('a decision is kept while it is written', async () => {
  const page = await gallery.show('results', { host: 'miro', width: 320 })
  await page.getByLabel('We decide').fill('Relevance first')
  expect(await asked(page)).toContainEqual(['keep', 'decide/four-arguments-1', 'Relevance first'])
  await page.getByRole('button', { name: 'Keep the decision' }).click()
  expect(await asked(page)).toContainEqual([
    'decide',
    'four-arguments-1',
    'Relevance first',
    'Ines',
  ])
  await page.close()
})
