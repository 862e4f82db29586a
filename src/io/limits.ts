/**
 * The limits of what is read: far beyond honest files, and short of what stops a page. docs/FORMAT.md states them all.
 * Whoever enforces one says where, what was found and what is allowed.
 */

/** Bytes of all files that are opened together. */
export const FILE_BYTES = 500_000_000;

/** Files that are opened together, or entries of an archive: a workbook has dozens, an export a handful. */
export const FILES = 1000;

/** Bytes of what is read of an archive, unpacked: some millions of votes. */
export const UNPACKED_BYTES = 250_000_000;

/** How many times smaller than itself an entry may be packed. Tables come to 30; only a trap comes to 1000. */
export const PACKED_RATIO = 200;

/** Entries up to this many bytes may be packed as tightly as they like. */
export const FREELY_PACKED_BYTES = 1_000_000;

/** What a link may unpack to, bytes: more than any address holds unless somebody means harm. */
export const LINK_BYTES = 16 * 1024 * 1024;

/** How deep lists and objects may stand in one another; those of a Parley file come to six. */
export const JSON_DEPTH = 32;

/** How deep elements may stand in one another; those of workbooks come to a dozen. */
export const XML_DEPTH = 50;

/** Lines of a table, or rows that are read of one table of a database. */
export const ROWS = 2_000_000;

/** Columns of a table: the last one that a workbook can have is XFD. */
export const COLUMNS = 16_384;

/** Places in all rows, those left empty before the last cell included: they fill some 200 MB. */
export const CELLS = 20_000_000;

/** Characters in all cells of a sheet of a workbook, in which a text that stands once may be used a million times. */
export const CHARACTERS = 250_000_000;
