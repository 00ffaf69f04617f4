/**
 * What tools/knowledge/forms promises of Korean names: from the Hangul every spelling that news uses, found on the page
 * by the same matcher as every form; and none that means something else.
 */
import { describe, expect, it } from 'vitest';
import { buildLexicon, foldPhrase, readyForm } from '../../core/matching/lexicon.ts';
import { findForms, longestWins } from '../../core/matching/mentions.ts';
import { cutWords } from '../../core/text/words.ts';
import { checkKnowledge } from '../../tools/knowledge/build.ts';
import { formsOf } from '../../tools/knowledge/compile.ts';
import { expandForm } from '../../tools/knowledge/forms/expand.ts';
import { syllablesOf } from '../../tools/knowledge/forms/hangul.ts';
import { HABITS, PLACE_KINDS, TAKEN } from '../../tools/knowledge/forms/korean-habits.ts';
import { SOUND_CHANGES } from '../../tools/knowledge/forms/korean-letters.ts';
import { romanise, spell, STYLES } from '../../tools/knowledge/forms/korean-syllables.ts';
import { spellKorean, whyNot, type SpellAs } from '../../tools/knowledge/forms/korean.ts';
import { problemAt, problemsOf, withChange } from './changed-pack.ts';
import { SPELLINGS } from './korean-spellings.ts';

/** The stretches of a text that the spellings of a name find. */
function found(hangul: string, as: SpellAs, text: string): readonly string[] {
  const forms = expandForm({ spell: hangul, as }).map((form) => readyForm(hangul, form));
  const words = cutWords(text);
  return longestWins(words, findForms(words, buildLexicon(forms))).map(({ first, last }) =>
    text.slice(words.starts[first], words.ends[last]),
  );
}

