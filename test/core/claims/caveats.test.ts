/** What core/claims/caveats promises: each rule only where its conditions are met, with the exact words it rests on. */
import { describe, expect, it } from 'vitest';
import { allAtOnce } from '../../../core/steps.ts';
import type { Article, Block } from '../../../core/article.ts';
import { findCaveats } from '../../../core/claims/caveats.ts';
import { narrowRules } from '../../../core/claims/narrow-rules.ts';
import { cutBlocks } from '../../../core/matching/mentions.ts';
import type { CaveatRule } from '../../../core/pack/pack.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import { anArticle, body, caption, heading, title } from '../an-article.ts';

const OVERTAKEN = {
  on: '2025-04-28',
  events: ['acknowledged'],
  undated: 'Said of pages without a date.',
  after: 'Said of pages after the day.',
};

/** A rule that looks for these phrases in body text; what else it says can be given. */
function ruleFor(find: string | readonly string[], more: Partial<CaveatRule> = {}): CaveatRule {
  return {
    id: 'rule',
    kind: 'anonymous-source',
    lang: 'en',
    says: 'Says.',
    why: 'Why.',
    where: ['body'],
    find: [find].flat().map((phrase) => {
      const parsed = parsePhrase(phrase, {});
      if (parsed.kind === 'error') throw new Error(parsed.message);
      return [...parsed.steps];
    }),
    sources: ['s1'],
    checked: '2026-01-01',
    reviewBy: '2026-06-01',
    ...more,
  };
}

function caveatsOf(
  article: Article,
  rules: CaveatRule | readonly CaveatRule[],
  mentioned: readonly string[] = [],
) {
  const cut = allAtOnce(cutBlocks(article.blocks));
  const find = (given: readonly CaveatRule[]) =>
    allAtOnce(findCaveats(article, cut, given, ['kim'], new Set(mentioned)));
  const found = find([rules].flat());
  // A page is given only what could match there, and nothing else may come of it.
  const present = new Set(cut.flatMap(({ folded }) => folded));
  expect(find(narrowRules([rules].flat(), present))).toEqual(found);
  return found;
}

const caveatsIn = (blocks: readonly Block[], rules: CaveatRule | readonly CaveatRule[]) =>
  caveatsOf(anArticle(blocks), rules);

const quotesIn = (text: string, rules: CaveatRule | readonly CaveatRule[]) =>
  caveatsIn([body(text)], rules).map(({ quote }) => quote);

