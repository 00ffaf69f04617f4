/**
 * Lists of entries as tables: for each field its values in the order of the rows, null where a row has none. A file is smaller so, as
 * the names of the fields stand in it once, and what is alike stands together.
 */
import * as v from 'valibot';

/** A table of such rows. A field that no row has is left out. */
export type Table<Row extends object> = {
  readonly [K in keyof Row]: readonly (Row[K] | null)[];
};

type RowSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** The schema of a table whose rows are as `row` says: as long a column for each of its fields as for any other. */
export function tableOf<R extends RowSchema>(row: R): v.GenericSchema<Table<v.InferOutput<R>>> {
  const columns = Object.entries(row.entries).map(([field, schema]) => [
    field,
    'wrapped' in schema && schema.type === 'optional'
      ? v.optional(v.array(v.nullable(schema.wrapped)))
      : v.array(schema as v.GenericSchema),
  ]);
  return v.pipe(
    v.strictObject(Object.fromEntries(columns) as Record<string, v.GenericSchema>),
    v.check(
      (table) =>
        new Set(Object.values(table).map((column) => (column as unknown[]).length)).size < 2,
      'all columns of a table are of one length',
    ),
  ) as unknown as v.GenericSchema<Table<v.InferOutput<R>>>;
}
