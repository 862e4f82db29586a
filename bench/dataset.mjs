/** Generated statements as Parley holds and reads them. */

/** @typedef {import('./statements.mjs').Said} Said */

/**
 * A complete data set, as it is in memory.
 * @param {readonly Said[]} statements
 */
export function datasetOf(statements) {
  const parties = [...new Set(statements.map(({ party }) => party))].sort();
  const issues = [...new Set(statements.map(({ issue }) => issue))].sort();
  return {
    id: 'bench',
    title: 'Bench',
    language: 'en',
    topics: [],
    parties: parties.map((id) => ({
      id,
      name: id,
      shortName: id,
      names: [],
      role: 'negotiating-party',
      roles: [],
    })),
    speakers: [],
    issues: issues.map((id) => ({ id, title: id, proposition: id, asks: [] })),
    events: [],
    sources: [],
    statements: statements.map(({ party, issue, position, date }, at) => ({
      id: `s${at}`,
      date,
      parties: [party],
      issue,
      position,
      kind: 'coded',
      contradicts: [],
    })),
    shownParties: [],
    shownIssues: [],
    ring: [],
    stories: [],
    aliases: {},
  };
}

/**
 * The same as a sheet: the columns that a coder would fill in.
 * @param {readonly Said[]} statements
 */
export function csvOf(statements) {
  const rows = statements.map(
    ({ date, party, issue, position }) => `${date},${party},${issue},${position},coded`,
  );
  return `date,party,issue,position,kind\n${rows.join('\n')}\n`;
}
