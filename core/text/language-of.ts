/**
 * Tells the language of a text: by its script where that says it, by its most frequent words where several share one. Says
 * nothing of short or mixed texts.
 */

/** Letters that count, at the least, and the share of them that a script needs. */
const LETTERS_LEAST = 40;
const SCRIPT_SHARE = 0.3;
/** Kana among Han: Japanese has about half, Chinese none but in names. */
const KANA_SHARE = 0.05;

/** Where in Unicode the letters of each script stand, by the first character behind each range; '' are no letters, or others. */
const RANGES: readonly (readonly [end: number, script: string])[] = [
  [0x41, ''],
  [0x5b, 'latin'],
  [0x61, ''],
  [0x7b, 'latin'],
  [0xc0, ''],
  [0x250, 'latin'],
  [0x370, ''],
  [0x400, 'el'],
  [0x530, 'cyrillic'],
  [0x5d0, ''],
  [0x5eb, 'he'],
  [0x620, ''],
  [0x700, 'ar'],
  [0x900, ''],
  [0x980, 'hi'],
  [0xe00, ''],
  [0xe80, 'th'],
  [0x1e00, ''],
  [0x1f00, 'latin'],
  [0x3040, ''],
  [0x3100, 'kana'],
  [0x3400, ''],
  [0xa000, 'han'],
  [0xac00, ''],
  [0xd7a4, 'ko'],
];

/**
 * Among the most frequent words of each language (the heads of the usual frequency lists), those that few of the others have.
 * Languages that we do nothing for stand here so that they are not taken for their neighbours.
 */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to in is that was for on with as by his from at which have this not be are were has had it its their said',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis',
  fr: 'le la les de des du et à en un une est que pour dans qui sur par au aux avec ce il ne pas plus se cette son ses ont été mais sont comme leur',
  es: 'el la los las de del y en que un una por con para es su al se lo como más no sus pero ha este fue entre desde según también son está sobre',
  it: 'il di che la e è per un una con del della dei nel non in sono si da i le gli alla al anche come più ha lo ma dal dalla questo',
  pt: 'o a os as de do da dos das e em que um uma para com não por no na se mais como ao foi à são pelo pela ou também seu sua',
  nl: 'de het een van en in is dat op te voor met zijn aan niet die er om door ook als naar bij uit maar was heeft worden hij nog over',
  pl: 'w i na z do że się nie jest o to po od za przez jak dla są ma który która także oraz był była tym',
  ca: 'de la i el que a en les els per un una amb del és al no dels més als va es han però com aquest aquesta',
  da: 'og i at det er en til af på for med den der de har ikke som et fra var men om kan vil sig også blev',
  no: 'og i at det er en til av på for med den som de har ikke et fra var men om kan vil seg også ble',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag från vid så kan när efter',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi sonra kadar var ne ise ancak oldu tarafından',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как это из к от его за был для он года также о но у все об при которые который чтобы или еще они были',
  uk: 'і в не на що з у за до та як це від про його для який які також він але або щоб після під був року були є цього',
  be: 'і ў на не што з у да як гэта па за для ад аб але які яго пра каб было быў яны',
  sr: 'и у је на се да су за од са који што као не али или од до ће би то после због',
  bg: 'и на да се за от в че с по са е не към като от който която това ще които му след обаче със беше',
};

/** Of this many words at the least, this share must be frequent ones, and so many times as many as of the next language. */
const WORDS_LEAST = 20;
const FREQUENT_SHARE = 0.12;
const LEAD = 1.25;

/** A primary language of BCP 47, or undefined where it can't be told. A few thousand characters are enough. */
export function languageOf(text: string): string | undefined {
  const counts = countLetters(text);
  const of = (script: string) => counts.get(script) ?? 0;
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (letters < LETTERS_LEAST) return undefined;
  const eastAsian = of('han') + of('kana');
  if (eastAsian >= letters * SCRIPT_SHARE && of('ko') < of('han'))
    return of('kana') >= eastAsian * KANA_SHARE ? 'ja' : 'zh';
  // A Korean text has Latin names in it; a Latin text has few letters of others.
  const own = ['ko', 'el', 'he', 'ar', 'hi', 'th'].find(
    (script) => of(script) >= letters * SCRIPT_SHARE,
  );
  if (own !== undefined) return own;
  return byWords(text, of('cyrillic') >= letters * SCRIPT_SHARE ? CYRILLIC : LATIN);
}

function countLetters(text: string): ReadonlyMap<string, number> {
  const byRange = RANGES.map(() => 0);
  for (let at = 0; at < text.length; at++) {
    const range = rangeOf(text.charCodeAt(at));
    if (range >= 0) byRange[range] = (byRange[range] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  RANGES.forEach(([, script], i) => {
    if (script !== '') counts.set(script, (counts.get(script) ?? 0) + (byRange[i] ?? 0));
  });
  return counts;
}

const ENDS = RANGES.map(([end]) => end);

function rangeOf(code: number): number {
  for (let i = 0; i < ENDS.length; i++) if (code < (ENDS[i] as number)) return i;
  return -1;
}

/** Whether a primary language of BCP 47 is one that is told from its neighbours. */
export function isToldApart(language: string): boolean {
  const known = [...Object.keys(LATIN), ...Object.keys(CYRILLIC)];
  return [...known, 'ko', 'ja', 'zh', 'ar', 'hi', 'he', 'th', 'el'].includes(language);
}

function byWords(text: string, lists: Readonly<Record<string, string>>): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < WORDS_LEAST) return undefined;
  const counted = Object.entries(lists)
    .map(([language, list]) => {
      const frequent = new Set(list.split(' '));
      return { language, count: words.filter((word) => frequent.has(word)).length };
    })
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count < words.length * FREQUENT_SHARE) return undefined;
  return first.count >= (second?.count ?? 0) * LEAD ? first.language : undefined;
}