describe('a caveat', () => {
  it('is found by rules of the article’s language alone, where that is known', () => {
    const inLanguage = (lang: string | undefined) =>
      caveatsOf(
        { ...anArticle([body('Une source said so.')]), ...(lang && { lang }) },
        ruleFor('source said'),
      ).length;
    expect([undefined, 'en', 'en-GB', 'fr'].map(inLanguage)).toEqual([1, 1, 1, 0]);
  });

  it('cuts no number in its quote: 4,700 casualties are not 700', () => {
    expect(quotesIn('By then, 4,700 casualties were counted.', ruleFor('casualties'))).toEqual([
      '4,700 casualties were counted',
    ]);
  });

  it('cuts no word of Hangul in its quote, long as the clause is', () => {
    const [quote = ''] = quotesIn(
      `${'가나다라마바사 '.repeat(12)}소식통은 ${'아자차카타파하 '.repeat(12)}끝`,
      ruleFor('소식통'),
    );
    expect(quote.split(' ').every((word) => word.length === 7 || word === '소식통은')).toBe(true);
    expect(quote.length).toBeLessThan(80);
    expect(quotesIn(`소식통${'가'.repeat(10_000)}`, ruleFor('소식통'))[0]?.length).toBeLessThan(
      100,
    );
  });

  it('carries what its rule says, its sources, the clause it rests on and the words of it that were looked for', () => {
    const blocks = [title('News'), body('On Monday,  a source\n said so. Next.')];
    expect(caveatsIn(blocks, ruleFor('source said'))).toEqual([
      {
        id: 'rule',
        kind: 'anonymous-source',
        span: { block: 1, start: 12, end: 29 },
        quote: 'a source said so',
        words: 'source said',
        says: 'Says.',
        why: 'Why.',
        sources: ['s1'],
        checked: '2026-01-01',
        reviewBy: '2026-06-01',
      },
    ]);
  });

  it('stands in the order of the page', () => {
    const rules = [ruleFor('late', { id: 'one' }), ruleFor('early', { id: 'two' })];
    const found = caveatsIn([body('early. late.'), body('early')], rules);
    // The second 'early' says nothing that the first does not.
    expect(found.map(({ id, span }) => [id, span.block])).toEqual([
      ['two', 0],
      ['one', 0],
    ]);
  });

  it('is given once for the same words', () => {
    expect(quotesIn('A source said so. A SOURCE said no.', ruleFor('source said'))).toHaveLength(1);
  });

  it('is given once for phrases of one rule that overlap', () => {
    const rule = ruleFor(['a source', 'source said']);
    expect(quotesIn('a source said so', rule)).toEqual(['a source said so']);
  });

  it('is given once for rules of one kind that overlap, by the one with more conditions', () => {
    const plain = ruleFor('a source said', { id: 'plain' });
    const picky = ruleFor('source said', { id: 'picky', near: [['korea']] });
    const ids = (text: string) => caveatsIn([body(text)], [plain, picky]).map(({ id }) => id);
    expect(ids('a source said so in Korea')).toEqual(['picky']);
    expect(ids('a source said so in China')).toEqual(['plain']);
  });

  it('is given once for the same words, though two rules of one kind know them', () => {
    const plain = ruleFor('source said', { id: 'plain' });
    const picky = ruleFor('source said', { id: 'picky', near: [['korea']] });
    const text = 'A source said so in Korea. A source said no.';
    expect(quotesIn(text, [plain, picky])).toEqual(['A source said so in Korea']);
  });

  it('is given for each of two rules of different kinds that overlap', () => {
    const rules = [ruleFor('a source'), ruleFor('source said', { id: 'relay', kind: 'relay' })];
    expect(quotesIn('a source said so', rules)).toHaveLength(2);
  });

  it('is given four times for one rule, and no more', () => {
    const text = [1, 2, 3, 4, 5, 6].map((i) => `source ${i} said so.`).join(' ');
    expect(quotesIn(text, ruleFor('source <number> said'))).toEqual(
      [1, 2, 3, 4].map((i) => `source ${i} said so`),
    );
  });
});

describe('the quote of a caveat', () => {
  const long = (word: string) => Array.from({ length: 50 }, () => word).join(' ');

  it.each<[what: string, text: string, quote: string]>([
    [
      'from one sentence’s end to the next',
      'Enough. The source said so! Yes.',
      'The source said so',
    ],
    ['from a comma in front', 'On Monday, the source said so', 'the source said so'],
    ['past a comma behind', 'the source said so, and went', 'the source said so, and went'],
    ['from a colon', 'Here: the source said so', 'the source said so'],
    ['between quotation marks', 'He “went” so the source said “go”', 'so the source said'],
    ['between brackets', 'He (as the source said) went', 'as the source said'],
    ['between dashes', 'He – the source said – went', 'the source said'],
    ['between long dashes', 'He—the source said—went', 'the source said'],
    ['past a hyphen', 'the North-based source said so', 'the North-based source said so'],
    [
      'past a decimal point',
      'the source said 1.5 million went',
      'the source said 1.5 million went',
    ],
    [
      'past dotted letters',
      'the source said the U.S. army went',
      'the source said the U.S. army went',
    ],
  ])('goes %s', (_, text, quote) => {
    expect(quotesIn(text, ruleFor('source said'))).toEqual([quote]);
  });

  it('is never longer than forty words', () => {
    const [quote = ''] = quotesIn(
      `${long('before')} source said ${long('after')}`,
      ruleFor('source said'),
    );
    expect(quote.split(' ')).toHaveLength(40);
    expect(quote).toMatch(/^before .* source said$/);
  });

  it('runs on behind where the sentence begins with the sign', () => {
    const [quote = ''] = quotesIn(`Source said ${long('after')}.`, ruleFor('source said'));
    expect(quote.split(' ')).toHaveLength(40);
    expect(quote).toMatch(/^Source said after/);
  });
});

