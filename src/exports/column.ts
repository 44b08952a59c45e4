/** A column of a table: its name in the first line, which no translation changes, and its cell for one row. */
export interface Column<Row> {
  readonly name: string;
  /** True for what the user wrote or set. */
  readonly own?: boolean | undefined;
  /** What a text in it is, where it is more than text: an ISO date, an ISO date and time in UTC, or either without a zone. */
  readonly kind?: "day" | "moment" | "local" | undefined;
  cell(row: Row): string | number | undefined;
}

/** The columns that are taken along. */
export function columnsWith<Row>(columns: readonly Column<Row>[], withNotes: boolean): readonly Column<Row>[] {
  return withNotes ? columns : columns.filter(({ own }) => !own);
}
