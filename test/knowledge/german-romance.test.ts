/** What tools/knowledge/forms promises for German, French and Spanish: the forms of news are found, other words are not. */
import { describe, expect, it } from 'vitest';
import { inflect } from '../../tools/knowledge/forms/inflect.ts';
import { found, inflected } from './found-forms.ts';

describe('every form is found', () => {
  it.each([
    ['de', 'Nordkorea', 'Nordkoreas, Nordkoreas’'],
    ['de', 'Pjöngjang', 'Pjöngjangs'],
    [
      'de',
      'nordkoreanisch',
      'nordkoreanische, nordkoreanischer, nordkoreanisches, nordkoreanischen, nordkoreanischem, Nordkoreanische',
    ],
    [
      'de',
      'nordkoreanischer Soldat',
      'nordkoreanischen Soldaten, nordkoreanische Soldaten, nordkoreanischer Soldaten',
    ],
    ['de', 'Demokratische Volksrepublik Korea', 'Demokratischen Volksrepublik Korea'],
    ['de', 'Koreanische Volksarmee', 'Koreanischen Volksarmee, Koreanischer Volksarmee'],
    ['de', 'Demilitarisierte Zone', 'Demilitarisierten Zone, Demilitarisierter Zone'],
    ['de', 'Überläufer', 'Überläufers, Überläufern'],
    ['de', 'Kriegsgefangener', 'Kriegsgefangene, Kriegsgefangenen, Kriegsgefangenem'],
    ['de', 'Wladimir Putin', 'Wladimir Putins'],
    ['de', 'Sanktion', 'Sanktionen'],
    ['de', 'Partei der Arbeit Koreas', 'Partei der Arbeit Koreas'],
    ['de', 'Ukrainekrieg', 'Ukrainekriegs, Ukrainekrieges, Ukrainekriege'],
    [
      'fr',
      'nord-coréen',
      'nord-coréens, nord-coréenne, nord-coréennes, Nord-Coréens, nord‑coréennes',
    ],
    ['fr', 'soldat nord-coréen', 'soldats nord-coréens'],
    ['fr', 'prisonnier de guerre', 'prisonniers de guerre'],
    ['fr', 'transfuge', 'transfuges'],
    ['fr', 'réseau', 'réseaux'],
    ['es', 'norcoreano', 'norcoreanos, norcoreana, norcoreanas'],
    ['es', 'desertor norcoreano', 'desertores norcoreanos'],
    ['es', 'sanción', 'sanciones'],
    ['es', 'prisionero de guerra', 'prisioneros de guerra'],
    ['es', 'portavoz', 'portavoces'],
  ])('%s: %s', (lang, text, forms) => {
    for (const form of [text, ...forms.split(', ')]) {
      expect(found(text, lang, `– ${form} –`)).toEqual([form.replace(/’$/, '')]);
    }
  });
});

describe('articles and elisions hide nothing', () => {
  it.each([
    ['fr', 'Hamhung', 'd’Hamhung', 'Hamhung'],
    ['fr', 'Hamhung', "d'Hamhung", 'Hamhung'],
    ['fr', 'armée populaire', 'de l’armée populaire', 'armée populaire'],
    ['fr', 'Corée du Nord', 'la Corée du Nord', 'Corée du Nord'],
    ['fr', 'Armée populaire de Corée', 'L’ARMÉE POPULAIRE DE CORÉE', 'ARMÉE POPULAIRE DE CORÉE'],
    ['es', 'Ejército Popular', 'soldados del Ejército Popular', 'Ejército Popular'],
    ['es', 'Corea del Norte', 'a Corea del Norte.', 'Corea del Norte'],
    ['de', 'Nordkorea', 'die Nordkorea-Krise', 'Nordkorea'],
  ])('%s: ‘%s’ in ‘%s’', (lang, text, sentence, as) => {
    expect(found(text, lang, sentence)).toEqual([as]);
  });
});

describe('near misses are not found', () => {
  it.each([
    ['es', 'norcoreano', 'Norcorea'],
    ['es', 'norcoreano', 'surcoreanos, coreano'],
    ['fr', 'nord-coréen', 'sud-coréen, coréen'],
    ['fr', 'Corée du Nord', 'Corée du Sud'],
    ['fr', 'Hamhung', 'Hamhungois'],
    ['de', 'nordkoreanisch', 'koreanisch, südkoreanische'],
    ['de', 'Nordkorea', 'nordkorea, Südkorea'],
    ['de', 'Partei der Arbeit Koreas', 'Partei der Arbeiter'],
  ])('%s: ‘%s’ is not in ‘%s’', (lang, text, sentence) => {
    expect(found(text, lang, sentence)).toEqual([]);
  });
});

it('a name of French or Spanish has no plural', () => {
  expect(inflected('Corée du Nord', 'fr')).toEqual(['Corée du Nord']);
  expect(inflected('Corea del Norte', 'es')).toEqual(['Corea del Norte']);
});

it('what can’t be inflected safely is refused with what to do', () => {
  const refused = (text: string, lang: string | undefined) => {
    const result = inflect(text, lang);
    return result.kind === 'refused' ? result.says : '';
  };
  expect(refused('북한', 'ko')).toContain('`inflect` knows ru, uk, de, fr, es only');
  expect(refused('North Korea', undefined)).toContain('give one of them as `lang`');
  expect(refused('in Nordkorea', 'de')).toContain('Write nouns with a capital');
  expect(refused('prisonnier de guerre nord-coréen', 'fr')).toContain('list its forms by hand');
});
