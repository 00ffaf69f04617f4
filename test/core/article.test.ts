/** What core/article promises: texts as a person sees them, and hosts as a reader names them. */
import { describe, expect, it } from 'vitest';
import { isHostOf, plainHost, textOf } from '../../core/article.ts';
import { body } from './an-article.ts';

describe('textOf', () => {
  it('gives the page’s characters, with runs of white space as one space', () => {
    const blocks = [body('ignored'), body('in \n\t North\r\n   Hamgyo\u0306ng , today')];
    expect(textOf(blocks, { block: 1, start: 2, end: 27 })).toBe('North Hamgyo\u0306ng ,');
  });

  it('gives nothing for a block that is not there', () => {
    expect(textOf([body('one')], { block: 7, start: 0, end: 3 })).toBe('');
  });
});

describe('plainHost', () => {
  it.each([
    ['www.dailynk.com', 'dailynk.com'],
    ['WWW.DailyNK.com', 'dailynk.com'],
    ['www2.example.org', 'example.org'],
    ['m.yna.co.kr', 'yna.co.kr'],
    ['amp.theguardian.com', 'theguardian.com'],
    ['www.m.example.org', 'example.org'],
    ['mobile.example.org', 'example.org'],
    ['lite.example.org', 'example.org'],
    ['wap.example.co.kr', 'example.co.kr'],
    ['en.yna.co.kr', 'en.yna.co.kr'],
    ['wwwhat.example', 'wwwhat.example'],
    // A name that happens to be short is still the whole name.
    ['m.com', 'm.com'],
    ['localhost', 'localhost'],
  ])('calls %s %s', (host, plain) => {
    expect(plainHost(host)).toBe(plain);
  });
});

describe('isHostOf', () => {
  it.each([
    ['dailynk.com', 'dailynk.com', true],
    ['english.dailynk.com', 'dailynk.com', true],
    ['notdailynk.com', 'dailynk.com', false],
    ['dailynk.com', 'english.dailynk.com', false],
    ['dailynk.com.example', 'dailynk.com', false],
  ])('%s below %s: %s', (host, parent, isIt) => {
    expect(isHostOf(host, parent)).toBe(isIt);
  });
});
