import type { PeopleView } from './view.ts'

/** The people of a board that nobody has checked in on, or that was not read yet. */
export const nobody: PeopleView = {
  checkedIn: 0,
  here: null,
  departments: [],
  strangers: [],
  sameName: [],
  severalPeople: [],
  roles: {},
}
