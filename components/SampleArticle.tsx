/**
 * The live sample of the first-run page: a few sentences in plain markup, for the reader to read as it would any page. Every
 * claim is one of the pack’s own entries, named in `data-from` (a test holds them to it).
 */
import { IN_PACK, useLanguage } from './language.ts';

export function SampleArticle() {
  const { say } = useLanguage();
  return (
    <article class="sample" id="sample" {...IN_PACK}>
      <p class="sample-label">{say('welcomeSampleLabel')}</p>
      <h2 class="headline">North Korea’s soldiers in Russia: how it became known</h2>
      <p data-from="2025-04-26-russia-acknowledges 2025-04-28-north-korea-acknowledges">
        On 26 April 2025 Russia’s chief of the General Staff said that North Korean soldiers had
        fought in the Kursk region. Two days later North Korea’s state news agency, KCNA, carried a
        statement of the Central Military Commission that confirmed it and pointed to Article 4 of
        the two countries’ treaty.
      </p>
      <p data-from="national-intelligence-service defector-testimony">
        Until then much of what was known came from South Korea’s National Intelligence Service,
        from Ukraine, and from people such as a defector who once served near the DMZ. What such
        sources can and can’t know is what the notes in the popup are about.
      </p>
    </article>
  );
}
