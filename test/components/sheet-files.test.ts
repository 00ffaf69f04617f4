/** What a reading sheet is saved as: everything in it, and nothing of the page that does anything where it is opened. */
import { describe, expect, it } from 'vitest';
import { sheetAsCsv } from '../../components/sheet/sheet-csv.ts';
import { escapeMarkdown, sheetAsMarkdown } from '../../components/sheet/sheet-markdown.ts';
import { makeSheet } from '../../core/sheet.ts';
import { aBriefing } from '../core/a-briefing.ts';
import { english } from './english.ts';

const MADE = '2026-11-23';
const briefing = aBriefing();
const withTitle = (title: string) =>
  makeSheet(aBriefing({ article: { ...briefing.article, title } }), MADE);

describe('as Markdown', () => {
  const text = sheetAsMarkdown(makeSheet(briefing, MADE), english);

  it('has every part under its heading, in order', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      `## ${english.say('caveatsTitle')}`,
      `## ${english.say('figuresTitle')}`,
      `## ${english.say('notesTitle')}`,
      `## ${english.say('glossaryTitle')}`,
      `## ${english.say('eventsTitle')}`,
      '## Sources',
    ]);
  });

  it('quotes the page’s words, and cites by number', () => {
    expect(text).toContain('> another source said');
    expect(text).toContain('A strip of land. Four kilometres wide. \\[2\\] \\[1\\] \\[3\\]');
    expect(text).toContain('1. Title of s1. Publisher, Apr 28, 2025. <https://source.example/s1>');
  });

  it('sets apart what came after the article', () => {
    expect(text.indexOf('**After this article**')).toBeGreaterThan(text.indexOf('Before'));
    expect(text.indexOf('**After this article**')).toBeLessThan(text.indexOf('It came later'));
  });

  it('makes nothing of signs that stand in a page’s title', () => {
    const [heading] = sheetAsMarkdown(
      withTitle('![x](https://evil.example/p.png) <img src=x> *b* `c`'),
      english,
    ).split('\n');
    expect(heading).toBe(
      '# \\!\\[x\\](https://evil.example/p.png) \\<img src=x\\> \\*b\\* \\`c\\`',
    );
  });

  it.each([
    ['1. Not a list', '1\\. Not a list'],
    ['- Not a list', '\\- Not a list'],
    ['a - b', 'a - b'],
    ['one\n# two', 'one \\# two'],
    ['---', '\\---'],
    ['&amp;', '\\&amp;'],
  ])('writes %j so that it reads as it stands', (given, wanted) => {
    expect(escapeMarkdown(given)).toBe(wanted);
  });
});

describe('as CSV', () => {
  const rows = (text: string) => text.slice(1).trimEnd().split('\r\n');

  it('has a row for each entry and estimate below its head', () => {
    const all = rows(sheetAsCsv(makeSheet(briefing, MADE), english));
    expect(all).toHaveLength(1 + 1 + 2 + 1 + 1 + 2);
    expect(all[0]).toBe('"Part","Kind","Name","Text","Date","Words on the page","Sources"');
    expect(all.at(-1)).toContain('"2025-04-26","","https://source.example/s4"');
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])(
    'gives a spreadsheet nothing to run: %s',
    (quote) => {
      const caveats = briefing.caveats.slice(0, 1).map((caveat) => ({ ...caveat, quote }));
      const [, row = ''] = rows(sheetAsCsv(makeSheet(aBriefing({ caveats }), MADE), english));
      expect(row).toContain(`"'${quote.replaceAll('"', '""')}"`);
    },
  );

  it('says to spreadsheets that it is UTF-8', () => {
    expect(sheetAsCsv(makeSheet(briefing, MADE), english).codePointAt(0)).toBe(0xfeff);
  });
});
