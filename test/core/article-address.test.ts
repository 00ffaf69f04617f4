/** What core/article-address promises: the address behind a copy, and the parts of an address. */
import { describe, expect, it } from 'vitest';
import { addressWithin, hostIn, pathIn } from '../../core/article-address.ts';

describe('addressWithin', () => {
  it.each([
    [
      'https://web.archive.org/web/20250401120000/https://www.example.org/news/1?a=b',
      'https://www.example.org/news/1?a=b',
    ],
    [
      'https://web.archive.org/web/20250401120000id_/http://example.org/news/1',
      'http://example.org/news/1',
    ],
    // Some servers on the way fold two slashes to one.
    ['https://web.archive.org/web/2025/https:/example.org/1', 'https://example.org/1'],
    ['https://web.archive.org/web/20250401120000/example.org/1', 'https://example.org/1'],
    ['https://archive.ph/20250401120000/https://example.org/1', 'https://example.org/1'],
    ['https://archive.is/2025.04.01-120000/https://example.org/1', 'https://example.org/1'],
    ['https://archive.today/newest/https://example.org/1', 'https://example.org/1'],
    [
      'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/1.amp',
      'https://www.example.org/news/1.amp',
    ],
    ['https://www.google.com/amp/s/www.example.org/news/1', 'https://www.example.org/news/1'],
    [
      'https://www-my--paper-org.translate.goog/news/1?_x_tr_sl=ko',
      'https://www.my-paper.org/news/1?_x_tr_sl=ko',
    ],
    // Archives' own pages, and pages that only speak of archives.
    ['https://web.archive.org/', undefined],
    ['https://archive.ph/AbC12', undefined],
    ['https://web.archive.org/web/20250401120000/javascript:alert(1)', undefined],
    ['https://www.example.org/web.archive.org/web/2025/https://other.example/', undefined],
    ['https://www.google.com/search?q=amp', undefined],
  ])('finds in %s %s', (address, within) => {
    expect(addressWithin(address)).toBe(within);
  });
});

describe('hostIn and pathIn', () => {
  it.each([
    ['https://www.Example.org:8080/a/b?c#d', 'www.example.org', '/a/b'],
    ['https://me:secret@example.org', 'example.org', ''],
    ['http://example.org?x=/y', 'example.org', ''],
    ['about:blank', '', ''],
  ])('reads %s', (address, host, path) => {
    expect([hostIn(address), pathIn(address)]).toEqual([host, path]);
  });
});
