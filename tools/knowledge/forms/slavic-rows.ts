/** How a rule of Russian or Ukrainian declension is written down: one row a class of words, by how they end. */

export type Gender = 'm' | 'f' | 'n';

/**
 * One class of nouns. The row with the longest `end` that fits wins.
 *
 * Endings are set against the word without its last `cut` letters; `0` is no ending, `<` takes one more letter off
 * first, `/` stands between endings that are both in use, `-` says that the case has no form of its own.
 * An accusative that is like the nominative or the genitive is not written: both are there already.
 */
export interface NounRow {
  /** How the nominative ends; several, with spaces between. */
  readonly end: string;
  readonly gender: Gender;
  readonly cut: number;
  /** Genitive, dative, instrumental, prepositional, accusative, vocative, as many as have a form of their own. */
  readonly one: string;
  /** Nominative, genitive, dative, instrumental, prepositional of the plural; absent where there is none. */
  readonly many?: string;
  /** Only for words with a capital (names), or only for words without one. */
  readonly only?: 'names' | 'words';
  readonly example: string;
  readonly source: string;
}

/** One class of nouns that are given in the plural: how the nominative ends, and the other cases. */
export interface PluralRow {
  readonly end: string;
  readonly cut: number;
  /** Genitive, dative, instrumental, prepositional. */
  readonly many: string;
  readonly example: string;
  readonly source: string;
}

/** One class of adjectives, by what stands before the ending of the masculine nominative. */
export interface AdjectiveRow {
  /** The ends of the nominative: masculine, feminine, neuter, plural. */
  readonly m: string;
  readonly f: string;
  readonly n: string;
  readonly many: string;
  /** What the stem must end in; several, with spaces between. Empty: anything. */
  readonly after: string;
  /** Genitive, dative, instrumental, prepositional; for the feminine the accusative, too; for the plural the dative is the fourth. */
  readonly ofM: string;
  readonly ofF: string;
  readonly ofMany: string;
  readonly example: string;
  readonly source: string;
}

/** What a language needs to be declined. */
export interface SlavicTables {
  readonly nouns: readonly NounRow[];
  readonly plurals: readonly PluralRow[];
  readonly adjectives: readonly AdjectiveRow[];
  /** Ends of words that never change, though a row might fit. */
  readonly unchanging: RegExp;
  /** How a noun by itself ends that can only be a plural. */
  readonly nominativePlural: RegExp;
  /** Words whose stem changes by no rule that their spelling shows: not guessed. */
  readonly unsafe: RegExp;
  readonly firstNames: Readonly<Record<'m' | 'f', readonly string[]>>;
  /** Korean family names: the name after them declines in its last part only. */
  readonly koreanSurnames: readonly string[];
  /** Words that begin what hangs on a noun and doesn't change with it. */
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
}
