/** A small Polis export: three participants in two groups, three comments. */

export const COMMENTS = `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
1403063600000,Wed Jun 18 11:53:20 WIB 2014,0,0,2,1,1,Open the dam
1403063600001,Wed Jun 18 11:53:20 WIB 2014,3,1,1,1,0,"Say ""no"" to
<script>alert(1)</script>"
1403063600002,Wed Jun 18 11:53:20 WIB 2014,4,1,0,1,0,Open the dam
`;

/** Participant 1 disagrees with comment 0 at first, and agrees 2 ms later. */
const ROWS = [
  '1403063624123,Wed Jun 18 11:53:44 WIB 2014,0,0,1',
  '1403063624124,Wed Jun 18 11:53:44 WIB 2014,0,1,-1',
  '1403063624126,Wed Jun 18 11:53:44 WIB 2014,0,1,1',
  '1403063624200,Wed Jun 18 11:53:44 WIB 2014,0,2,-1',
  '1403063625000,Wed Jun 18 11:53:45 WIB 2014,3,0,1',
  '1403063626000,Wed Jun 18 11:53:46 WIB 2014,3,1,0',
  '1403063627000,Wed Jun 18 11:53:47 WIB 2014,3,2,-1',
  '1403063628000,Wed Jun 18 11:53:48 WIB 2014,4,2,-1',
];
const sheet = (rows: readonly string[]): string =>
  `timestamp,datetime,comment-id,voter-id,vote\n${rows.join('\n')}\n`;
export const VOTES = sheet(ROWS);
export const VOTES_REVERSED = sheet(ROWS.toReversed());

/** The same votes as a matrix, the last of each participant. */
export const PARTICIPANTS = `participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,3,4
0,0,1,2,2,0,1,1,
1,0,2,2,1,0,1,0,
2,1,0,3,0,3,-1,-1,-1
`;

/** By hand: 0 and 1 agree on comment 0, and 1 passes on 3; 2 is against 0 twice and against 1 once. */
export const TIES = ['0,1,1,1,0,0,1,0,1', '0,2,2,0,2,0,0,2,-2', '1,2,1,0,1,0,0,1,-1'];