describe('where a caveat may stand', () => {
  const page = [title('source'), heading('source'), body('source'), caption('source')];

  it.each([
    ['title', 0],
    ['heading', 1],
    ['body', 2],
    ['caption', 3],
  ] as const)('a rule for the %s looks nowhere else', (where, block) => {
    expect(
      caveatsIn(page, ruleFor('source', { where: [where] })).map(({ span }) => span.block),
    ).toEqual([block]);
  });

  it('a rule for captions looks at credits too', () => {
    const credit = { kind: 'credit', text: 'source' } as const;
    expect(caveatsIn([credit], ruleFor('source', { where: ['caption'] }))).toHaveLength(1);
    expect(caveatsIn([credit], ruleFor('source', { where: ['body'] }))).toEqual([]);
  });

  it.each<[what: string, text: string, more: Partial<CaveatRule>, isFound: boolean]>([
    ['near', 'a source in Korea', { near: [['korea'], ['north', 'korea']] }, true],
    ['not near', 'a source in China', { near: [['korea']] }, false],
    ['near, torn apart', 'north source of korea', { near: [['north', 'korea']] }, false],
    ['near an unwanted word', 'a source in China', { notNear: [['china']] }, false],
    ['near an unwanted phrase', 'the source code', { notNear: [['source', 'code']] }, false],
    ['not near an unwanted word', 'a source in Korea', { notNear: [['china']] }, true],
  ])('%s: ‘%s’', (_, text, more, isFound) => {
    expect(quotesIn(text, ruleFor('source', more))).toHaveLength(isFound ? 1 : 0);
  });

  it('looks for neighbours in the same block alone', () => {
    const rule = ruleFor('source', { near: [['korea']] });
    expect(caveatsIn([title('Korea'), body('a source'), body('Korea')], rule)).toEqual([]);
  });

  it.each([
    [['defector', 'army'], ['army'], true],
    [['defector', 'army'], ['navy'], false],
    [['defector'], [], false],
  ])('a rule for pages on %j, on a page that mentions %j: %s', (mentions, mentioned, isFound) => {
    const rule = ruleFor('source', { mentions });
    expect(caveatsOf(anArticle([body('source')]), rule, mentioned)).toHaveLength(isFound ? 1 : 0);
  });
});

describe('what a rule may ask of the page', () => {
  const isShown = (facts: Partial<Omit<Article, 'blocks'>>, more: Partial<CaveatRule>) =>
    caveatsOf(anArticle([body('source')], facts), ruleFor('source', more)).length > 0;
  const on = (day: string) => ({ published: { day, from: 'meta' } }) as const;

  it.each<[host: string, more: Partial<CaveatRule>, isFound: boolean]>([
    ['paper.example', { hosts: ['paper.example'] }, true],
    ['news.paper.example', { hosts: ['other.example', 'paper.example'] }, true],
    ['newspaper.example', { hosts: ['paper.example'] }, false],
    ['paper.example', { notHosts: ['paper.example'] }, false],
    ['other.example', { notHosts: ['paper.example'] }, true],
  ])('of %s, a rule with %j: %s', (host, more, isFound) => {
    expect(isShown({ host }, more)).toBe(isFound);
  });

  it.each<[day: string, published: CaveatRule['published'], isFound: boolean]>([
    ['2025-04-27', { before: '2025-04-28' }, true],
    ['2025-04-28', { before: '2025-04-28' }, false],
    ['2025-04-28', { after: '2025-04-28' }, true],
    ['2025-04-27', { after: '2025-04-28' }, false],
    ['2025-05-01', { after: '2025-04-28', before: '2025-05-02' }, true],
  ])('published on %s, a rule with %j: %s', (day, published, isFound) => {
    expect(isShown(on(day), { published })).toBe(isFound);
  });

  it('a page without a date is passed over by a rule that asks for one', () => {
    expect(isShown({}, { published: { before: '2030-01-01' } })).toBe(false);
  });
});

describe('a relay', () => {
  const rule = ruleFor('told <name>', { kind: 'relay' });
  const isShown = (text: string, facts: Partial<Omit<Article, 'blocks'>>) =>
    caveatsOf(anArticle([body(text)], facts), rule).length > 0;

  it.each<[host: string, siteName: string | undefined, isFound: boolean]>([
    ['dailynk.com', undefined, false],
    ['english.dailynk.co.kr', undefined, false],
    ['paper.example', 'Daily NK', false],
    ['paper.example', 'Daily Paper', true],
    ['nk.example', undefined, true],
  ])('of what a source told Daily NK, on %s (%s): %s', (host, siteName, isFound) => {
    const facts = siteName === undefined ? { host } : { host, siteName };
    expect(isShown('A source told Daily NK so.', facts)).toBe(isFound);
  });
});

