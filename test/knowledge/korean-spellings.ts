/**
 * Korean names as news really spells them, and what looks like them and is another thing. Where an address stands
 * beside a spelling it was read there (in a stored copy) in November 2026; the others are what such outlets write by
 * their own rules, and wait for a page to be named.
 */
import type { SpellAs } from '../../tools/knowledge/forms/korean.ts';
import { PEOPLE } from './korean-people.ts';

export interface Spelt {
  readonly hangul: string;
  readonly as: SpellAs;
  readonly real: readonly (readonly [spelling: string, who: string, where?: string])[];
  /** Other people, other places, ordinary words. */
  readonly never: readonly string[];
}

/** A name, how it is spelt and, after ≠, what it must not find; below it a line a spelling: spelling | who | where. */
const OTHERS = `
함경북도 = place ≠ South Hamgyong; Hamgyong; North Gyeongsang; the north
  North Hamgyong | KCNA, AP | https://www.nknews.org/2016/09/flooding-damage-is-the-biggest-cataclysm-since-1945-liberation-says-kcna/
  North Hamgyo’ng | North Korea Leadership Watch | https://www.nkleadershipwatch.org/category/flood-damage-2016/
  North Hamkyung | a site on the North
  North Hamgyeong | South Korean papers
  N. Hamgyong | headlines
  Hamgyŏngbuk-to | encyclopaedias | http://everything.explained.today/North_Hamgyong/
  Hamgyeongbuk-do | encyclopaedias | http://everything.explained.today/North_Hamgyong/
  Hamgyŏngbukdo | encyclopaedias | http://everything.explained.today/North_Hamgyong/
  Hamgyŏng-bukto | the US board on names
함경남도 = place ≠ North Hamgyong
  South Hamgyong | KCNA
  S. Hamgyo’ng | North Korea Leadership Watch | http://lepang.cn/lp/htmls/common/api/yh.php?url=https%3A%2F%2Fnkleadershipwatch.wordpress.com%2F2017%2F02%2F
  South Hamkyung | a site on the North
  Hamgyongnam-do | a South Korean broadcaster
평안북도 = place ≠ South Pyongan; North Pyongyang
  North Pyongan | AP, Yonhap
  North Phyongan | KCNA
  Pyonganbuk-do | KBS | https://news.kbs.co.kr/news/pc/view/view.do?ncd=8049502
  North Pyeongan | South Korean papers
  North P’yŏngan | scholars
평안남도 = place ≠ North Pyongan
  South Pyongan | Good Friends | http://goodfriendsusa.blogspot.com/2009_06_01_archive.html
  South Phyongan | KCNA
황해북도 = place ≠ South Hwanghae
  North Hwanghae | AFP | https://mb.com.ph/2020/08/07/north-korean-leader-visits-flood-stricken-province-state-media
량강도 = place ≠ Yangyang; Rang
  Ryanggang | AP | https://prayfornorthkorea.com/north-korea/
  Ryanggang-do | a South Korean broadcaster
양강도 = place ≠ Yangyang
  Yanggang | South Korean papers
  Yanggang-do | a South Korean broadcaster
자강도 = place ≠ Chang
  Jagang | KCNA, AP
  Chagang-do | KBS | https://news.kbs.co.kr/news/pc/view/view.do?ncd=8049502
  Chagang | Yonhap
청진 = place ≠ Chungju; Jin; Cheongju
  Chongjin | KCNA | https://powerpolitics.ro/daily_news/north-koreas-jang-song-thaek-kim-jong-uns-uncle-executed/
  Ch’o’ngjin | North Korea Leadership Watch | https://www.nkleadershipwatch.org/category/flood-damage-2016/
  Chŏngjin | encyclopaedias | http://theinfolist.com/html/ALL/s/C/Chongjin_Tourist_Hotel.html
  Cheongjin | South Korean sites | http://korea.prkorea.com/wordpress/english/2012/03/07/hamgyeong-province/
회령 = place ≠ Hoengseong
  Hoeryong | Daily NK | https://en.wordpress.com/tag/north-hamgyong/
  Hoeryung | Good Friends | http://goodfriendsusa.blogspot.com/2009_06_01_archive.html
  Hoeryŏng | scholars
혜산 = place ≠ Haesan
  Hyesan | Daily NK | https://prayfornorthkorea.com/north-korea/
신의주 = place ≠ Uiju
  Sinuiju | KCNA | http://goodfriendsusa.blogspot.com/2009_06_01_archive.html
  Shinuiju | South Korean papers
  Sinŭiju | scholars
함흥 = place ≠ Ham
  Hamhung | KCNA | https://infinitelexicon.com/Hamhung
  Hamhu’ng | North Korea Leadership Watch | http://lepang.cn/lp/htmls/common/api/yh.php?url=https%3A%2F%2Fnkleadershipwatch.wordpress.com%2F2017%2F02%2F
  Hamheung | South Korean papers
남포 = place ≠ Nam
  Nampo | AP
  Nampho | KCNA | https://en.wikipedia.org./wiki/Nampo
  Namp’o | encyclopaedias | https://en.wikipedia.org./wiki/Nampo
평성 = place ≠ Pyongyang
  Pyongsong | AP
  Phyongsong | KCNA
  Pyongsung | Good Friends | http://goodfriendsusa.blogspot.com/2009_06_01_archive.html
평양 = place ≠ Pyeongchang; Pyongsong; Yangyang
  Pyongyang | all | https://americanmilitarynews.com/2019/10/wife-of-north-koreas-kim-makes-first-public-appearance-in-nearly-four-months/
  Pyeongyang | South Korean press corps | https://www.archyde.com/new-empress-in-north-koreas-diplomatic-department-okunoin-from-kim-yo-jong-line-to-choe-son-hui-line-east-asia-deep-coverage-note-140th-1-4-jbpress/
  Pyungyang | Good Friends | http://goodfriendsusa.blogspot.com/2009_06_01_archive.html
  P’yongyang | the US government
  P’yŏngyang | scholars
단천 = place
  Tanchon | KCNA | https://www.dredgingtoday.com/2011/10/06/north-korea-ndc-chairman-provides-field-guidance-to-tanchon-port-construction-site/
  Danchun | Good Friends | http://goodfriendsusa.blogspot.com/2009_06_01_archive.html
개성 = place ≠ song
  Kaesong | Good Friends, AP | http://goodfriendsusa.blogspot.com/2008/11/weekely-newsletter-north-korea-today-no.html
  Gaeseong | South Korean papers
  Gaesong | South Korean papers
원산 = place ≠ Won
  Wonsan | all
  Wŏnsan | scholars
강계 = place
  Kanggye | BBC | https://bbcworldnewstoday.com/flash-floods-damage-north-korean-weapons-factories
영변 = place
  Yongbyon | all
  Yeongbyeon | South Korean papers
라선 = place ≠ reason; Raisin
  Rason | KCNA | http://everything.explained.today/North_Hamgyong/
  Rasŏn | scholars
나선 = place ≠ Nason; Nasan
  Naseon | South Korean papers
풍계리 = place ≠ Punggi
  Punggye-ri | all
  P’unggye-ri | a site on the North
  Phunggye-ri | KCNA
봉창리 = place ≠ Pong
  Pongchang-ri | North Korean Economy Watch | http://www.nkeconwatch.com/page/5/
압록강 = place ≠ Amnok; Han River
  Amnokgang | KBS | https://news.kbs.co.kr/news/pc/view/view.do?ncd=8049502
  Amnok River | KCNA
  Amrok River | the North’s own system
대동강 = place ≠ Taedong
  Taedong River | North Korean Economy Watch | http://www.nkeconwatch.com/page/5/
  Daedong River | South Korean papers
  Taedonggang | KCNA
백두산 = place ≠ Paektu; the mount
  Mount Paektu | AP | https://prayfornorthkorea.com/north-korea/
  Mt. Paektu | KCNA
  Mt Paektu | KCNA
  Mount Baekdu | Yonhap
  Baekdusan | South Korean papers
금강산 = place ≠ Kumgang
  Mount Kumgang | Bloomberg | https://americanmilitarynews.com/2019/10/wife-of-north-koreas-kim-makes-first-public-appearance-in-nearly-four-months/
  Mt. Kumgang | Yonhap
  Geumgangsan | South Korean papers
화성 = place ≠ Hwaseong
  Hwasong | the county, AP
서울 = place ≠ Soul; soul
  Seoul | all
안주 = place ≠ Anju; anju
로동 신문 = name ≠ Rodong; Seoul Sinmun
  Rodong Sinmun | KCNA, all | https://www.archyde.com/new-empress-in-north-koreas-diplomatic-department-okunoin-from-kim-yo-jong-line-to-choe-son-hui-line-east-asia-deep-coverage-note-140th-1-4-jbpress/
  Rodong Shinmun | a site on the North
광명성 = name ≠ Gwangmyeong
  Kwangmyongsong | KCNA
  Gwangmyeongseong | South Korean papers
성분 = word ≠ song; sung bun
  songbun | all
  seongbun | South Korean papers
  Songbun | all
선군 = word ≠ son, gun; son gun; son’s gun
  songun | all
  Songun | KCNA
주체 = word ≠ Jude
  juche | all
  Juche | KCNA | https://www.nbcnews.com/id/wbna45719296
장마당 = word ≠ Jang
  jangmadang | a site on the North
  changmadang | scholars
꽃제비 = word
  kkotjebi | all | http://goodfriendsusa.blogspot.com/2008/11/weekely-newsletter-north-korea-today-no.html
`;

export const SPELLINGS: readonly Spelt[] = `${PEOPLE.trim()}\n${OTHERS.trim()}`
  .split(/\n(?! )/)
  .map((entry) => {
    const [head = '', ...rows] = entry.split('\n');
    const [, hangul = '', as = '', never = ''] = /^(.+) = (\w+)(?: ≠ (.+))?$/.exec(head) ?? [];
    return {
      hangul,
      as: as as SpellAs,
      real: rows.map((row) => row.trim().split(' | ') as [string, string, string?]),
      never: never === '' ? [] : never.split('; '),
    };
  });
