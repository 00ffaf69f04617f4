/** What core/text/korean-endings promises: a Korean name is the same name with its endings on, and no other with other nouns. */
import { describe, expect, it } from 'vitest';
import { isEnding } from '../../../core/text/korean-endings.ts';

/** Name and what follows it in the same written word. */
const split = (word: string) => word.split('+') as [name: string, rest: string];

describe('isEnding', () => {
  it.each(
    `북한+은 북한+이 북한+을 북한+의 북한+에 북한+에서 북한+에서는 북한+에서도 북한+에서의 북한+에서만은 북한+으로 북한+으로부터
    북한+으로부터의 북한+과 북한+과의 북한+도 북한+만 북한+보다 북한+까지 북한+까지도 북한+부터 북한+처럼 북한+이나 북한+이라고 북한+이라는
    북한+이라며 북한+이란 북한+이다 북한+이며 북한+이었다 북한+이지만 북한+뿐 북한+뿐만 북한+하고 북한+엔 북한+서 북한+에선
    북한+군 북한+군이 북한+군은 북한+군들이 북한+군의 북한+인 북한+인들은 북한+제 북한+식 북한+판 북한+형 북한+측 북한+측은 북한+내
    북한+땅 북한+당국 북한+당국은 북한+정권이 북한+주민 북한+주민들이 북한+인권 북한+인권문제 북한+핵 북한+핵문제 북한+핵무기
    북한+미사일 북한+대사관 북한+외무성 북한+외무상 북한+대표단 북한+매체들은 북한+체제 북한+출신 북한+여성들 북한+노동자들이
    북한+전문가 북한+소식통 북한+군부대 북한+군인들 북한+사람들 북한+관련 북한+국적 북한+선수단 북한+내부에서
    김정은+이 김정은+은 김정은+의 김정은+과 김정은+에게 김정은+이가 김정은+씨 김정은+동지 김정은+동지께서 김정은+동지께서는
    김정은+위원장 김정은+위원장은 김정은+총비서 김정은+정권 김정은+체제 김정은+일가 김여정+은 김여정+이라고
    푸틴+대통령 푸틴+대통령과 푸틴+과의 젤렌스키+대통령 평양+시 평양+에서 평양+발 평양+행 평양+시민 평양+주재 평양+인근
    혜산+시에 혜산+시에서 청진+시 청진+항 청진+에 원산+항 원산+에서 회령+시 량강도+는 량강+땅에 함경북도+에서 함북+도
    러시아+는 러시아+가 러시아+군 러시아+군의 러시아+로 러시아+에 러시아+라고 러시아+였다 러시아+제 쿠르스크+에서 쿠르스크+로
    국정원+은 국정원+이 국정원+장 국정원+장은 통일부+는 통일부+장관 노동당+이 노동신문+은 조선중앙통신+은 조선중앙통신+이
    탈북민+들이 탈북자+는 장마당+에서 돈주+들 파병+된 파병+하다 파병+한 파병+했다 파병+됐다 파병+하기로 파병+함으로써 파병+군
    파병+하는 파병+되었다 파병+했다고 파병+부대 한국+인 한국+군 한국+정부 서울+시 서울+특별시 평양+직할시 서울+시장 서울+에서 대한민국+의 대한민국+은`
      .trim()
      .split(/\s+/)
      .map(split),
  )('leaves %s itself before -%s', (_, rest) => {
    expect(isEnding(rest)).toBe(true);
  });

  it.each(
    `북한+산 북한+산은 북한+산성 북한+산국립공원 북한+강 북한+강변 남한+강 남한+산성 남한+산성은 청진+기 청진+기를 원산+지 원산+지는
    평양+냉면 평양+랭면 평양+냉면집 회령+백살구 조선+시대 조선+시대의 조선+왕조 조선+일보 조선+소 조선+업 조선+족 조선+의용군
    조선+의용대 조선+주 조선+해양 조선+하청 조선+총독부 조선+호텔 조선+말 한국+은행 한국+전 한국+전쟁 한국+어 한국+계 한국+가스공사
    한국+도로공사 한국+경제 한국+방송 한국+외대 한국+은행은 서울+대 서울+대학교 서울+신문 서울+경제 서울+이랜드
    김정은+희 김정일+봉 김일성+종합대학 혜산+진 주체+적 제재+소 미사일+리 파병+원 노동당+사`
      .trim()
      .split(/\s+/)
      .map(split),
  )('takes %s for another word before -%s', (_, rest) => {
    expect(isEnding(rest)).toBe(false);
  });

  it('takes nothing at all for an ending', () => {
    expect(isEnding('')).toBe(true);
  });

  it.each(['은행', '이름', 'is', '은 ', '은은은은', '군군군군', '하하', '산이'])(
    'takes ‘%s’ for none',
    (rest) => {
      expect(isEnding(rest)).toBe(false);
    },
  );

  it('answers for a long run of Hangul at once', () => {
    const before = performance.now();
    for (let i = 0; i < 1000; i++) isEnding('이가은는을를의에로과와도만나랑께서엔여'.repeat(20));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
