/** Tells what a short line of a page, such as 'Published 28 April 2025, updated 2 May', dates; and where an agency's dateline stands. */
import { findDays } from './date-text.ts';

/** A day in a line, and what it is the day of. */
export interface LineDay {
  readonly day: string;
  readonly of: 'published' | 'modified';
  /** Whether the line says so; else it is a day and hardly more. */
  readonly isLabelled: boolean;
}

/** A line about a date is no longer, in UTF-16 code units. */
export const LINE_MOST = 160;
/** Of a line without a label, so many letters may be no date: names, a place, an hour. */
const OTHER_LETTERS = 50;

const MODIFIED =
  /updat|modif|revised|correct(?:ed|ion)|수정|обнов|измен|оновл|更新|修改|改訂|aktualisi|geändert|(?<!\p{L})stand:|à jour|actualiz|aggiorn/iu;
const PUBLISHED =
  /(?<!\p{L})(?:publi[és]|posted|writ(?:e:|ten)|filed|issued|dated?:)|입력|등록|작성|승인|발행|게재|опубл|дата|公開|配信|掲載|发布|發布|发表|veröffentlicht|erstellt/iu;
const OTHER =
  /copyright|[©ⓒ]|printed|retrieved|accessed|archived|captured|snapshot|abgerufen|인쇄|(?<!\p{L})(?:event|since|founded)/iu;
const SENTENCE_END = /[\p{L}\d][.!?]\s*$|[。！？]\s*$/u;

/**
 * The days that a line gives: none where it is running text, or speaks of another day than that of an article. `names` are those of
 * the elements around it ('entry-date'); `lang` is BCP 47.
 */
export function readDateLine(text: string, lang?: string, names = ''): readonly LineDay[] {
  if (text.length > LINE_MOST || OTHER.test(text)) return [];
  const found = findDays(text, lang);
  let rest = text;
  for (const { start, end } of found)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const letters = rest.replace(/\P{L}/gu, '').length;
  const isText = letters > OTHER_LETTERS || (letters > 20 && SENTENCE_END.test(text));
  return found.flatMap(({ day, end }, i): readonly LineDay[] => {
    const before = rest.slice(found[i - 1]?.end ?? 0, found[i]?.start);
    // '2025年4月28日 公開': a label may stand behind the last day.
    const isOther = MODIFIED.test(before) || PUBLISHED.test(before);
    const label = isOther || i + 1 < found.length ? before : rest.slice(end);
    if (MODIFIED.test(label)) return [{ day, of: 'modified', isLabelled: true }];
    if (PUBLISHED.test(label)) return [{ day, of: 'published', isLabelled: true }];
    if (isText) return [];
    if (/modif|updat/i.test(names)) return [{ day, of: 'modified', isLabelled: true }];
    const isNamed = /publi|posted|writ|(?:entry|post|article)_*-?date/i.test(names);
    // Behind the first day stands when it was changed, or another's.
    return i > 0 ? [] : [{ day, of: 'published', isLabelled: isNamed }];
  });
}

/** 'MOSCOW, April 26, 2025 /TASS/. ', '(Seoul=Yonhap) 28 April 2025 — ': before this many characters. */
const DATELINE_MOST = 60;

/** The day in the dateline that a paragraph begins with. */
export function readDateline(paragraph: string, lang?: string): string | undefined {
  const head = paragraph.slice(0, DATELINE_MOST * 2);
  const [found] = findDays(head, lang);
  if (!found || found.start > DATELINE_MOST / 2 || found.end > DATELINE_MOST) return undefined;
  const isPlace = /^\s*(?:[(<[]\p{L}[^)>\]]*[)>\]]|(?:\p{Lu}[\p{L}.-]*[\s,/]*){1,4})?[\s,(]*$/u;
  const isAgency = /^\s?(?:\p{L}\p{M}?\.?\s?)?[,.)]*\s*(?:[/(][^/)]{2,25}[/)]|--|[-–—=])/u;
  return isPlace.test(head.slice(0, found.start)) && isAgency.test(head.slice(found.end))
    ? found.day
    : undefined;
}
