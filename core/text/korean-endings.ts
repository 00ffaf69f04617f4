/**
 * What may follow a Korean name within one written word: particles, the copula, and nouns that leave it the same
 * name. 북한은 and 북한당국 are about North Korea; 북한산 is a mountain above Seoul, and 청진기 no Chongjin.
 *
 * Closed lists, as an open rule ('any noun of two syllables') would take 조선시대 and 한국은행, too. Grammar: National
 * Institute of Korean Language, https://korean.go.kr/kornorms/regltn/regltnView.do?regltn_code=0001 (particles and the
 * copula are written together with the word before them: 한글 맞춤법 41).
 */

/**
 * Nouns and suffixes, up to three. Left out for what they would make: 산 (북한산), 강 (북한강), 지 (원산지), 기 (청진기),
 * 대 (서울대), 전 (한국전), 어, 말 (조선말), 족 (조선족), 계 (한국계), 주 (조선주), 시대 (조선시대), 신문, 경제, 방송 (outlets).
 */
const NOUNS =
  '[군측인제식형판발행내외간핵팀땅들씨님시역항장단관통상성앞]|당국|정부|정권|체제|주민|인민|국민|시민|사람|사회|군[대인부사]|병[사력]|장병|부대|' +
  '지도[부자]|대[표사]|외[교무]|국방|매체|언론|문제|인[권근]|무기|실험|개발|미사일|발사|도발|기업|노동자|여성|청년|학생|간부|무역|시장|식[당량]|' +
  '지역|내부|국[경적기]|전문가|정[책세상]|관[계련]|소식|출신|선수|주재|제재|공[항단]|특별|직할|일[대가]|등|' +
  '동지|위원장|총비서|대통령|원수|장군|주석|장관|의원';

/** Particles, up to three: 에서-만-은. */
const PARTICLES =
  '[이가은는을를의에로과와도만나랑께서엔여]|에[서겐선로]|(?:에게|한테)서?|께서|으?로(?:[서써]|부터)?|' +
  '하고|이랑|이나|보다|처럼|같이|만큼|대로|마다|밖에|까지|부터|조차|마저|뿐|이든|이여';

/** The copula, as quoted speech has it, too: 이라고. */
const COPULA =
  '이?(?:다|며|란|라(?:고도?|는|며|면|서|도|던|니)?|지만)|이(?:고|자|니|었[다고던으며지만]*)|였[다고던으며지만]*|인데|인지|임|입니다';

/** Of a noun that is something done: 파병하다, 파병된. */
const DOING =
  '[하되](?:다|고|며|여|어|면|면서|는|는데|던|지|게|자|려는|도록|였다|었다|였던|었던)|[한된](?:다|다고|다는)?|[할될해돼]|해서|해야|' +
  '[했됐](?:다|고|던|으며|지만|는데|다고|다는|다며|습니다)|[합됩]니다|(?:[함됨]|[하되]기)(?:PARTICLE){0,2}';

/** Made when the first Korean name is met: most pages have none. */
let ending: RegExp | undefined;

function makeEnding(): RegExp {
  const doing = DOING.replace('PARTICLE', PARTICLES);
  return new RegExp(`^(?:(?:${NOUNS}){0,3}(?:${PARTICLES}){0,3}(?:${COPULA})?|${doing})$`);
}

/**
 * Whether what follows a form without a space, to the end of the run of Hangul, leaves it the same name. `rest` is
 * composed (NFC); nothing at all is an ending.
 */
export function isEnding(rest: string): boolean {
  ending ??= makeEnding();
  return ending.test(rest);
}
