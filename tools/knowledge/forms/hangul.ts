/**
 * Takes Hangul syllables apart into their letters. Pure arithmetic on code points: Unicode orders the 11,172
 * syllables by initial, vowel and final (The Unicode Standard, 3.12; https://www.unicode.org/versions/latest/).
 */

/** One syllable as its letters; a silent initial is 'ㅇ', and no final is the empty string. */
export interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  readonly final: string;
}

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.split('');
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'.split('');
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'.split('')];

const FIRST = 0xac00;

/** Whether a text is Hangul syllables alone. */
export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text);
}

/** The syllables of a word of Hangul. Throws on anything else: callers look first. */
export function syllablesOf(word: string): readonly Syllable[] {
  if (!isHangul(word)) throw new Error(`‘${word}’ is not Hangul syllables alone`);
  return word.split('').map((char) => {
    const at = char.charCodeAt(0) - FIRST;
    return {
      initial: INITIALS[Math.floor(at / 588)] as string,
      vowel: VOWELS[Math.floor((at % 588) / 28)] as string,
      final: FINALS[at % 28] as string,
    };
  });
}
