/** What core/claims/phrases promises: each construct of the little language, its errors as sentences, and a search within sentences. */
import { describe, expect, it } from 'vitest';
import { endsSentence, PhraseBook, type Phrase } from '../../../core/claims/phrases.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import { cutWords, type Words } from '../../../core/text/words.ts';

const LISTS = { speech: ['said', 'told us'], korean: ['말했', '밝혔'], empty: [] };
const SURNAMES = ['kim', 'jung'];

function parsed(source: string): Phrase {
  const phrase = parsePhrase(source, LISTS);
  if (phrase.kind === 'error') throw new Error(phrase.message);
  return phrase.steps;
}

/** The stretches of a text that the phrase takes, in order. */
function found(source: string, text: string): readonly string[] {
  const book = new PhraseBook<string>(SURNAMES);
  book.add(source, parsed(source));
  const words = cutWords(text);
  const stretches: string[] = [];
  book.search(words, (_, { first, last }) =>
    stretches.push(text.slice(words.starts[first], words.ends[last])),
  );
  return stretches;
}

describe('a phrase', () => {
  it.each<[phrase: string, text: string, found: readonly string[]]>([
    // a word, however it is written
    ['said', 'He SAID, she sa\u00ADid; I say', ['SAID', 'sa\u00ADid']],
    ['cafe owner', 'the café-owner', ['café-owner']],
    ["don't know", 'they don’t know', ['don’t know']],
    ['북한', '북한은', ['북한']],
    // one of these
    ['(said|told us)', 'said told us told', ['said', 'told us']],
    ['(a|a source) said', 'a source said', ['a source said']],
    ['( said | told ) it', 'told it', ['told it']],
    // the same, or nothing
    [
      'said [the] source',
      'said source; said the source; said a source',
      ['said source', 'said the source'],
    ],
    [
      'said [a|an] [unnamed] source',
      'said an source; said unnamed source',
      ['said an source', 'said unnamed source'],
    ],
    ['said [so]', 'said so; said', ['said so', 'said']],
    // one of a list of the pack
    ['he {speech}', 'he said, he told us, he told', ['he said', 'he told us']],
    // one to four words with a capital
    ['said <name>', 'said Kim Yong Hyun', ['said Kim Yong Hyun']],
    ['said <name> today', 'said A B C D today; said A B C D E today', ['said A B C D today']],
    ['said <name> Un', 'said Kim Jong Un', ['said Kim Jong Un']],
    ['said <name>', 'said nobody', []],
    ['said <name>', 'said Ŭi', ['said Ŭi']],
    // numbers and years
    [
      'about <number>',
      'about 15, about two, about Several, about a',
      ['about 15', 'about two', 'about Several'],
    ],
    ['<number> men', '15,000 men, two thousand men, one man', ['15,000 men', 'two thousand men']],
    ['in <year>', 'in 2025, in 1850, in 2125, in 20255, in May', ['in 2025', 'in 1850']],
    ['in <year before 2024>', 'in 2023, in 2024, in 1999', ['in 2023', 'in 1999']],
    // gaps of up to four words, or as many as it says
    [
      'said ... source',
      'said source; said 1 2 3 4 source; said 1 2 3 4 5 source',
      ['said source', 'said 1 2 3 4 source'],
    ],
    ['said ...1 source', 'said the source; said the very source', ['said the source']],
    ['said ...12 source', `said${' x'.repeat(12)} source`, [`said${' x'.repeat(12)} source`]],
    ['said ... [the] source', 'said only the source', ['said only the source']],
    // punctuation is not compared
    ['he said, quietly', 'he (“said”) — quietly', ['he (“said”) — quietly']],
  ])('%s, in ‘%s’', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it.each<[why: string, phrase: string, text: string, found: readonly string[]]>([
    ['endings need not be written', '소식통 ...1 {korean}', '소식통은 말했다', ['소식통은 말했']],
    ['spaces are not compared', '위성 사진', '위성사진을 위성 사진에', ['위성사진', '위성 사진']],
    ['it begins where a word begins', '가명', '국가명, 참가 명단, NIS가 명확히', []],
    ['a word begins behind a digit', '여 명이', '300여 명이 왔다', ['여 명이']],
    ['a word begins behind a Han character', '소식통', '北소식통은', ['소식통']],
    [
      'a gap counts written words',
      '정부는 ...2 밝혔',
      '정부는 북한군 이동을 밝혔다',
      ['정부는 북한군 이동을 밝혔'],
    ],
    ['and no more of them', '정부는 ...1 밝혔', '정부는 북한군 이동을 밝혔다', []],
    [
      'the rest of a word counts nothing',
      '정부 ...1 밝혔',
      '정부에서도 새로 밝혔다',
      ['정부에서도 새로 밝혔'],
    ],
    ['a word without end is not one word', '정부 ...1 밝혔', `정부 ${'가'.repeat(20)} 밝혔다`, []],
  ])('in Hangul %s: %s', (_, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it.each<[phrase: string, text: string, isFound: boolean]>([
    ['Security Service', 'the Security Service', true],
    ['Security Service', 'the SECURITY SERVICE', true],
    ['Security Service', 'the security Service', false],
    ['Security Service', 'the Security service', false],
    ['(Security Service)', 'the Security service', false],
    ['(Kim|he) said', 'Kim said', true],
    ['(Kim|he) said', 'He said', true],
    ['(Kim|he) said', 'kim said', false],
    ['in [The] Security', 'in the Security', false],
    ['in [The] Security', 'in The Security', true],
    ['said', 'Said', true],
  ])('%s wants a capital wherever it has one: ‘%s’: %s', (phrase, text, isFound) => {
    expect(found(phrase, text).length > 0).toBe(isFound);
  });

  it.each([
    ['15,000', true],
    ['15 000', true],
    ['1.5', true],
    ['15', true],
    ['twenty', true],
    ['hundred', true],
    ['many', false],
  ])('takes %s for a number: %s', (number, isNumber) => {
    expect(found('some <number> troops', `some ${number} troops`)).toHaveLength(isNumber ? 1 : 0);
  });
});

describe('<surname>', () => {
  it.each<[text: string, isFound: boolean]>([
    ['Kim said', true],
    ['KIM said', true],
    ['Mr Kim said', true],
    ['Mr. Kim said', true],
    ['Sgt. Jung said', true],
    ['in Pyongyang. Kim said', true],
    ['But Kim said', true],
    ['When Kim said', true],
    ['in Pyongyang, Kim said', true],
    ['Kim Jong Un said', false],
    ['Yoo Jung said', false],
    ['Carl-Jung said', false],
    ['kim said', false],
    ['Lee said', false],
  ])('before a word, in ‘%s’: %s', (text, isFound) => {
    expect(found('<surname> said', text)).toHaveLength(isFound ? 1 : 0);
  });

  it.each<[text: string, isFound: boolean]>([
    ['said Kim', true],
    ['said Kim, who was there', true],
    ['said Kim’s neighbour', true],
    ['said Kim. The war goes on', true],
    ['said Kim, Moscow’s man', true],
    ['said Kim Jong Un', false],
    ['said Kim-Jones', false],
  ])('after a word, in ‘%s’: %s', (text, isFound) => {
    expect(found('said <surname>', text)).toHaveLength(isFound ? 1 : 0);
  });
});

describe('a phrase never crosses the end of a sentence', () => {
  it.each(['.', '!', '?', ';', '。', '！', '？', '.”', '.)'])('that ends with %s', (mark) => {
    for (const phrase of [
      'he said',
      'he [just] said',
      '(he said)',
      'he ... said',
      'he ... just said',
    ]) {
      expect(found(phrase, `he${mark} said. he${mark} just said`)).toEqual([]);
    }
    expect(found('said <name>', `said${mark} Kim`)).toEqual([]);
    expect(found('said <name>', `said Kim${mark} Jong Un`)).toEqual([`said Kim`]);
  });

  it.each(['no', 'mine or the army’s', 'to us', 'of us'])('that ends with the word ‘%s’', (end) => {
    expect(found('said ...8 left', `said ${end}. Kim left`)).toEqual([]);
  });

  it.each(['Mr.', 'Dr.', 'Gen.', 'Lt.', 'St.', 'vs.', 'N.', 'U.S.', 'D.P.R.K.'])(
    'but goes on after %s',
    (abbreviation) => {
      expect(found('he ... said', `he and ${abbreviation} Smith said`)).toHaveLength(1);
    },
  );

  it.each([
    'am 4. Februar',
    'около 2 тыс. солдат',
    'близько 2 тис. солдатів',
    'rund 3 Mio. Granaten, ca. 4',
  ])('but goes on in ‘%s’', (text) => {
    const words = cutWords(text);
    expect(
      words.folded.filter((_, at) => at < words.folded.length - 1 && endsSentence(words, at)),
    ).toEqual([]);
  });

  it('but not for a number before another word', () => {
    expect(found('to ...8 left', 'to 12. Februar left').length).toBe(1);
    expect(found('to ...8 left', 'to 12. Kim left')).toEqual([]);
    expect(found('to ...8 left', 'to 2012. Februar left')).toEqual([]);
  });

  it('but goes on within a number and an address', () => {
    expect(found('about ... people', 'about 1.5 million people')).toHaveLength(1);
    expect(found('wrote ... today', 'wrote dailynk.com today')).toHaveLength(1);
  });

  it('is where a mark stands between a word and the next, or after the last', () => {
    const words = cutWords('He said: “Enough.” Mr. Kim left; then, all');
    const ends = words.folded.filter((_, at) => endsSentence(words, at));
    expect(ends).toEqual(['enough', 'left']);
    expect(endsSentence(cutWords('Enough.'), 0)).toBe(true);
    expect(endsSentence(cutWords('Enough'), 0)).toBe(false);
  });
});

describe('parsePhrase', () => {
  it('gives the steps that a pack holds', () => {
    expect(
      parsed('he (said|told us) [the] <name> ... {speech} <year before 2024> ...8 end'),
    ).toEqual([
      { is: 'words', any: [['he']] },
      { is: 'words', any: [['said'], ['told', 'us']] },
      { is: 'words', any: [['the']], optional: true },
      { is: 'name' },
      { is: 'gap', max: 4 },
      { is: 'words', any: [['said'], ['told', 'us']] },
      { is: 'year', before: 2024 },
      { is: 'gap', max: 8 },
      { is: 'words', any: [['end']] },
    ]);
  });

  it.each([
    ['', 'a phrase needs at least one word'],
    [' , ', 'a phrase needs at least one word'],
    ['(said', "'(said' has a bracket that is not closed or not opened"],
    ['he said)', "')' has a bracket that is not closed or not opened"],
    ['a (b (c))', "'(b (c))' has a bracket that is not closed or not opened"],
    ['he {spoke}', "there is no list called 'spoke' in pack.yaml"],
    ['he {constructor}', "there is no list called 'constructor' in pack.yaml"],
    ['he {empty}', "'{empty}' holds no word"],
    ['he ()', "'()' holds no word"],
    [
      `he (${Array.from({ length: 301 }, (_, i) => `w${i}`).join('|')})`,
      'there are 301 words to choose from at one place, and 300 are allowed',
    ],
    ['he (said|)', "'(said|)' holds no word"],
    ['he —', "'—' holds no word"],
    ['he <verb>', "'<verb>' is not a kind of word; there are surname, name, number, year"],
    [
      'in <year after 2024>',
      "'<year after 2024>' is not a kind of word; there are surname, name, number, year",
    ],
    [
      'in <year before long>',
      "'<year before long>' is not a kind of word; there are surname, name, number, year",
    ],
    [
      'in <year before 2024 or so>',
      "'<year before 2024 or so>' is not a kind of word; there are surname, name, number, year",
    ],
    ['a ...13 b', 'a gap is 1 to 12 words long'],
    ['a ...0 b', 'a gap is 1 to 12 words long'],
    ['... said', 'a phrase neither begins nor ends with a gap'],
    ['said ...', 'a phrase neither begins nor ends with a gap'],
    ['[the] source', 'a phrase begins with a word, a choice of words, <surname> or <number>'],
    ['<name> said', 'a phrase begins with a word, a choice of words, <surname> or <number>'],
    ['<year> ended', 'a phrase begins with a word, a choice of words, <surname> or <number>'],
  ])('says of ‘%s’: %s', (source, message) => {
    expect(parsePhrase(source, LISTS)).toEqual({ kind: 'error', message });
  });
});

describe('PhraseBook', () => {
  it('tells whose phrase was found, in the order of the text', () => {
    const book = new PhraseBook<string>(SURNAMES);
    book.add('speech', parsed('(said|told us)'));
    book.add('people', parsed('<surname>'));
    const owners: string[] = [];
    book.search(cutWords('Kim told us what Jung said'), (owner) => owners.push(owner));
    expect(owners).toEqual(['people', 'speech', 'people', 'speech']);
  });

  it('looks at no word more often than a phrase is long', () => {
    const length = 4 + 3 * 12;
    const book = new PhraseBook<string>([]);
    book.add('gaps', parsed('war ...12 war ...12 war ...12 peace'));
    const words = cutWords('war '.repeat(300));
    const looks = countLooks(words, (watched) => book.search(watched, () => {}));
    // One look may read a word a few times over: to compare it, and to see whether a sentence ends there.
    expect(looks / words.folded.length).toBeLessThan(length * 5);
  });

  it('looks at no syllable of Hangul more often than a gap is long', () => {
    const book = new PhraseBook<string>([]);
    book.add('gaps', parsed('가 ...12 나 ...12 다'));
    for (const text of [
      '가나'.repeat(3_000),
      '가 나 '.repeat(3_000),
      '가나라마바사 '.repeat(1_000),
    ]) {
      const words = cutWords(text);
      const looks = countLooks(words, (watched) => book.search(watched, () => {}));
      expect(looks / words.folded.length).toBeLessThan(5 * 12 * 6);
    }
  });

  it.each([
    ['a million letters', 'x'.repeat(1_000_000)],
    ['a million words', 'he '.repeat(333_333)],
    ['lone surrogates', '\uD800 \uDC00'.repeat(1_000)],
    ['a million full stops', '. '.repeat(500_000)],
  ])('finds what stands after %s', (_, harm) => {
    expect(found('he ... said', `${harm}. He just said`)).toEqual(['He just said']);
  });
});

/** How often words are read while `work` goes on. */
function countLooks(words: Words, work: (watched: Words) => void): number {
  let looks = 0;
  const folded = new Proxy(words.folded, {
    get(target, key) {
      if (key !== 'length') looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  work({ ...words, folded });
  return looks;
}
