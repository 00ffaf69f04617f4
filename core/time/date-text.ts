/**
 * Reads dates that people and programs write: the calendar day in the writer's own calendar, whatever the hour or the time zone.
 * Knows ISO 8601, RFC 2822, numbers, and months in the words of English, German, French, Spanish, Italian, Portuguese, Russian
 * and Ukrainian; in Korean, Japanese and Chinese by 년월일 and 年月日.
 */
import { isRealDate } from './dates.ts';

/** A day found in a text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface DayFound {
  /** ISO 8601. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** How the names of the twelve months begin, accents left off. What is short stands for what is long. */
const MONTHS =
  'jan|ene|gen|янв|січ feb|fev|фев|лют mar|mrz|мар|бер apr|avr|abr|апр|кві may|mai|mag|мая|маи|тра jun|juin|giu|июн|чер jul|juil|lug|июл|лип aug|aou|ago|авг|сер sep|set|сен|вер oct|okt|ott|out|окт|жов nov|ноя|лис dec|dez|dic|дек|гру'.split(
    ' ',
  );
const MONTH_STARTS = MONTHS.map((starts) => new RegExp(`^(?:${starts})`));
const MONTH = `(?<m>(?:${MONTHS.join('|')})\\p{L}{0,7})\\.?`;
const YEAR = '(?<y>(?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<![\\d:.])(?<d>\\d{1,2})';

const WORDED = [
  // 2025-04-28T…, 2025. 4. 28., 2025年4月28日, 주체114(2025)년 4월 28일
  '(?<![\\d.])(?<y>(?:19|20)\\d\\d)(?:\\)?년|[-/.年])\\s?(?<m>\\d{1,2})[-/.月월]\\s?(?<d>\\d{1,2})(?!\\d)',
  // 令和7年4月28日
  '令和\\s?(?<e>\\d{1,2})年\\s?(?<m>\\d{1,2})月\\s?(?<d>\\d{1,2})日',
  // 28 April 2025, 28. April 2025, 1er mai 2025, 28 de abril de 2025, 28-Apr-2025
  `${DAY}(?:st|nd|rd|th|er|[.º])?(?:\\s+(?:de|of))?[\\s-]*${MONTH}(?:,|\\s+del?)?[\\s-]+${YEAR}`,
  // April 28, 2025; Apr. 28th 2025; Apr 28 10:00:00 KST 2025 is not read
  `(?<!\\p{L})${MONTH}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  // 28.04.2025, 28/04/2025, 4/28/2025
  `${DAY}(?<by>[./-])(?<m>\\d{1,2})\\k<by>${YEAR}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/**
 * The days written in a text, in its order. `lang` (BCP 47) tells which of 4/5/2025 is the day; where it can't be told, it is no
 * date. A day that does not exist is none.
 */
export function findDays(text: string, lang = ''): readonly DayFound[] {
  // Accents are left off, and every offset stays.
  const plain = text.toLowerCase().replace(/[à-ÿй]/g, (letter) => letter.normalize('NFD')[0] ?? '');
  const found: DayFound[] = [];
  for (const pattern of WORDED)
    for (const { 0: all, index: start, groups = {} } of plain.matchAll(pattern)) {
      const day = dayOf(groups, lang);
      const end = start + all.length;
      if (day && !found.some((other) => start < other.end && other.start < end))
        found.push({ day, start, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The day that a value for programs says first. */
export function readDay(value: string, lang?: string): string | undefined {
  const packed = /^\s*(\d{4})(\d\d)(\d\d)(?=$|T|\d{6}$)/.exec(value);
  return findDays(packed ? packed.slice(1).join('-') : value, lang)[0]?.day;
}

/** `2025-04-28T00:30Z` is a day in no publisher's calendar: programs that keep the world's time write it. */
export function isInWorldTime(value: string): boolean {
  return /\d\d:\d\d.*(?:Z|[+-]00:?00|GMT|UTC)$/.test(value.trim());
}

type Parts = Readonly<Partial<Record<'y' | 'm' | 'd' | 'e' | 'by', string>>>;

function dayOf({ y, m = '', d = '', e, by }: Parts, lang: string): string | undefined {
  const year = e ? 2018 + Number(e) : y;
  let [month, day] = [
    /\d/.test(m) ? Number(m) : MONTH_STARTS.findLastIndex((start) => start.test(m)) + 1,
    Number(d),
  ];
  if (by && by !== '.' && day !== month) {
    // Of Americans alone it is known that the month stands first; English may be anybody's.
    const isMonthFirst = day <= 12 && (month > 12 || /^en-us/i.test(lang));
    if (!isMonthFirst && month <= 12 && day <= 12 && /^(?:en)?$/i.test(lang)) return undefined;
    if (isMonthFirst) [month, day] = [day, month];
  }
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return isRealDate(date) ? date : undefined;
}
