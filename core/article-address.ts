/** Reads addresses: the one that an archive, a cache or a translator shows, the one that a page names as its own, and hosts. */

/** `web.archive.org/web/20250401000000id_/https://…`. */
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(.+)$/;
/** `archive.ph/20250401120000/https://…`, with dots and dashes or without, and the like. */
const ARCHIVE_TODAY =
  /^https?:\/\/archive\.(?:today|ph|is|li|md|vn|fo)\/(?:newest|\d{4}[-.\d]*)\/(.+)$/;
/** `www-example-org.cdn.ampproject.org/c/s/www.example.org/…`; the `s` is for https. */
const AMP_CACHE = /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[cvai](?:\/s)?\/(.+)$/;
const AMP_VIEWER = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp(?:\/s)?\/(.+)$/;
/** `www-example-org.translate.goog/…`: a dash for a dot, two for a dash. */
const TRANSLATED = /^https?:\/\/([^./]+)\.translate\.goog(\/.*)?$/;

/** The address of the page that this address shows a copy of; undefined where it is no archive, cache or translator. */
export function addressWithin(address: string): string | undefined {
  for (const pattern of [WAYBACK, ARCHIVE_TODAY, AMP_CACHE, AMP_VIEWER]) {
    const within = pattern.exec(address)?.[1];
    if (within !== undefined) return wholeAddress(within);
  }
  const translated = TRANSLATED.exec(address);
  if (!translated) return undefined;
  const host = (translated[1] ?? '').replace(/--|-/g, (dash) => (dash === '-' ? '.' : '-'));
  return wholeAddress(`${host}${translated[2] ?? '/'}`);
}

function wholeAddress(address: string): string | undefined {
  // Archives write one slash or two; caches leave the scheme away.
  const whole = address.replace(/^(?!https?:)/, 'https://').replace(/^(https?:)\/+/, '$1//');
  return /^https?:\/\/[^/.]+\.[^/]+/.test(whole) ? whole : undefined;
}

/** The host in an address of the web, without a port; empty where it is none. */
export function hostIn(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** What stands behind the host, up to the query. */
export function pathIn(address: string): string {
  return /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1] ?? '';
}
