/** What core/sheet-choice promises: a sheet of what was left on it, in short where that was asked, with the sources of just that. */
import { describe, expect, it } from 'vitest';
import { cutToChoice, partsOf, SHEET_PARTS, WHOLE_SHEET } from '../../core/sheet-choice.ts';
import type { SheetChoice } from '../../core/sheet-choice.ts';
import { makeSheet } from '../../core/sheet.ts';
import { aBriefing } from './a-briefing.ts';

const sheetOf = (choice: Partial<SheetChoice>) =>
  makeSheet(cutToChoice(aBriefing(), { ...WHOLE_SHEET, ...choice }), '2026-11-23');
const whole = makeSheet(aBriefing(), '2026-11-23');

describe('a sheet of what was chosen', () => {
  it('is the whole sheet at first', () => {
    expect(sheetOf({})).toEqual(whole);
  });

  it.each(SHEET_PARTS)('goes without %s, and keeps the rest', (part) => {
    const sheet = sheetOf({ without: [part] });
    expect(sheet[part]).toEqual([]);
    expect(partsOf(sheet)).toEqual(partsOf(whole).filter((one) => one !== part));
  });

  it('numbers anew, and cites no source that nothing on it rests on', () => {
    const sheet = sheetOf({ without: ['caveats', 'figures', 'notes', 'terms'] });
    const cited = sheet.events.flatMap(({ cites }) => cites);
    expect(sheet.sources.map(({ number }) => number)).toEqual([...new Set(cited)]);
    expect(sheet.sources.length).toBeLessThan(whole.sources.length);
  });

  it('has of each entry its beginning alone where it is short', () => {
    const sheet = sheetOf({ isShort: true });
    expect(sheet.terms.map(({ name, text }) => ({ name, text }))).toEqual(
      whole.terms.map(({ name, text }) => ({ name, text })),
    );
    expect(sheet.terms.filter(({ long }) => long !== undefined)).toEqual([]);
    expect(sheet.events.filter(({ text }) => text !== undefined)).toEqual([]);
    expect(sheet.notes.map(({ paragraphs }) => paragraphs.length)).toEqual(
      whole.notes.map(() => 1),
    );
    expect(sheet.caveats).toEqual(whole.caveats);
  });

  it('has its parts in the order in which they stand', () => {
    expect(partsOf(whole)).toEqual(SHEET_PARTS);
  });
});
