/** Sets a table in Markdown that can be read as it stands; all columns but the first are numbers. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), title.length, 3),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Three figures at the most that mean something. */
export function figure(number: number): string {
  if (!Number.isFinite(number)) return '–';
  if (number >= 1_000) return Math.round(number).toLocaleString('en');
  if (number >= 100) return number.toFixed(0);
  return number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

/** A figure with its unit. */
export function amount(number: number, unit: string): string {
  // A target is a round number.
  const said = Number.isInteger(number) ? number.toLocaleString('en') : figure(number);
  return unit === '' ? said : `${said} ${unit}`;
}