describe('a rule about the byline', () => {
  const rule = ruleFor('Agence France-Presse', { where: ['byline'] });
  const blocks = [title('The bridge is shut'), body('Agence France-Presse has an office.')];

  it('quotes the byline, and points to the title', () => {
    const byline = ['Min Ji', 'Agence France-Presse'];
    expect(caveatsOf(anArticle(blocks, { byline }), rule)).toMatchObject([
      { quote: 'Min Ji · Agence France-Presse', span: { block: 0, start: 0, end: 18 } },
    ]);
  });

  it('looks at no text, and where there is no title, at nothing', () => {
    expect(caveatsOf(anArticle(blocks), rule)).toEqual([]);
    const byline = ['Agence France-Presse'];
    expect(caveatsOf(anArticle(blocks.slice(1), { byline }), rule)).toEqual([]);
  });

  it('reads only the beginning of one that is no byline', () => {
    const byline = [`${'by '.repeat(300)} Agence France-Presse`];
    expect(caveatsOf(anArticle(blocks, { byline }), rule)).toEqual([]);
  });
});

describe('a rule about an outlet, without phrases', () => {
  const rule = ruleFor([], { hosts: ['paper.example'], kind: 'outlet' });

  it('speaks of the whole article, and quotes its title', () => {
    const blocks = [body('First.'), title('  The bridge is shut')];
    expect(caveatsOf(anArticle(blocks, { host: 'paper.example' }), rule)).toMatchObject([
      { kind: 'outlet', quote: 'The bridge is shut', span: { block: 1, start: 2, end: 20 } },
    ]);
  });

  it('is silent elsewhere, and where there is no title', () => {
    expect(caveatsOf(anArticle([title('The bridge')]), rule)).toEqual([]);
    expect(caveatsOf(anArticle([body('x')], { host: 'paper.example' }), rule)).toEqual([]);
    expect(caveatsOf(anArticle([title('…')], { host: 'paper.example' }), rule)).toEqual([]);
  });
});

describe('a rule about quotations', () => {
  const inside = (text: string) => quotesIn(text, ruleFor('war', { quotes: 'inside' })).length > 0;
  const outside = (text: string) =>
    quotesIn(text, ruleFor('war', { quotes: 'outside' })).length > 0;

  it.each([
    ['“a war”'],
    ['"a war"'],
    ['«a war»'],
    ['„a war“'],
    ['「a war」'],
    ['『a war』'],
    ['He said "yes" and "a war"'],
    ['“a ‘war’ of words”'],
    ['the army’s ‘war’ plan'],
    ['‘the army’s war’, he said'],
  ])('takes war in %s as quoted', (text) => {
    expect([inside(text), outside(text)]).toEqual([true, false]);
  });

  it.each([
    ['a war'],
    ['“yes”, a war'],
    ['"yes" a war "no"'],
    ['the soldier’s war'],
    ['He said "yes and a war'],
    ['“We go to war'],
    ['a war “and'],
    ['yes” to war'],
  ])('takes war in %s as not quoted', (text) => {
    expect([inside(text), outside(text)]).toEqual([false, true]);
  });

  it.each([
    ['A mark “that never closes, and "a war"'],
    ['A " 5 inch shell, and “a war”'],
    ['„A mark of another language, and «a war»'],
  ])('is not misled by a mark that never closes: %s', (text) => {
    expect([inside(text), outside(text)]).toEqual([true, false]);
  });

  it('takes both where it says nothing of quotations', () => {
    expect(quotesIn('“a war” of wars: war two', ruleFor(['a war', 'war two']))).toHaveLength(2);
  });
});

describe('a statement that was overtaken', () => {
  const rule = ruleFor('no troops', { kind: 'outdated', overtaken: OVERTAKEN });
  const onDay = (day: string | undefined) =>
    caveatsOf(
      anArticle([body('no troops')], day === undefined ? {} : { published: { day, from: 'meta' } }),
      rule,
    )[0];

  it.each([
    ['2025-04-27', 'before', 'Says.'],
    ['2025-04-28', 'after', OVERTAKEN.after],
    ['2026-01-01', 'after', OVERTAKEN.after],
    [undefined, 'undated', OVERTAKEN.undated],
  ] as const)('on a page of %s stands %s', (day, standing, says) => {
    expect(onDay(day)).toMatchObject({ standing, says, events: ['acknowledged'] });
  });

  it('is the only one with a standing', () => {
    expect(caveatsIn([body('source')], ruleFor('source'))[0]).not.toHaveProperty('standing');
  });
});
