/** The report and its exports. */
export const report = {
  title: (date: string) => `What we decided, ${date}`,
  decided: (text: string) => `We decide: ${text}`,
  by: (name: string) => `(decided by ${name})`,
  vote: (number: number, stopped: string) => `Vote ${number}, stopped ${stopped}`,
  columns: {
    area: 'Area',
    vote: 'Vote',
    stopped: 'Stopped',
    place: 'Place',
    option: 'Option',
    votes: 'Votes',
    departments: 'Departments',
    voters: 'Voters',
    reasons: 'Reasons',
    decision: 'We decide',
  },
}
