/** How people of both Koreas are spelt in news; for how to read it, see korean-spellings.ts. */
export const PEOPLE = `
김정은 = person ≠ Kim Jong-il; Kim Jong-nam; Kim Jong-chul; Kim Yong-un; Gim; Jong-un; Kim Jong Unit
  Kim Jong Un | KCNA, AP | https://americanmilitarynews.com/2019/10/wife-of-north-koreas-kim-makes-first-public-appearance-in-nearly-four-months/
  Kim Jong-un | Yonhap, BBC, Reuters | https://www.koreaherald.com/article/10478169
  Kim Jong-Un | AFP | https://www.taipeitimes.com/News/feat/archives/2023/10/01/2003807028
  Kim Jŏng-ŭn | scholars
  Kim Jeong-eun | Revised Romanisation
  Kim Jong Eun | Los Angeles Times, 2010 | http://www.pressreader.com/usa/los-angeles-times/20100928/282535834711083
  Kim Jung-un | KBS World until 2009 | http://world.kbs.co.kr/service/news_view.htm?Seq_Code=25592&lang=g
  Kim Jung-eun | KBS World, 2009 | http://world.kbs.co.kr/service/news_view.htm?Seq_Code=25592&lang=g
  Kim Cho’ng-u’n | North Korea Leadership Watch | https://www.nkleadershipwatch.org/category/central-military-committee/page/14/
  KIM Jong Un | lists of the United Nations and the US Treasury
  Jong-un Kim | writers who put the family name last
김정일 = person ≠ Kim Jong-un; Kim Yong-il; Kim Jong Illness
  Kim Jong Il | KCNA, AP | https://www.nbcnews.com/id/wbna45719296
  Kim Jong-il | BBC, Yonhap | https://www.cbc.ca/news/world/kim-jong-un-north-korea-s-enigmatic-heir-apparent-1.1014729
  Kim Chong-il | the US government in the 1990s
김일성 = person ≠ Kim Il-chol; Il Sung
  Kim Il Sung | KCNA, AP
  Kim Il-sung | Yonhap, Reuters | https://powerpolitics.ro/daily_news/north-koreas-jang-song-thaek-kim-jong-uns-uncle-executed/
  Kim Il-sŏng | scholars
  Kim Il-song | the US government in the 1990s
김여정 = person ≠ Kim Yu-jong; Kim Yo-han
  Kim Yo Jong | KCNA, AP | https://americanmilitarynews.com/2019/10/wife-of-north-koreas-kim-makes-first-public-appearance-in-nearly-four-months/
  Kim Yo-jong | Yonhap | https://www.koreaherald.com/article/10478169
  Kim Yeo-jung | South Korean papers
  Kim Yo’-cho’ng | North Korea Leadership Watch
김주애 = person ≠ Kim Ju-a; Ju-ae
  Kim Ju Ae | AP
  Kim Ju-ae | Yonhap
  Kim Joo-ae | a British paper
김정남 = person ≠ Kim Jong-un
  Kim Jong Nam | AP
  Kim Jong-nam | BBC | https://www.macleans.ca/general/hail-to-the-new-chief/
  Kim Cho’ng-nam | North Korea Leadership Watch | http://www.nkleadershipwatch.org/
김영남 = person ≠ Kim Yong-nok
  Kim Yong-nam | Korea Herald, Yonhap | https://www.nkeconwatch.com/2007/04/12/north-korea-elected-new-premier/
  Kim Yong Nam | KCNA
  Kim Young-nam | South Korean papers
김영복 = person ≠ Kim Yong-bom; Kim Jong-bok
  Kim Yong Bok | RFA | https://rfa.org/english/korea/2024/10/28/north-korea-russia-ukraine-military-aide
  Kim Yong-Bok | an Italian site | https://www.zazoom.it/news-notizia/post/770387/2024-11-22--ucraina-kiev-attacca-centro-comando-russo-nel-kursk-possibile-coinvolgimento-generale-nordcoreano--08-07
  Kim Young Bok | a Japanese institute | https://en.jinf.jp/weekly/archives/11534
  Kim Yong-bok | Yonhap
김영철 = person ≠ Kim Yong-chun
  Kim Yong Chol | AP
  Kim Yong-chol | Yonhap
  Kim Young-chul | South Korean papers
김덕훈 = person
  Kim Tok Hun | KCNA, AFP | https://tg.la7.it/esteri/kim-jong-un-zone-alluvionate-incidente-02-08-2024-219188/amp
  Kim Tok-hun | Yonhap
  Kim Dok-hun | South Korean papers
  Kim Deok-hun | South Korean papers
김경희 = person
  Kim Kyong Hui | KCNA, AP
  Kim Kyong-hui | BBC | https://simple.wikipedia.org/wiki/Jang_Song-thaek
  Kim Kyung-hee | South Korean papers
김계관 = person
  Kim Kye Gwan | KCNA
  Kim Kye-gwan | Yonhap | https://en.m.wikipedia.org/wiki/Choe_Son-hui
김정숙 = person
  Kim Jong Suk | KCNA | https://nkleadershipwatch.wordpress.com/category/dprk-cabinet/ministry-of-light-industry/
  Kim Jong-suk | travel reports | https://en.wordpress.com/tag/north-hamgyong/
  Kim Cho’ng-suk | North Korea Leadership Watch | https://nkleadershipwatch.wordpress.com/category/dprk-cabinet/ministry-of-light-industry/
  Kim Jung-sook | Yonhap, of a South Korean president’s wife
최선희 = person ≠ Choi Sung-hee; Choe Yong-rim; Chae Son-hui
  Choe Son Hui | KCNA, AP, VOA | https://www.singaporenewstribe.com/north-koreas-new-foreign-minister-a-very-familiar-face-in-dc/
  Choe Son-hui | Yonhap, Reuters | http://new.newschinamag.com/newschina/articleDetail.do?article_id=5938&section_id=10&magazine_id=48
  Choi Son Hui | Nova | https://www.prudentpressagency.com/north-korea-for-the-first-time-as-a-female-diplomat/
  Choi Sun-hee | YTN | https://m.ytn.co.kr/en/news_view.amp.php?key=202411201222457539&s_mcd=0101
  Ch’oe Sŏnhŭi | encyclopaedias | https://en.m.wikipedia.org/wiki/Choe_Son-hui
  Choe Seon-hui | encyclopaedias | https://en.m.wikipedia.org/wiki/Choe_Son-hui
최룡해 = person ≠ Choe Yong-rim
  Choe Ryong Hae | KCNA | https://kfausa.org/tag/general-political-bureau/
  Choe Ryong-hae | Korea Herald | https://www.koreaherald.com/article/10478169
  Choi Ryong-hae | a site on the North
최상훈 = person
  Choe Sang-hun | New York Times | https://www.nkeconwatch.com/2010/05/page/6/
리설주 = person ≠ Ri Sol; Lee Sul
  Ri Sol Ju | KCNA, AP | https://americanmilitarynews.com/2019/10/wife-of-north-koreas-kim-makes-first-public-appearance-in-nearly-four-months/
  Ri Sol-ju | BBC, Yonhap | https://3oliver.info/north-koreas-first-lady-ri-sol-ju-remains-a-mystery/
  Lee Seol-ju | Fox News | https://3oliver.info/north-koreas-first-lady-ri-sol-ju-remains-a-mystery/
  Ri Sŏlju | encyclopaedias | https://en.wikipedia.org/?oldid=649873721&title=Ri_Sol-ju
리영길 = person ≠ Ri Yong-ho
  Ri Yong Gil | KCNA | http://www.nkleadershipwatch.org/2022/05/
  Ri Yo’ng-kil | North Korea Leadership Watch | http://www.nkleadershipwatch.org/2022/05/
  Ri Yong-gil | Yonhap
리영호 = person ≠ Ri Yong-gil
  Ri Yong Ho | KCNA
  Ri Yong-ho | Yonhap
  Lee Yong-ho | South Korean papers
리선권 = person
  Ri Son Gwon | KCNA | https://cvvnews.com/why-kim-jong-un-has-appointed-a-woman-as-head-of-north-koreas-diplomacy/
  Ri Son-gwon | AFP | https://m.vovworld.vn/en-US/actualites/choe-sonhui-premiere-femme-a-la-tete-de-la-diplomatie-nordcoreenne-1108504.vov
리병철 = person
  Ri Pyong Chol | KCNA
  Ri Pyong-chol | Yonhap
  Ri Byong-chol | a site on the North
박정천 = person ≠ Park Jung
  Pak Jong Chon | KCNA | https://www.nkleadershipwatch.org/category/central-military-committee/page/14/
  Pak Cho’ng-ch’o’n | North Korea Leadership Watch
  Park Jong-chon | South Korean papers
박봉주 = person
  Pak Pong Ju | KCNA | https://www.nkleadershipwatch.org/category/flood-damage-2016/
  Pak Pong-chu | North Korea Leadership Watch | https://www.nkleadershipwatch.org/category/flood-damage-2016/
  Park Bong-ju | South Korean papers
박태성 = person ≠ Park Tae-sang
  Pak Thae Song | KCNA
  Pak Thae-song | Yonhap
  Pak Tae Song | a site on the North
조용원 = person
  Jo Yong Won | KCNA
  Jo Yong-won | Yonhap
  Cho Yong-won | South Korean papers
노광철 = person ≠ No Kwang; no kwang chol
  No Kwang-chol | KBS World | http://world.kbs.co.kr/english/news/news_IK_detail.htm?No=136742
  No Kwang Chol | KCNA
  Noh Kwang-chol | South Korean papers
  Ro Kwang-chol | a site on the North
현철해 = person
  Hyon Chol Hae | KCNA | http://www.nkleadershipwatch.org/2022/05/
  Hyo’n Ch’o’l-hae | North Korea Leadership Watch | http://www.nkleadershipwatch.org/2022/05/
  Hyon Chol-hae | Yonhap
현송월 = person
  Hyon Song-wol | Fox News | https://3oliver.info/north-koreas-first-lady-ri-sol-ju-remains-a-mystery/
  Hyon Song Wol | KCNA
장성택 = person ≠ Jang Sung
  Jang Song Thaek | KCNA, AP | https://45north.ro/timeline/jang-song-thaek-kim-jong-un-uncle-is-executed-for-treason-factionalism-and-corruption
  Jang Song-thaek | Yonhap | https://simple.wikipedia.org/wiki/Jang_Song-thaek
  Jang Sung-taek | blogs | http://soldierexecutionerprolifer2008.blogspot.com/2016/12/jang-song-taek-executed-on-december-12.html
  Chang Sŏng-t’aek | scholars | http://soldierexecutionerprolifer2008.blogspot.com/2016/12/jang-song-taek-executed-on-december-12.html
황병서 = person
  Hwang Pyong-so | Yonhap | http://www.koogle.tv/media/news/north-korea-names-new-defense-minister-general-pak-yong-sik/
  Hwang Pyong So | KCNA
  Hwang Byong-so | a British paper
황장엽 = person
  Hwang Jang Yop | a US broadcaster | https://ghughuti.org/former-north-korean-diplomat-who-defected-declares-run-for-national-assembly-in-south-korea/
  Hwang Jang-yop | Yonhap
  Hwang Jang-yeop | South Korean papers
태영호 = person ≠ Tae Ku-min
  Thae Yong Ho | NBC News | https://www.nbcnews.com/news/world/ex-north-korean-diplomat-becomes-first-defector-elected-south-korea-n1185036?cid=googlenews-worldnews
  Thae Yong-ho | National Review | https://familycarefoundation.biz/former-north-korean-diplomat-thae-yong-ho-now-serving-in-the-south-korean-national-assembly/
  Tae Yong-ho | encyclopaedias | https://en-m-wikipedia-org.zproxy.org/wiki/Thae_Yong-ho
  T’ae Yŏngho | encyclopaedias | https://en-m-wikipedia-org.zproxy.org/wiki/Thae_Yong-ho
  Tae Yeongho | encyclopaedias | https://en-m-wikipedia-org.zproxy.org/wiki/Thae_Yong-ho
  Tae Young-ho | South Korean papers
이성권 = person ≠ Lee Sung; I Song-gwon; Lee Sang-kwon
  Lee Sung-kwon | YTN | https://m.ytn.co.kr/en/news_view.amp.php?key=202411201222457539&s_mcd=0101
  Lee Seong-kwon | agencies
  Lee Seong-gwon | Revised Romanisation
  Lee Sung Kwon | others
박선원 = person
  Park Sun-won | KBS World, YTN | http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=190275
  Park Seon-won | Yonhap
김병기 = person
  Kim Byung-kee | KBS World | https://world.kbs.co.kr/service/news_view.htm?Seq_Code=192744&lang=e
  Kim Byung-ki | South Korean papers
조태용 = person
  Cho Tae-yong | Yonhap | https://southkoreannetwork.com/2024/12/100-north-korean-military-casualties.html
윤석열 = person
  Yoon Suk-yeol | Chosun Ilbo | https://chosun.com/english/opinion-en/2025/01/15/7JFFKUP47BBKBAWMRBZ736LP6Q
  Yoon Suk Yeol | AP
이재명 = person
  Lee Jae-myung | Yonhap
  Lee Jae Myung | AP
박근혜 = person
  Park Geun-hye | Yonhap
  Park Geun Hye | US papers
노무현 = person
  Roh Moo-hyun | Yonhap
  Roh Moo Hyun | AP
  Noh Mu-hyeon | Revised Romanisation
문재인 = person ≠ Mun
  Moon Jae-in | Yonhap | https://www.archyde.com/new-empress-in-north-koreas-diplomatic-department-okunoin-from-kim-yo-jong-line-to-choe-son-hui-line-east-asia-deep-coverage-note-140th-1-4-jbpress/
천해성 = person
  Chun Hae-sung | KBS World | http://world.kbs.co.kr/service/news_view.htm?Seq_Code=25592&lang=g
윤덕룡 = person
  Yoon Deok-ryong | AP | http://eho.com.hr/news/kim-jong-un/6218.aspx
고용희 = person
  Ko Yong Hui | AP | http://eho.com.hr/news/kim-jong-un/6218.aspx
  Ko Yong-hui | CBC | https://www.cbc.ca/news/world/kim-jong-un-north-korea-s-enigmatic-heir-apparent-1.1014729
현영철 = person
  Hyon Yong Chol | UPI | http://www.upi.com/Top_News/World-News/2015/07/11/Gen-Pak-Yong-Sik-confirmed-as-new-North-Korea-defense-minister/7091436629935
  Hyon Yong-chol | Yonhap | http://www.koogle.tv/media/news/north-korea-names-new-defense-minister-general-pak-yong-sik/
박영식 = person
  Pak Yong Sik | UPI | http://www.upi.com/Top_News/World-News/2015/07/11/Gen-Pak-Yong-Sik-confirmed-as-new-North-Korea-defense-minister/7091436629935
  Pak Yong-sik | Yonhap | http://www.koogle.tv/media/news/north-korea-names-new-defense-minister-general-pak-yong-sik/
리명수 = person
  Ri Myong-su | KBS World | http://world.kbs.co.kr/english/news/news_IK_detail.htm?No=136742
김영춘 = person ≠ Kim Yong-chol
  Kim Yong-chun | Korea Herald, Yonhap | https://www.nkeconwatch.com/2007/04/12/north-korea-elected-new-premier/
연형묵 = person
  Yon Hyong-muk | Korea Herald, Yonhap | https://www.nkeconwatch.com/2007/04/12/north-korea-elected-new-premier/
신금철 = person
  Shin Geum Chul | a Japanese institute | https://en.jinf.jp/weekly/archives/11534
전경주 = person
  Jeon Kyung-joo | Wall Street Journal | https://magzter.com/fr/stories/newspaper/Mint-Mumbai/NORTH-KOREA-SENT-A-MYSTERY-MAN-TO-LEAD-ITS-TROOPS-FIGHTING-UKRAINE
서명옥 = person
  Suh Myung-ok | encyclopaedias | https://en-m-wikipedia-org.zproxy.org/wiki/Thae_Yong-ho
지성호 = person
  Ji Seong-ho | National Review | https://familycarefoundation.biz/former-north-korean-diplomat-thae-yong-ho-now-serving-in-the-south-korean-national-assembly/
박연미 = person
  Park Yeonmi | National Review | https://familycarefoundation.biz/former-north-korean-diplomat-thae-yong-ho-now-serving-in-the-south-korean-national-assembly/
김정철 = person ≠ Kim Jong Un
  Kim Jong Chul | a US broadcaster | https://ghughuti.org/former-north-korean-diplomat-who-defected-declares-run-for-national-assembly-in-south-korea/
`;
