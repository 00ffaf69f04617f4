/** Says once in the published file what holds for many: core/pack/unfold-pack undoes it. */
import type { Form } from '../../core/pack/pack.ts';
import type { PublishedForms, UsualDays } from '../../core/pack/published-pack.ts';
import type { Table } from '../../core/pack/table.ts';

/** Forms in their order; those that follow each other and share language and conditions as one group. */
export function foldForms(forms: readonly Form[]): PublishedForms {
  const groups: { texts: string[]; conditions: Omit<Form, 'text'>; key: string }[] = [];
  for (const { text, ...conditions } of forms) {
    const key = JSON.stringify(Object.entries(conditions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const last = groups.at(-1);
    if (last?.key === key) last.texts.push(text);
    else groups.push({ texts: [text], conditions, key });
  }
  return groups.flatMap(
    ({ texts, conditions }): PublishedForms =>
      Object.keys(conditions).length === 0 ? texts : [{ texts, ...conditions }],
  );
}

/** Rows as a table, its fields in the order in which they are met; undefined of none. */
export function tableOfRows<Row extends object>(rows: readonly Row[]): Table<Row> | undefined {
  if (rows.length === 0) return undefined;
  const fields = new Set(
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([key, one]) => (one === undefined ? [] : key)),
    ),
  );
  return Object.fromEntries(
    [...fields].map((field) => [field, rows.map((row) => row[field as keyof Row] ?? null)]),
  ) as unknown as Table<Row>;
}

/** The days that most entries and sources have; of two that are as usual the later. */
export function usualDays(
  entries: readonly { readonly checked: string; readonly reviewBy: string }[],
  sources: readonly { readonly read: string }[],
): UsualDays {
  return {
    read: mostUsual(sources.map(({ read }) => read)),
    checked: mostUsual(entries.map(({ checked }) => checked)),
    reviewBy: mostUsual(entries.map(({ reviewBy }) => reviewBy)),
  };
}

function mostUsual(days: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const day of days.toSorted().toReversed()) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? '1970-01-01';
}

/** An entry or a source without those of its days that are the usual ones. */
export function withoutUsual<E extends object>(entry: E, usual: Partial<UsualDays>): Partial<E> {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => usual[key as keyof UsualDays] !== value),
  ) as Partial<E>;
}