describe('a name in Hangul', () => {
  it.each(
    SPELLINGS.flatMap(({ hangul, as, real }) =>
      real.map(([spelling, who]) => [hangul, spelling, who, as] as const),
    ),
  )('%s finds ‘%s’, of %s', (hangul, spelling, _, as) => {
    expect(found(hangul, as, `It is said of ${spelling}, who`)).toEqual([spelling]);
  });

  it.each(
    SPELLINGS.flatMap(({ hangul, as, never }) =>
      never.map((other) => [hangul, other, as] as const),
    ),
  )('%s does not find ‘%s’', (hangul, other, as) => {
    expect(found(hangul, as, `It is said of ${other}, who`)).toEqual([]);
  });

  it.each(SPELLINGS.map(({ hangul, as }) => [hangul, as] as const))(
    '%s finds itself',
    (hangul, as) => {
      expect(found(hangul, as, hangul)).toEqual([hangul]);
    },
  );

  it('is tested by sixty names and more', () => {
    expect(new Set(SPELLINGS.map(({ hangul }) => hangul)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(SPELLINGS.map(({ hangul, as }) => [hangul, as] as const))(
    '%s gives no spelling twice, and no single word that is short or taken',
    (hangul, as) => {
      const keys = spellKorean(hangul, as).map((text) => foldPhrase(text));
      expect(new Set(keys.map((words) => words.join(' '))).size).toBe(keys.length);
      const alone = keys.filter((words) => words.length === 1).map(([word = '']) => word);
      expect(alone.filter((word) => word.length < 5 || word in TAKEN)).toEqual([]);
    },
  );

  it('gives at most 400 spellings and mostly under 100, as each is a form of the pack', () => {
    const counts = SPELLINGS.map(({ hangul, as }) => spellKorean(hangul, as).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(400);
    expect(counts.filter((count) => count > 100).length).toBeLessThan(counts.length / 10);
  });
});

describe('a rule’s own example holds', () => {
  it.each(SOUND_CHANGES.filter(({ source }) => source !== 'north').map(({ example }) => example))(
    'of sounds that meet: %s is %s by the Revised system',
    (hangul, latin) => {
      expect(romanise(hangul, 'revised')).toBe(latin);
    },
  );

  it.each([
    ['백마산', 'paengmasan'],
    ['압록', 'amrok'],
    ['꽃마을', 'kkonmaŭl'],
    ['천리마', 'chŏllima'],
  ])('of the North’s own system: %s is %s', (hangul, latin) => {
    expect(romanise(hangul, 'north')).toBe(latin);
  });

  it.each([
    ['독립', 'tongnip'],
    ['선군', 'sŏn’gun'],
    ['청진', 'ch’ŏngjin'],
    ['함경', 'hamgyŏng'],
    ['압록강', 'amnokkang'],
  ])('of McCune-Reischauer: %s is %s', (hangul, latin) => {
    expect(romanise(hangul, 'mccune')).toBe(latin);
  });

  it.each(HABITS.map(({ example }) => example))('of habits: %s is %s', (hangul, latin) => {
    const spelt = STYLES.flatMap((style) => spell(syllablesOf(hangul), style, 'person')).map(
      (one) => one.join(''),
    );
    expect(spelt).toContain(latin);
  });

  it.each(STYLES.map((style) => [...style.example, style] as const))(
    'of styles: %s is %s',
    (hangul, latin, style) => {
      expect(spell(syllablesOf(hangul), style, 'sounds').map((one) => one.join(''))).toContain(
        latin,
      );
    },
  );

  it.each(PLACE_KINDS.map(({ example }) => example))('of places: %s is %s', (hangul, latin) => {
    expect(found(hangul, 'place', `in ${latin}.`)).toEqual([latin]);
  });
});

describe('what an editor says beside a spelling', () => {
  it('holds for every form that is made', () => {
    const forms = expandForm({ spell: '원산', as: 'place', notNear: ['원산지'] });
    expect(forms).toContainEqual({ text: '원산', lang: 'ko', notNear: ['원산지'] });
    expect(forms).toContainEqual({ text: 'Wonsan', notNear: ['원산지'] });
  });

  it('takes a spelling out', () => {
    const texts = expandForm({ spell: '김정은', as: 'person', except: ['Kim Jung-eun'] }).map(
      ({ text }) => text,
    );
    expect(texts).toContain('Kim Jong-un');
    expect(texts).not.toContain('Kim Jung-eun');
  });

  it.each<[what: string, hangul: string, as: SpellAs, says: RegExp]>([
    ['Latin letters', 'Kim', 'person', /in Hangul/],
    ['a person of one syllable', '김', 'person', /two to five syllables/],
    ['a person in two words', '김 정은', 'person', /two to five syllables/],
    ['a place in two words', '함경 북도', 'place', /more than one word/],
  ])('is refused with what to do: %s', (_, hangul, as, says) => {
    expect(whyNot(hangul, as)).toMatch(says);
  });

  it.each<[hangul: string, as: SpellAs]>([
    ['로동 신문', 'name'],
    ['함경북도', 'place'],
    ['남궁민수', 'person'],
  ])('is not refused: %s', (hangul, as) => {
    expect(whyNot(hangul, as)).toBeUndefined();
  });
});

describe('the rules of a pack', () => {
  it('look at spellings that are made as at those that are written', () => {
    const post = withChange('terms/border-post.yaml', '- checkpoint', '- Cholmun');
    const gate = withChange(
      'terms/iron-gate.yaml',
      /- \{ text.*/,
      '- { spell: 철문, as: name } # here',
    );
    const files = { 'terms/border-post.yaml': post, 'terms/iron-gate.yaml': gate };
    const says = 'The form ‘Cholmun’ is claimed by terms/border-post.yaml, too';
    expect(problemsOf(files)).toEqual([problemAt('terms/iron-gate.yaml', gate, says)]);
  });

  it('let an editor’s own form go before the same one that is made', () => {
    const forms = formsOf({
      name: 'Kim',
      forms: [
        { spell: '김정은', as: 'person' },
        { text: 'Kim Jung-eun', onlyNear: ['North Korea'] },
      ],
    });
    expect(forms.filter(({ text }) => text === 'Kim Jung-eun')).toEqual([
      { text: 'Kim Jung-eun', onlyNear: ['North Korea'] },
    ]);
  });
});

describe('the real knowledge', () => {
  const terms = checkKnowledge().packs.flatMap(({ terms: all }) => all);
  const lexicon = buildLexicon(
    terms.flatMap(({ id, data }) => formsOf(data).map((form) => readyForm(id, form))),
  );

  it.each(
    Object.entries({
      'kim-jong-un': 'Kim Jong Un; Kim Jong-un; Kim Jŏng-ŭn; Kim Jung-un; Jong-un Kim; 김정은',
      'north-hamgyong':
        'North Hamgyong; North Hamgyeong; North Hamkyung; North Hamgyŏng; Hamgyongbuk-do; 함경북도; 함북',
      'choe-son-hui': 'Choe Son Hui; Choi Sun-hee; Ch’oe Sŏnhŭi; 최선희',
      'lee-seong-kweun': 'Lee Seong-kweun; Lee Sung-kwon; Lee Seong-gwon; 이성권',
      'no-kwang-chol': 'No Kwang Chol; Noh Kwang-chol; 노광철',
      'yalu-river': 'Amnok River; Amnokgang; Yalu; 압록강',
      chongjin: 'Chongjin; Cheongjin; Ch’ongjin; 청진',
      ryanggang: 'Ryanggang; Yanggang Province; Ryanggang-do; 량강도; 양강도',
      songbun: 'songbun; seongbun; 출신성분',
      'rodong-sinmun': 'Rodong Sinmun; Nodong Sinmun; 로동신문; 노동신문',
    }).flatMap(([id, texts]) => texts.split('; ').map((text) => [text, id] as const)),
  )('knows ‘%s’ for %s', (text, id) => {
    const words = cutWords(text);
    const [one] = longestWins(words, findForms(words, lexicon));
    expect(one?.form.owner).toBe(id);
  });
});
