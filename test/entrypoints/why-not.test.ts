/** Which reason is given for a page that could not be entered. */
import { expect, it } from 'vitest';
import { whyNot } from '../../entrypoints/popup/why-not.ts';

it.each([
  [undefined, 'other'],
  ['https://news.example.org/story', 'other'],
  ['about:blank', 'empty'],
  ['about:newtab', 'empty'],
  ['about:home', 'empty'],
  ['chrome://newtab/', 'empty'],
  ['chrome://new-tab-page/', 'empty'],
  ['about:reader?url=https%3A%2F%2Fnews.example.org%2Fstory', 'reader-view'],
  ['about:support', 'browser'],
  ['chrome://version/', 'browser'],
  ['edge://settings/', 'browser'],
  ['view-source:https://news.example.org/story', 'source'],
  ['file:///home/reader/story.html', 'file'],
  ['chrome-extension://abcdefghijklmnop/page.html', 'extension'],
  ['moz-extension://6b1f1a3e/page.html', 'extension'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/category/extensions', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://addons.mozilla.org.example.org/', 'other'],
  ['https://microsoftedge.microsoft.com/addons/', 'store'],
  ['https://news.example.org/report.PDF?page=2', 'pdf'],
  ['https://news.example.org/pdf', 'other'],
])('%s: %s', (url, why) => {
  expect(whyNot(url)).toBe(why);
});
