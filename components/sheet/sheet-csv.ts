/** A reading sheet as CSV (RFC 4180): a row for each caveat, figure, note, term and event, with the addresses of its sources. */
import type { Sheet } from '../../core/sheet.ts';
import { keyPart, type Language } from '../language.ts';

/** A byte order mark, by which spreadsheets know that the text is UTF-8. */
const MARK = '\uFEFF';

type Row = readonly [
  part: string,
  kind: string,
  name: string,
  text: string,
  date: string,
  quotes: string,
  sources: string,
];

export function sheetAsCsv(sheet: Sheet, { say }: Language): string {
  const urls = (cites: readonly number[]) =>
    cites.map((number) => sheet.sources[number - 1]?.url ?? '').join(' ');
  const rows: Row[] = [
    [
      say('csvPart'),
      say('csvKind'),
      say('csvName'),
      say('csvText'),
      say('csvDate'),
      say('csvQuotes'),
      say('sheetSources'),
    ],
    ...sheet.caveats.map(
      ({ kind, says, why, quotes, cites }): Row => [
        say('caveatsShort'),
        say(`caveat_${keyPart(kind)}`),
        '',
        `${says} ${why}`,
        '',
        quotes.join(' | '),
        urls(cites),
      ],
    ),
    ...sheet.figures.flatMap(({ title, quotes, estimates }) =>
      estimates.map(
        ({ date, text, by, cites }): Row => [
          say('figuresShort'),
          '',
          title,
          `${text} (${by})`,
          date,
          quotes.join(' | '),
          urls(cites),
        ],
      ),
    ),
    ...sheet.notes.map(
      ({ title, paragraphs, checked, cites }): Row => [
        say('notesTitle'),
        '',
        title,
        paragraphs.join(' '),
        checked,
        '',
        urls(cites),
      ],
    ),
    ...sheet.terms.map(
      ({ kind, name, native, text, long, checked, cites }): Row => [
        say('glossaryShort'),
        say(`kind_${kind}`),
        native ? `${name} (${native})` : name,
        long ? `${text} ${long}` : text,
        checked,
        '',
        urls(cites),
      ],
    ),
    ...sheet.events.map(
      ({ date, title, text, change, cites }): Row => [
        say('eventsShort'),
        change ? say(`change_${change}`) : '',
        title,
        text ?? '',
        date,
        '',
        urls(cites),
      ],
    ),
  ];
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * One cell. A text that begins as a formula does would be run by a spreadsheet, and some of these texts are the page's: it gets an
 * apostrophe in front, as OWASP's note on CSV injection has it.
 */
function cell(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
